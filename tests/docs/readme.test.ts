import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READINGS } from '../../contracts/index.js';
import { check } from '../../mock-server/schemas/check.js';
import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../../contracts/gateway/payment-outcomes.js';
import { WEBHOOK_FAULTS } from '../../contracts/webhooks/webhook-faults.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { readScenario } from '../../mock-server/scenarios/read-scenario.js';
import { programOptionsSchema } from '../../contracts/control/program-options.js';
import { startCommand } from '../../mock-server/cli/start.js';
import { SAMPLE_BODY } from '../../mock-server/cli/as-curl.js';
import { signRequest } from '../../mock-server/contract-testing/target/sign-request.js';
import { PROBES } from '../../mock-server/contract-testing/drift/ask.js';
import { PROVIDER_STATES } from '../../mock-server/contract-testing/pacts/provider-states.js';
import { findingsText } from '../../mock-server/journal/entry-text.js';
import { JOURNAL_LIMIT } from '../../mock-server/journal/journal.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { isInstalled, runCli, runShell } from '../cli/run-cli.js';
import { codeBlock, codeBlocks, codeSpans, tableRows, textOf } from './markdown.js';
import { complaintsOf, runExample } from './example.js';

const README = textOf('README.md');
const ADDRESS = 'http://127.0.0.1:4010';
const hasCurl = isInstalled('curl', '--version');
const hasOpenssl = isInstalled('openssl', 'version');

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(() => sandbox.close());

/** `851–854` → 851, 852, 853, 854. */
function statusesOf(range: string): number[] {
  const [first = 0, last = first] = range.split('–').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('the README', () => {
  it('lists the readings as they are: every one, its question, its values and its default', () => {
    const rows = Object.entries(READINGS).map(([name, reading]) => {
      const values = Object.keys(reading.values).map((value) =>
        value === reading.default ? `**\`${value}\`**` : `\`${value}\``,
      );
      return [`\`${name}\``, reading.question, values.join(', ')];
    });
    expect(tableRows(README, 'Reading')).toEqual(rows);
  });

  it('lists every command', async () => {
    const { stdout } = await runCli(['--help']);
    const commands = [...stdout.matchAll(/^ {2}(\w+) (?:\[options\]|\[command\])/gm)].map(([, name]) => name);
    const listed = tableRows(README, 'Command').map(([cell]) => /^`(\w+)/.exec(cell!)![1]);
    expect(listed.toSorted()).toEqual(commands.filter((name) => name !== 'help').toSorted());
  });

  it('lists every probe of drift, once', () => {
    const listed = tableRows(README, 'Checked').flatMap(([, probes]) => codeSpans(probes!));
    expect(listed.toSorted()).toEqual(PROBES.map(({ name }) => name).toSorted());
  });

  it('lists every provider state, and how it is reached', () => {
    const states = Object.entries(PROVIDER_STATES).map(([name, { reached }]) => [name, reached]);
    const listed = tableRows(README, 'Provider state').map(([name, reached]) =>
      [name, reached].map((cell) => cell!.replaceAll('`', '')),
    );
    expect(listed).toEqual(states);
  });

  it('lists every option of start with its variable', () => {
    const options = startCommand().options.map(({ long, envVar }) => [long, envVar]);
    const listed = tableRows(README, 'Option of `start`').map(([option, variable]) => [
      /--[\w-]+/.exec(option!)![0],
      variable!.replaceAll('`', ''),
    ]);
    expect(listed).toEqual(options);
  });

  it('lists every call of the control API, and no other', () => {
    const served = [
      ...textOf('mock-server/app.ts').matchAll(/'(?:control|stream)', '(\w+)', '([^']+)'/g),
    ].map(([, method, path]) => `${method} ${path}`);
    const listed = tableRows(README, 'Call').flatMap(([calls]) =>
      codeSpans(calls!).map((call) => call.replace('…', '/_sandbox/api')),
    );
    expect(served.length).toBeGreaterThan(10);
    expect(listed.toSorted()).toEqual(served.toSorted());
  });

  it.each(Object.keys(programOptionsSchema.properties))('tells that a program may be given %s', (field) => {
    expect(tableRows(README, 'Call').flat().join()).toContain(`${field}?`);
  });

  it('lists every scenario that is built in, as it describes itself', () => {
    const listed = tableRows(README, 'Scenario').map(([name, what]) => [
      name!.replaceAll('`', ''),
      what!.replace(/ \(.*\)$/, ''),
    ]);
    expect(listed).toEqual(
      BUILT_IN_SCENARIOS.map(({ name, description }) => [name, description.replace(/ \(.*\)$/, '')]),
    );
  });

  it('lists every outcome of a payment; those of one meaning, which follow each other, together', () => {
    const groups: PaymentOutcome[][] = [];
    for (const outcome of PAYMENT_OUTCOMES) {
      const latest = groups.at(-1);
      if (latest?.[0]!.meaning === outcome.meaning) latest.push(outcome);
      else groups.push([outcome]);
    }
    const ends = (group: readonly PaymentOutcome[], key: 'amount' | 'name') =>
      [...new Set([group[0]![key], group.at(-1)![key]])].map((text) => `\`${text}\``).join(' to ');
    const rows = groups.map((group) => {
      const [{ meaning, operations }] = group as [PaymentOutcome];
      return [ends(group, 'amount'), meaning, operations.join(', '), ends(group, 'name')];
    });
    const listed = tableRows(README, 'Amount');
    expect(listed.map(([amount, , ...rest]) => [amount, ...rest])).toEqual(rows);
    const statuses = listed.map(([, cell]) => cell!.split(', ').flatMap(statusesOf));
    expect(statuses).toEqual(groups.map((group) => group.map(({ status }) => status)));
  });

  it('tells every fault of webhooks as it describes itself', () => {
    for (const [name, meaning] of Object.entries(WEBHOOK_FAULTS)) {
      expect(README.replaceAll('\n', ' ')).toContain(`\`${name}\` (${meaning})`);
    }
  });

  it('shows a scenario that is right', () => {
    const texts = codeBlocks(README, 'json').filter((block) => block.includes('"steps"'));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(readScenario(text, 'shown')).toHaveProperty('scenario');
  });

  it('tells how long the journal is', () => {
    expect(README).toContain(`the last ${JOURNAL_LIMIT.toLocaleString('en-US')} entries`);
  });

  it('shows a config file that is valid', () => {
    const config = codeBlocks(README, 'json').find((block) => block.includes('"port"'));
    expect(check('sandboxConfig', JSON.parse(config!))).toHaveProperty('value');
  });

  it('links to nothing that is not there', () => {
    const links = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
  });
});

describe('what the README shows', () => {
  const script = (text: string) => codeBlock(README, 'sh', text).replaceAll(ADDRESS, sandbox.url);

  it.skipIf(!hasCurl || !hasOpenssl)('creates a session with openssl and curl', async () => {
    const { stdout, stderr } = await runShell(script('openssl dgst'));
    expect({ stderr, ...(JSON.parse(stdout) as object) }).toMatchObject({ stderr: '', status: 100 });
  });

  it.skipIf(!hasCurl)('advances the clock with curl', async () => {
    const { stdout } = await runShell(script('_sandbox/api/clock'));
    expect(JSON.parse(stdout)).toMatchObject({ frozen: false });
    await sandbox.programs()[0]!.clock.set(new Date());
  });

  it('is what the sandbox says of a digest and a signature in hexadecimal', async () => {
    const toHex = (base64: string) => Buffer.from(base64, 'base64').toString('hex');
    const [program] = sandbox.programs();
    const credentials = program!.credentials;
    const body = Buffer.from(SAMPLE_BODY);
    const right = signRequest({ origin: sandbox.url, ...credentials, body, at: Date.now() });
    const headers = Object.fromEntries(right.headers);
    headers['Content-sha512'] = toHex(headers['Content-sha512']!);
    // Whoever writes the digest in hexadecimal signs it so as well.
    const text = right.stringToSign.replace(/(content-sha512: ).*/, `$1${headers['Content-sha512']}`);
    const signature = createHmac('sha512', credentials.secret).update(text).digest('hex');
    headers['Authorization'] = headers['Authorization']!.replace(
      /signature=".*"/,
      `signature="${signature}"`,
    );
    await fetch(right.url, { method: 'POST', headers, body: SAMPLE_BODY });
    const entry = program!.journal.find({ kind: 'request', answer: { status: 401 } }).at(-1)!;
    if (entry.kind !== 'request') throw new Error('only a request was asked for');
    expect(codeBlock(README, 'text', 'digest-hex')).toBe(findingsText(entry.findings));
  });

  it('takes the sample of the quick start apart', async () => {
    const words = codeBlock(README, 'sh', 'ingo-sandbox explain').trim().split(' ');
    const { code, stdout } = await runCli(words.slice(2));
    expect(code).toBe(1);
    expect(stdout).toContain('REFUSED: 4 things to mend.');
  });

  it('plays a scenario without a server, and is well typed', () => {
    expect(complaintsOf(codeBlock(README, 'ts', 'createScriptedSdk'))).toEqual([]);
  }); // a compiler

  it('shows a flow under every reading that compiles and runs', () => {
    const example = codeBlock(README, 'ts', 'acrossReadings');
    expect(complaintsOf(example)).toEqual([]);
    expect(runExample(example)).toEqual({ code: 0, stderr: '' });
  });

  it('runs in the process of a test, and is well typed', () => {
    const example = codeBlock(README, 'ts', 'startSandbox');
    expect(complaintsOf(example)).toEqual([]);
    expect(runExample(example)).toEqual({ code: 0, stderr: '' });
  }); // a compiler and a process
});

describe("what the client's README shows", () => {
  it('captures an account, and is well typed', () => {
    expect(complaintsOf(codeBlock(textOf('client/README.md'), 'ts', 'captureAccount'))).toEqual([]);
  }); // a compiler
});
