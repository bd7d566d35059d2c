import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { useDataFolder } from './data-folder.js';

const folder = useDataFolder();

const CARDS = { name: 'cards', control_token: 'token-of-cards' };
const PAYMENTS = { name: 'payments', control_token: 'token-of-payments' };

/** Usernames of the programs that a team sees. */
async function programsOf(sandbox: Sandbox, { control_token }: typeof CARDS): Promise<string[]> {
  const headers = { authorization: `Bearer ${control_token}` };
  const request = new Request('http://localhost/_sandbox/api/programs', { headers });
  const { programs } = (await (await sandbox.fetch(request)).json()) as { programs: { username: string }[] };
  return programs.map(({ username }) => username);
}

it('a program that a team made, or was reset, is the team’s after a restart; its token is not in the directory', async () => {
  const data = folder('kept');
  const options = { listen: false, data, teams: [CARDS, PAYMENTS] };
  const first = await startSandbox(options);
  first.program({ username: 'wallet', team: 'cards' });
  await first.program({ username: 'till', team: 'payments' }).reset();
  await first.close();
  const second = await startSandbox(options);
  expect(await programsOf(second, CARDS)).toEqual(['wallet']);
  expect(await programsOf(second, PAYMENTS)).toEqual(['till']);
  await second.close();
  const files = [join(data, 'sandbox.json')].concat(
    readdirSync(join(data, 'programs')).map((name) => join(data, 'programs', name)),
  );
  expect(files.map((file) => readFileSync(file, 'utf8')).join('')).not.toMatch(/token-of/);
});

it('whose a program is, the configuration says, where it names the program', async () => {
  const data = folder('configured');
  const start = (team: object) =>
    startSandbox({
      listen: false,
      data,
      teams: [CARDS, PAYMENTS],
      programs: [{ username: 'shop', ...team }],
    });
  for (const [team, own] of [
    [{}, []],
    [{ team: 'cards' }, ['shop']],
    [{ team: 'payments' }, []],
    [{}, []],
  ] as const) {
    const sandbox = await start(team);
    expect(await programsOf(sandbox, CARDS)).toEqual(own);
    await sandbox.close();
  }
});

it('a program whose team is gone is there for the token of the sandbox, and a start says so', async () => {
  const data = folder('gone');
  const first = await startSandbox({ listen: false, data, teams: [CARDS] });
  first.program({ username: 'wallet', team: 'cards' });
  await first.close();
  const notices: string[] = [];
  const onNotice = (text: string) => void notices.push(text);
  const second = await startSandbox({ listen: false, data, teams: [PAYMENTS], onNotice });
  expect(notices).toEqual([
    '"wallet" belongs to the team "cards", which is not configured: only the control token of the sandbox reaches it.',
  ]);
  expect(second.programs().map(({ credentials }) => credentials.username)).toContain('wallet');
  expect(await programsOf(second, PAYMENTS)).toEqual([]);
  await second.close();
});
