import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asCurl } from '../../mock-server/cli/as-curl.js';
import { signRequest } from '../../mock-server/contract-testing/target/sign-request.js';
import { explainRequest, startSandbox, type Sandbox } from '../../mock-server/index.js';
import { isInstalled, runShell } from '../cli/run-cli.js';

const hasCurl = isInstalled('curl', '--version');
const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-curl-'));
const BODY = JSON.stringify(
  { first_name: 'José', last_name: "O'Doe", email: 'jane.doe@example.com' },
  null,
  2,
);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!hasCurl)('what the curl that is installed here prints', () => {
  it('is read as it was sent', async () => {
    const at = Date.now();
    const { credentials } = sandbox.programs()[0]!;
    const signed = signRequest({ origin: sandbox.url, ...credentials, body: Buffer.from(BODY), at });
    const command = asCurl(signed);
    const traced = (option: string) => command.replace('curl -sS', `curl -sS ${option} -o ${folder}/answer`);
    const { stderr } = await runShell(
      `${traced(`--trace ${folder}/hex`)}${traced(`--trace-ascii ${folder}/ascii`)}${traced('-v')}`,
    );
    const explained = (text: string) => explainRequest(text, { at, secret: credentials.secret });
    const fileOf = (name: string) => readFileSync(join(folder, name), 'utf8');

    expect(explained(command)).toMatchObject({ read_as: 'curl-command', verdict: 'accepted' });
    expect(explained(fileOf('hex'))).toMatchObject({ read_as: 'curl-trace', verdict: 'accepted' });
    const withoutBody = {
      verdict: 'undecided',
      findings: [],
      signature_checked: true,
      missing: [{ part: 'body' }],
    };
    expect(explained(fileOf('ascii'))).toMatchObject({ read_as: 'curl-trace', ...withoutBody });
    expect(explained(stderr)).toMatchObject({ read_as: 'curl-verbose', ...withoutBody });
  });
});
