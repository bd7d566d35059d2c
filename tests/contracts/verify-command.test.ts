import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runVerification, type VerifyFlags } from '../../mock-server/cli/run-verification.js';
import { UsageError } from '../../mock-server/cli/usage-error.js';
import { verifyText } from '../../mock-server/contract-testing/pacts/verify-text.js';
import { TargetError } from '../../mock-server/contract-testing/target/target.js';
import { callCli } from '../cli/call-cli.js';
import { selfSigned } from '../http/self-signed.js';
import { keepPactQuiet } from './quiet.js';
import {
  isInstalled,
  runCli,
  startAny,
  startJson,
  type RunningSandbox,
  type StartLine,
} from '../cli/run-cli.js';

const PACTS = fileURLToPath(new URL('../../contracts/pacts', import.meta.url));
const LIVE = fileURLToPath(new URL('live.ts', import.meta.url));
const SESSIONS = join(PACTS, 'ingo-session-api.json');

let folder: string;
let target: RunningSandbox & { readonly line: StartLine };
beforeAll(async () => {
  keepPactQuiet();
  folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-pacts-'));
  const readings = 'refreshRevokesPreviousUrl=yes,gatewayRefusal=http-400,tokenRefused=card-data-750';
  target = await startJson(['--reading', readings]);
});
afterAll(async () => {
  await target.stop();
  rmSync(folder, { recursive: true, force: true });
});

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((listening) => void server!.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const verify = (...args: string[]) => runCli(['verify', ...args]);
/** What the command reports, verified in this process. */
const verified = async (flags: VerifyFlags) => {
  const verification = await runVerification(flags);
  return { ...verification, text: verifyText(verification) };
};

/** A pact as a team elsewhere would write it: another consumer, another spelling, the third version. */
const foreign = (answer: object, states: readonly string[] = []) => ({
  consumer: { name: 'shop' },
  provider: { name: 'ingo' },
  interactions: [
    {
      description: 'a payout session',
      providerStates: states.map((name) => ({ name })),
      request: {
        method: 'POST',
        path: '/api/v1/sessions/point-in-time/plugin',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'shop-1' },
        body: {
          participant_unique_id1: 'shop-1',
          recipient_information: {
            ...{ first_name: 'Ann', last_name: 'Lee', address_line1: '1 Road' },
            ...{ city: 'Reno', state: 'NV', zip_code: '89501' },
          },
        },
      },
      response: { status: 200, body: answer },
    },
  ],
  metadata: { pactSpecification: { version: '3.0.0' } },
});

describe('ingo-sandbox verify', () => {
  it('holds every pact of a folder against a sandbox of its own', async () => {
    const { code, stdout, stderr } = await verify('--pacts', PACTS, '--reading', 'domainEnforcement=refused');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('golden/verify.txt');
  });

  it('holds them against a live program, twice, and says what it could not try there', async () => {
    for (let times = 0; times < 2; times += 1) {
      const { verdicts } = await verified({ pacts: [PACTS], target: target.line.url });
      expect(verdicts.filter(({ verdict }) => verdict === 'broken')).toEqual([]);
      expect(
        verdicts.filter(({ pact, verdict }) => pact === SESSIONS && verdict === 'not applicable'),
      ).toMatchObject([
        {
          interaction: 'a new session for a key that has aged',
          why: ['a key ages two hours, and the clock of the target cannot be moved'],
        },
        {
          interaction: 'status 401 for a host_uri that is not registered',
          why: ['the target takes any host_uri'],
        },
      ]);
    }
  });

  it('says why the sandbox refused a request that the pact expects to succeed', async () => {
    const pact = foreign({ status: 100 });
    Object.assign(pact.interactions[0]!.request.body, { recipient_information: { first_name: 5 } });
    const file = written('refused.json', JSON.stringify(pact));
    const { code, stdout } = await verify('--pacts', file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/BROKEN +a payout session\n(.*\n)* +HTTP status: expected 200 but was 400\n/);
    expect(stdout).toMatch(/the sandbox refused the request: \S+: .*recipient_information\.first_name/);
    const elsewhere = await verified({ pacts: [file], target: target.line.url });
    expect(elsewhere.text).toMatch(/the sandbox refused the request: .*; journal="http:.*\/journal\/\d+/);
  });

  it("verifies a team's own pact, in whatever language it was made", async () => {
    const kept = written(
      'kept.json',
      JSON.stringify(foreign({ status: 101 }, ['the session of this request exists'])),
    );
    expect((await verified({ pacts: [kept] })).verdicts).toMatchObject([{ verdict: 'kept' }]);
    const broken = written('broken.json', JSON.stringify(foreign({ status: '100' })));
    const { verdicts, text } = await verified({ pacts: [broken] });
    expect(verdicts).toMatchObject([{ verdict: 'broken' }]);
    expect(text).toContain('$.status:');
  });

  it('puts the registered host_uri into a request that asks for it', async () => {
    const sent: unknown[] = [];
    const target = await serve((request, answer) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        sent.push((JSON.parse(Buffer.concat(chunks).toString()) as { host_uri?: string }).host_uri);
        answer.writeHead(200, { 'content-type': 'application/json' }).end('{"status":100}');
      });
    });
    const pact = foreign({ status: 100 }, ['nothing is known of this card']);
    const { request } = pact.interactions[0]!;
    Object.assign(request.body, { host_uri: 'https://example.invalid' });
    Object.assign(request, {
      generators: {
        body: { '$.host_uri': { type: 'ProviderState', expression: '${host_uri}', dataType: 'STRING' } },
      },
    });
    const file = written('host.json', JSON.stringify(pact));
    await verified({ pacts: [file], target, hostUri: 'https://registered.example' });
    expect(sent.at(-1)).toBe('https://registered.example');
    await verified({ pacts: [file], target });
    expect(sent.at(-1)).toBe('https://example.invalid');
  });

  it('names an unknown provider state', async () => {
    const odd = written('odd.json', JSON.stringify(foreign({ status: 100 }, ['the moon is full'])));
    const { verdicts, text } = await verified({ pacts: [odd] });
    expect(verdicts).toMatchObject([{ verdict: 'kept' }]);
    expect(text).toContain(
      'The provider state "the moon is full" is not known, so nothing was arranged for it',
    );
  });

  it('passes the address of a pact at a broker to Pact, with its token', async () => {
    const asked: (string | undefined)[] = [];
    const broker = await serve((request, answer) => {
      asked.push(request.headers.authorization);
      answer
        .writeHead(200, { 'content-type': 'application/hal+json' })
        .end(readFileSync(join(PACTS, 'ingopay-gateway.json')));
    });
    const { verdicts } = await verified({ pacts: [`${broker}/pacts/gateway`], brokerToken: 'b-token' });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(Array(7).fill('kept'));
    expect(asked).toContain('Bearer b-token');
  });

  it('lists the provider states', async () => {
    const { stdout } = await callCli(['verify', '--list-states']);
    await expect(stdout).toMatchFileSnapshot('golden/states.txt');
  });
});

describe('npm run contract:live', () => {
  const live = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['--import', 'tsx', LIVE], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    });

  it('says loudly that nothing was checked where no live program is named', () => {
    const { status, stderr } = live({ INGO_LIVE_BASE_URL: 'https://iip-session-management-uat.ingo.money' });
    expect(status).toBe(0);
    expect(stderr).toContain(
      '!!! NOTHING WAS CHECKED against a live program: INGO_LIVE_USERNAME, INGO_LIVE_SECRET, INGO_LIVE_PARTICIPANT_ID not set.',
    );
  });

  it('holds the pacts against the program that is named, and prints no secret', () => {
    const [{ username, secret, participant_id }] = target.line.programs as [StartLine['programs'][0]];
    const { status, stdout, stderr } = live({
      INGO_LIVE_BASE_URL: target.line.url,
      INGO_LIVE_USERNAME: username,
      INGO_LIVE_SECRET: secret,
      INGO_LIVE_PARTICIPANT_ID: String(participant_id),
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ kept, 0 broken, \d+ not applicable\./);
    expect(stdout + stderr).not.toContain(secret);
  });
});

describe('bad input', () => {
  const refused = async (words: string, flags: VerifyFlags) => {
    const error: unknown = await runVerification(flags).catch((thrown: unknown) => thrown);
    expect(error).toSatisfy((one) => one instanceof UsageError || one instanceof TargetError);
    const { message } = error as Error;
    expect(message).toContain(words);
    expect(message).not.toMatch(/\n|my-own-s3cret/);
  };

  it('is answered in one line with exit code 2', async () => {
    const { code, stdout, stderr } = await verify();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^ingo-sandbox: no pacts: say --pacts <file, folder or address>[^\n]*\n$/);
  });

  it('is a file that is not a pact, a place that is not there, an empty folder', async () => {
    await refused('expected a pact', { pacts: [written('bad.json', '{"openapi":"3.1.0"}')] });
    await refused('there is no such file or folder', { pacts: [join(folder, 'nowhere')] });
    mkdirSync(join(folder, 'empty'), { recursive: true });
    await refused('the folder holds no .json file', { pacts: [join(folder, 'empty')] });
  });

  it('is a target that is down, of production, or redirects', async () => {
    const pacts = [PACTS];
    const down = 'http://127.0.0.1:9';
    await refused('cannot be asked: nothing listens on 127.0.0.1:', { pacts, target: down });
    const production = 'https://iip-session-management.ingo.money';
    await refused('a host of production: it is never asked', { pacts, target: production });
    const elsewhere = await serve((_, answer) =>
      answer.writeHead(302, { location: 'https://a.example/' }).end(),
    );
    await refused('redirects to https://a.example/', { pacts, target: elsewhere });
  });

  it.skipIf(!isInstalled('openssl', 'version'))('is a target whose certificate nobody signed', async () => {
    server = createTlsServer(selfSigned());
    await new Promise<void>((listening) => void server!.listen(0, '127.0.0.1', listening));
    const target = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await refused('cannot be asked: its certificate is not trusted', { pacts: [PACTS], target });
  });

  it('is a wrong secret', async () => {
    await refused('refuses a request that was signed as "test" (HTTP 401)', {
      pacts: [PACTS],
      target: target.line.url,
      secret: 'my-own-s3cret',
    });
  });

  it('is a broker that has no such pact', async () => {
    const broker = await serve((_, answer) => answer.writeHead(404).end());
    await refused('Pact cannot verify it', { pacts: [`${broker}/pacts/none`] });
  });
});

describe('an interruption', () => {
  it('leaves nothing behind', async () => {
    let heard = (): void => undefined;
    const asked = new Promise<void>((resolve) => (heard = resolve));
    const target = await serve((request, answer) => {
      request.resume();
      // What is asked before Pact runs is answered, its own requests never are.
      if (request.headers['idempotency-key'] === undefined) answer.writeHead(400).end('{}');
      else heard();
    });
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary, { recursive: true });
    const { child, ended } = startAny(['verify', '--pacts', SESSIONS, '--target', target], {
      TMPDIR: temporary,
    });
    await asked;
    child.kill('SIGINT');
    await ended;
    await expect.poll(() => readdirSync(temporary)).toEqual([]);
    // Nobody goes on asking: the process that verified is gone as well.
    const connections = () => new Promise((told) => server!.getConnections((_, count) => told(count)));
    await expect.poll(connections).toBe(0);
  });
});
