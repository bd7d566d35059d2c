import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { ON_WINDOWS, runCli, startCli, startJson, type RunningSandbox } from '../../tests/cli/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-with-'));
afterAll(() => rmSync(folder, { recursive: true }));

let scripts = 0;
/** A command that runs a program in Node, on any system. */
const node = (program: string): string => {
  const file = join(folder, `${(scripts += 1)}.mjs`);
  writeFileSync(file, program);
  return `"${process.execPath}" "${file}"`;
};

const running: RunningSandbox[] = [];
const kept = <T extends RunningSandbox>(sandbox: T): T => {
  running.push(sandbox);
  return sandbox;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

/** On Linux the dead keep their pid until whoever inherits them looks after them; that takes a while. */
const isZombie = (pid: number): boolean =>
  process.platform === 'linux' && readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ');
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
};

const PRINT_ENVIRONMENT = `
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('INGO_'));
  console.log(JSON.stringify(Object.fromEntries(own)));`;
/** Prints its pid and that of a child, and goes on until it is ended. */
const FAMILY = `
  import { spawn } from 'node:child_process';
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log('pids', process.pid, child.pid);
  setInterval(() => {}, 1000);`;
const pidsOf = async (sandbox: RunningSandbox): Promise<number[]> =>
  (await sandbox.printed(/pids (\d+) (\d+)\n/)).slice(1).map(Number);

const runWith = (command: string, env: Record<string, string> = {}) =>
  runCli(['start', '--port', '0', '--json', '--with', command], { env });

describe('the command of start --with', () => {
  it('finds the sandbox in its environment, and prints after its line', async () => {
    const { code, stdout, stderr } = await runWith(node(PRINT_ENVIRONMENT), { INGO_BASE_URL: 'other' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [{ url, sdk }, environment] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>) as [Record<string, string>, object];
    expect(environment).toEqual({
      INGO_BASE_URL: url,
      INGO_USERNAME: 'test',
      INGO_SECRET: 'ingo-sandbox-secret',
      INGO_PARTICIPANT_ID: '12345',
      INGO_SDK_URL: sdk,
    });
  });

  it('can talk to the sandbox at once', async () => {
    const command = node(
      'const { status } = await fetch(`${process.env.INGO_BASE_URL}/_sandbox/health`); process.exit(status - 190);',
    );
    expect((await runWith(command)).code).toBe(10);
  });

  it('ends the sandbox with its exit code, which is told, as is what it printed', async () => {
    expect(await runWith(node("console.error('1 failed'); process.exit(3);"))).toMatchObject({
      code: 3,
      stderr: '1 failed\ningo-sandbox: the command of --with ended with 3, so this ends, too\n',
    });
  });

  it.skipIf(ON_WINDOWS)('ends it as a shell would where a signal ended the command', async () => {
    expect((await runWith('kill -9 $$')).code).toBe(137);
  });

  it('may be given by its variable, which it does not inherit', async () => {
    const env = { INGO_SANDBOX_WITH: node(PRINT_ENVIRONMENT) };
    const { code, stdout } = await runCli(['start', '--port', '0'], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/explained here\.\n\{"INGO_/);
    expect(stdout).not.toContain('INGO_SANDBOX_WITH');
  });
});

describe.skipIf(ON_WINDOWS)('what the command has started', () => {
  it('ends with the sandbox, whose exit code stays 0', async () => {
    const sandbox = kept(await startCli(['--with', node(FAMILY)]));
    const pids = await pidsOf(sandbox);
    expect(await sandbox.stop()).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('ends with the command', async () => {
    const sandbox = kept(await startCli(['--with', `${node(FAMILY)} & sleep 0.5`]));
    const pids = await pidsOf(sandbox);
    await new Promise((resolve) => sandbox.child.on('close', resolve));
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('is ended at once by a second signal, even if it ignores signals', async () => {
    const deaf = `process.on('SIGTERM', () => console.log('heard')); ${FAMILY}`;
    const sandbox = kept(await startJson(['--with', node(deaf)]));
    const pids = await pidsOf(sandbox);
    const ended = sandbox.stop();
    await sandbox.printed(/heard/);
    sandbox.child.kill('SIGINT');
    expect(await ended).toBe(130);
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]));
  });
});
