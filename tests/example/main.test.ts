import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli, startJson } from '../cli/run-cli.js';

const MAIN = fileURLToPath(new URL('../../client/example/main.js', import.meta.url));

const ENVIRONMENT = {
  INGO_BASE_URL: 'http://127.0.0.1:1',
  INGO_USERNAME: 'test',
  INGO_SECRET: 'hush',
  INGO_PARTICIPANT_ID: '12345',
  INGO_SDK_URL: 'http://127.0.0.1:1/sdk/ingo.js',
  INGO_EXAMPLE_PORT: '0',
};

/** Runs the example until it prints its address, or ends. */
async function run(environment: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (/http:\S+\n/.test(output)) child.kill();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

describe('the example on its own', () => {
  it('prints where it is', async () => {
    expect((await run(ENVIRONMENT)).output).toMatch(
      /to open in a browser:\n\n {2}http:\/\/127\.0\.0\.1:\d+\n/,
    );
  });

  it('says what it needs', async () => {
    expect(await run({ ...ENVIRONMENT, INGO_SECRET: '' })).toEqual({
      code: 2,
      output:
        'example: INGO_BASE_URL, INGO_USERNAME, INGO_SECRET, INGO_PARTICIPANT_ID and INGO_SDK_URL must be set; `npm start` does so.\n',
    });
  });

  it.each(['x', '70000', '-1'])('takes no port %s', async (port) => {
    expect(await run({ ...ENVIRONMENT, INGO_EXAMPLE_PORT: port })).toEqual({
      code: 2,
      output: `example: INGO_EXAMPLE_PORT is "${port}", expected a whole number from 0 to 65535\n`,
    });
  });

  it('says that its port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String((other.address() as AddressInfo).port);
    expect(await run({ ...ENVIRONMENT, INGO_EXAMPLE_PORT: port })).toEqual({
      code: 2,
      output: `example: port ${port} is taken; choose another with INGO_EXAMPLE_PORT\n`,
    });
    other.close();
  });
});

it('beside the sandbox it ends the sandbox when it cannot start, with its exit code', async () => {
  const command = `"${process.execPath}" "${MAIN}"`;
  const { code, stderr } = await runCli(['start', '--port', '0', '--with', command], {
    env: { INGO_EXAMPLE_PORT: 'x' },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^example: INGO_EXAMPLE_PORT is "x".*\ningo-sandbox: the command of --with ended with 2/,
  );
});

it('beside the sandbox it sets the webhook endpoint, whatever port it has', async () => {
  const sandbox = await startJson(['--with', `"${process.execPath}" "${MAIN}"`], {
    env: { INGO_EXAMPLE_PORT: '0' },
  });
  const [, address] = await sandbox.printed(/in a browser:\n\n {2}(\S+)\n/);
  const answer = await fetch(`${sandbox.line.control}webhooks/endpoint`);
  await sandbox.stop();
  expect(await answer.json()).toMatchObject({ endpoint: { url: `${address}/webhooks/ingo` } });
});
