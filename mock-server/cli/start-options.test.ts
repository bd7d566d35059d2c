import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { callCli } from '../../tests/cli/call-cli.js';
import { startJson, type RunningSandbox } from '../../tests/cli/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const configFile = (name: string, content: string | object): string => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const running: RunningSandbox[] = [];
const begin = async (args: string[], env: Record<string, string> = {}) => {
  const sandbox = await startJson(args, { env });
  running.push(sandbox);
  return sandbox.line;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

const readingsOf = async (control: string, token?: string) => {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${control}programs/test`, { headers });
  return ((await response.json()) as { readings: Record<string, string> }).readings;
};

/** The one sentence with which a start is refused. */
const refusal = async (args: string[], env: Record<string, string> = {}): Promise<string> => {
  const { code, stdout, stderr } = await callCli(['start', ...args], { env });
  expect({ code, stdout, lines: stderr.split('\n').length - 1 }).toEqual({ code: 2, stdout: '', lines: 1 });
  return stderr.trimEnd().replace(/^ingo-sandbox: /, '');
};

describe('a flag that cannot be used is refused', () => {
  it.each([
    [['--port', '70000'], '--port is "70000", expected a whole number from 0 to 65535'],
    [['--port', '80.5'], '--port is "80.5", expected a whole number from 0 to 65535'],
    [['--seed', '-1'], '--seed is "-1", expected a whole number from 0 to 4294967295'],
    [['--host', ''], '--host is empty, expected an address such as 127.0.0.1'],
    [
      ['--public-url', 'https://a/b'],
      '--public-url is "https://a/b", expected an origin without a path, such as http://127.0.0.1:4010',
    ],
    [['--forget-after', '5m'], '"5m" is no time to forget programs after, expected 1h or more, such as 30d'],
    [['--with', ' '], '--with is empty, expected a command such as "npm test"'],
    [['--control-token', 'short'], '--control-token has 5 characters, expected at least 8'],
    [
      ['--reading', 'rateLimitd=off'],
      '--reading rateLimitd=off: "rateLimitd" is no reading. Did you mean "rateLimited"?',
    ],
    [
      ['--reading', 'rateLimited=http-430'],
      '--reading rateLimited=http-430: "http-430" is no value of rateLimited; expected one of off, http-429, http-503',
    ],
    [
      ['--fault', 'reset-befor'],
      '--fault reset-befor: "reset-befor" is no fault. Did you mean "reset-before"?',
    ],
    [['--fault', 'latency'], '--fault: Rule 0 (latency): ms is missing.'],
    [
      ['--fault', '{"fault":'],
      '--fault {"fault":: not JSON, expected such as {"fault":"status","status":503}, or the name of a fault',
    ],
    [
      ['--fault', 'reset-before', '--fault', '{"fault":"status","status":503}'],
      '--fault: Rule 1 (status): it can never fire, since rule 0 takes every request; put it first, or limit that one.',
    ],
    [['--reading', 'toString=1'], '--reading toString=1: "toString" is no reading.'],
  ])('start %j', async (args, sentence) => {
    expect(await refusal(args)).toBe(sentence);
  });
});

describe('faults', () => {
  it('come from flags, from the variable and from the config file', async () => {
    const rulesOf = async ({ control }: { readonly control: string }) =>
      ((await (await fetch(`${control}faults`)).json()) as { rules: object[] }).rules;
    const rule = { fault: 'status', status: 503, times: 1 };
    const flags = ['--fault', JSON.stringify(rule), '--fault', 'reset-after'];
    const counts = { matched: 0, fired: 0 };
    expect(await rulesOf(await begin(flags))).toEqual([
      { ...rule, ...counts },
      { fault: 'reset-after', ...counts },
    ]);
    const env = { INGO_SANDBOX_FAULT: JSON.stringify([rule]) };
    expect(await rulesOf(await begin([], env))).toEqual([{ ...rule, ...counts }]);
    const config = configFile('faults', { programs: [{ faults: [rule] }] });
    expect(await rulesOf(await begin(['--config', config]))).toEqual([{ ...rule, ...counts }]);
  });

  it('that never fired are said at the end', async () => {
    const sandbox = await startJson(['--fault', '{"fault":"reset-in","match":{"nth":3}}']);
    expect(await sandbox.stop()).toBe(0);
    expect(sandbox.stderr).toBe(
      'ingo-sandbox: rule 0 of the faults of test matched no request: {"fault":"reset-in","match":{"nth":3}}\n',
    );
  });
});

describe('scenario files', () => {
  const STEPS = [{ open: 'normally' }, { emit: 'TOKEN_SUCCESS' }];
  const named = async (line: { control: string }) => {
    const { scenarios } = (await (await fetch(`${line.control}scenarios`)).json()) as {
      scenarios: { name: string; source: string }[];
    };
    return scenarios.filter(({ source }) => source === 'yours').map(({ name }) => name);
  };

  it('are called by their names, and a folder holds several', async () => {
    const scenarios = mkdtempSync(join(folder, 'scenarios-'));
    for (const name of ['b', 'a'])
      writeFileSync(join(scenarios, `${name}.json`), JSON.stringify({ steps: STEPS }));
    expect(await named(await begin(['--scenarios', scenarios]))).toEqual(['a', 'b']);
    const file = configFile('by-config', { scenarios: [join(scenarios, 'a.json')] });
    expect(await named(await begin(['--config', file]))).toEqual(['a']);
  });

  it('that are wrong are refused with line and key, and the nearest name', async () => {
    const file = configFile('wrong-step', '{\n  "steps": [\n    { "opne": "normally" }\n  ]\n}');
    expect(await refusal(['--scenarios', file])).toMatch(
      /wrong-step\.json:3:\d+ .*opne.* Did you mean "open"\?/,
    );
  });

  it('that are missing, or a folder without any, are refused', async () => {
    expect(await refusal(['--scenarios', 'nowhere.json'])).toBe(
      'cannot read nowhere.json: there is no such file',
    );
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(await refusal(['--scenarios', empty])).toBe(`--scenarios ${empty}: there is no *.json file in it`);
  });
});

describe('a config file that cannot be used is refused', () => {
  it.each([
    ['that is missing', 'nowhere.json', 'cannot read nowhere.json: there is no such file'],
    ['that is a folder', folder, /^cannot read .+: EISDIR/],
    ['that is empty', configFile('empty', ''), /^config .+: the file is empty\.$/],
    [
      'that is cut off',
      configFile('cut', '{"port":'),
      /^config .+: the file is not JSON: it ends too early\.$/,
    ],
    ['that is an array', configFile('array', '[]'), /^config .+: the file must be object, got an array\.$/],
    [
      'with an unknown key',
      configFile('key', { programz: [] }),
      /: "programz" is not known here\. Did you mean "programs"\?$/,
    ],
    ['with a wrong type', configFile('type', { port: '1' }), /: "port" must be integer, got "1"\.$/],
    [
      'with several mistakes deep inside, all of which are told',
      configFile('deep', { programs: [{ usernam: 'a', readings: { rateLimitd: 'off', dateHeader: 'x' } }] }),
      /"programs\.0\.usernam" is not known here\. Did you mean "username"\? .*"programs\.0\.readings\.rateLimitd" is not known here\. Did you mean "rateLimited"\? .*"programs\.0\.readings\.dateHeader" must be one of x-date, x-date-or-date, got "x"\.$/,
    ],
    [
      'with one username twice',
      configFile('twice', { programs: [{ username: 'a' }, { username: 'a' }] }),
      /"a" is in use$/,
    ],
    [
      'with one token for two teams',
      configFile('one-token', {
        teams: ['a', 'b'].map((name) => ({ name, control_token: 'one-for-both' })),
      }),
      'the teams "a" and "b" have the same control_token: give each a token of its own',
    ],
    [
      'with the token of a team that is too short',
      configFile('short-token', { teams: [{ name: 'a', control_token: 'short' }] }),
      /: "teams\.0\.control_token" must have at least 8 characters, got 5\.$/,
    ],
    [
      'with a program of a team that there is not',
      configFile('no-team', { programs: [{ username: 'shop', team: 'a' }] }),
      'the program "shop" has a wrong team. There is no team "a". No teams are configured.',
    ],
  ])('one %s', async (_, file, sentence) => {
    expect(await refusal(['--port', '0', '--config', file])).toMatch(sentence);
  });
});

describe('INGO_SANDBOX_ variables', () => {
  it('mirror the flags', async () => {
    const line = await begin([], {
      INGO_SANDBOX_HOST: '0.0.0.0',
      INGO_SANDBOX_CONTROL_TOKEN: 'let-me-in',
      INGO_SANDBOX_SEED: '9',
      INGO_SANDBOX_STORE: 'memory',
      INGO_SANDBOX_READING: 'rateLimited=http-429,dateHeader=x-date-or-date',
    });
    expect(line).toMatchObject({ seed: 9, control_token: 'let-me-in' });
    expect(await readingsOf(line.control, 'let-me-in')).toMatchObject({
      rateLimited: 'http-429',
      dateHeader: 'x-date-or-date',
      legacySha256: 'refused',
    });
  });

  it('name the public address', async () => {
    const line = await begin([], { INGO_SANDBOX_PUBLIC_URL: 'https://sandbox.test' });
    expect(line.url).toBe('https://sandbox.test');
  });

  it('are named in the refusal of what they hold', async () => {
    expect(await refusal([], { INGO_SANDBOX_PORT: 'abc' })).toBe(
      'INGO_SANDBOX_PORT is "abc", expected a whole number from 0 to 65535',
    );
    expect(await refusal([], { INGO_SANDBOX_READING: 'x=1' })).toBe(
      'INGO_SANDBOX_READING x=1: "x" is no reading.',
    );
  });

  it('count as not set when they are empty', async () => {
    const names = [
      'HOST',
      'CONFIG',
      'SEED',
      'STORE',
      'CONTROL_TOKEN',
      'PUBLIC_URL',
      'READING',
      'WITH',
      'JSON',
    ];
    const env = Object.fromEntries(names.map((name) => [`INGO_SANDBOX_${name}`, '']));
    expect((await begin([], env)).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

it('a flag goes before its variable, the variable before the config file', async () => {
  const file = configFile('three', {
    seed: 1,
    programs: [{ username: 'test', secret: 'hush', readings: { rateLimited: 'http-503' } }],
  });
  const [fromFile, fromVariable, fromFlag] = await Promise.all([
    begin(['--config', file]),
    begin([], { INGO_SANDBOX_CONFIG: file, INGO_SANDBOX_SEED: '2' }),
    begin(['--config', file, '--seed', '3', '--reading', 'rateLimited=off'], { INGO_SANDBOX_SEED: '2' }),
  ]);
  expect([fromFile.seed, fromVariable.seed, fromFlag.seed]).toEqual([1, 2, 3]);
  expect(fromFile.programs).toMatchObject([{ username: 'test', secret: 'hush' }]);
  expect(await readingsOf(fromFile.control)).toMatchObject({ rateLimited: 'http-503' });
  expect(await readingsOf(fromFlag.control)).toMatchObject({ rateLimited: 'off' });
});
