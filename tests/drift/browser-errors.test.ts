import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import { BROWSER_PROBES } from '../../mock-server/contract-testing/drift/browser/browser-probes.js';
import { launchChromium } from '../../mock-server/contract-testing/drift/browser/launch-chromium.js';
import { runBrowserProbes } from '../../mock-server/contract-testing/drift/browser/run-browser-probes.js';
import { ProbeContext } from '../../mock-server/contract-testing/drift/probe-context.js';
import { createExchange } from '../../mock-server/contract-testing/target/exchange.js';
import { unlimitedPace } from '../../mock-server/contract-testing/target/pace.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { callCli } from '../cli/call-cli.js';

const ORIGIN = 'https://pay.example';

/** Scripts by their path. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/without-global.js': 'window.Other = {}; throw new RangeError("no")',
  '/hangs-at-once.js': 'while (Date.now());',
  '/hangs-later.js': 'window.IngoInstantPayments = { create() { while (Date.now()); } }',
  '/without-iframe.js':
    'window.IngoInstantPayments = { create: () => ({ mount() {}, addEventListener() {} }) }',
};

let browser: Browser;
let sandbox: Sandbox;
let scripts: Server;
let place: string;
beforeAll(async () => {
  scripts = createServer(({ url = '' }, answer) => {
    const script = SCRIPTS[url];
    answer.writeHead(script === undefined ? 404 : 200, { 'content-type': 'text/javascript' }).end(script);
  });
  await new Promise<void>((listening) => void scripts.listen(0, '127.0.0.1', listening));
  place = `http://127.0.0.1:${(scripts.address() as AddressInfo).port}`;
  [browser, sandbox] = await Promise.all([launchChromium(), startSandbox({ port: 0, seed: 7 })]);
});
afterAll(async () => {
  scripts.closeAllConnections();
  scripts.close();
  await Promise.all([browser.close(), sandbox.close()]);
});

describe('a script or a program that cannot be used is reported in one line', () => {
  const ask = async (
    sdk: string,
    probe: string,
    options: ProgramOptions = {},
    patienceMs = 10_000,
    hostUri = ORIGIN,
  ) => {
    const { username, secret, participant_id: participantId } = sandbox.program(options).credentials;
    const urls = { url: sandbox.url, gatewayUrl: sandbox.url };
    const target = { ...urls, username, secret, participantId, hostUri };
    const context = new ProbeContext(target, createExchange(), unlimitedPace, 'test');
    const limits = { patienceMs, quietMs: 10 };
    const side = { browser, sdk, origin: ORIGIN, limits, context, wait: unlimitedPace.wait };
    const probes = BROWSER_PROBES.filter(({ name }) => name === probe);
    const error = await runBrowserProbes(side, probes).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).not.toContain('\n');
    expect((error as Error).message).not.toContain(secret);
    return (error as Error).message;
  };
  const stub = () => sandbox.url + SDK_PATH;

  it('a script that is not there', async () => {
    expect(await ask(`${place}/absent.js`, 'sdk-global')).toBe(
      `the script ${place}/absent.js did not load: HTTP 404`,
    );
  });

  it('an address with something else', async () => {
    expect(await ask(`${sandbox.url}/sdk/absent.js`, 'sdk-global')).toBe(
      `the script ${sandbox.url}/sdk/absent.js did not load: what is at this address is no script (net::ERR_BLOCKED_BY_ORB)`,
    );
  });

  it('a script on a server that does not answer', async () => {
    expect(await ask('http://127.0.0.1:9/ingo.js', 'sdk-global')).toMatch(
      /^the script http:\/\/127\.0\.0\.1:9\/ingo\.js did not load: net::ERR_\w+$/,
    );
  });

  it('a script without the global', async () => {
    expect(await ask(`${place}/without-global.js`, 'sdk-global')).toBe(
      `the script ${place}/without-global.js ran, but window.IngoInstantPayments is undefined (it threw RangeError): is it Ingo's script?`,
    );
  });

  it('a script that hangs at once', async () => {
    expect(await ask(`${place}/hangs-at-once.js`, 'sdk-global', {}, 1000)).toBe(
      `the script ${place}/hangs-at-once.js was not loaded and run within 1 s`,
    );
  });

  it('a script that hangs later', async () => {
    expect(await ask(`${place}/hangs-later.js`, 'sdk-create', {}, 2000)).toBe(
      `the browser failed in the probe sdk-create: the page with ${place}/hangs-later.js has not reacted for 2 s`,
    );
  });

  it('a script that mounts nothing', async () => {
    expect(await ask(`${place}/without-iframe.js`, 'mount', {}, 2000)).toBe(
      `the script ${place}/without-iframe.js adds no iframe that loads an authorized_url of ${sandbox.url}`,
    );
  });

  it('a page whose origin is not registered, refused by the browser', async () => {
    const readings = { domainEnforcement: 'frame-ancestors' } as const;
    const options = { readings, allowed_origins: ['https://a.example'] };
    expect(await ask(stub(), 'mount-without-options', options, 10_000, 'https://a.example')).toBe(
      `the plugin page is not shown on a page of ${ORIGIN} (refused, net::ERR_BLOCKED_BY_RESPONSE): is this origin registered with the program?`,
    );
  });

  it('a session for an origin that is not registered', async () => {
    const readings = { domainEnforcement: 'refused' } as const;
    expect(await ask(stub(), 'mount', { readings, allowed_origins: ['https://a.example'] })).toBe(
      `${sandbox.url} gives no session with the host_uri ${ORIGIN} (HTTP 400, status 401): is this origin registered with the program?`,
    );
  });
});

it('the command ends the browser and exits with 2', async () => {
  const chromium = process.env['INGO_SANDBOX_CHROMIUM'];
  const env = chromium === undefined ? {} : { INGO_SANDBOX_CHROMIUM: chromium };
  const { username, secret, participant_id } = sandbox.program({}).credentials;
  const args = [
    ...['drift', '--target', sandbox.url, '--username', username, '--secret', secret],
    ...['--participant-id', String(participant_id)],
    ...['--browser', '--origin', ORIGIN, '--sdk', `${place}/absent.js`],
  ];
  expect(await callCli(args, { env })).toEqual({
    code: 2,
    stdout: '',
    stderr: `ingo-sandbox: the script ${place}/absent.js did not load: HTTP 404\n`,
  });
});

describe('bad options are reported in one line with exit code 2', () => {
  it.each<[string, string[], string]>([
    [
      '--sdk alone',
      ['--sdk', 'http://127.0.0.1/i.js'],
      '--sdk is http://127.0.0.1/i.js, which needs --browser',
    ],
    ['--origin alone', ['--origin', ORIGIN], '--origin is https://pay.example, which needs --browser'],
    ['no script', ['--browser', '--origin', ORIGIN], '--browser needs --sdk <url>'],
    ['no origin', ['--browser', '--sdk', 'http://127.0.0.1/i.js'], '--browser needs --origin <url>'],
    [
      'no address of a script',
      ['--browser', '--origin', ORIGIN, '--sdk', 'ingo.js'],
      '--sdk is "ingo.js", expected',
    ],
    [
      'a password in the address of the script',
      ['--browser', '--origin', ORIGIN, '--sdk', 'https://a:s3cret@shop.example/ingo.js'],
      '--sdk holds a user name or a password',
    ],
    [
      'a script on a host of production',
      ['--browser', '--origin', ORIGIN, '--sdk', 'https://iip-session-management.ingo.money/ingo.js'],
      'a host of production, which is never asked',
    ],
    [
      'a page in place of an origin',
      ['--browser', '--sdk', 'http://127.0.0.1/i.js', '--origin', 'https://pay.example/checkout'],
      '--origin is "https://pay.example/checkout", expected an origin without a path',
    ],
  ])('%s', async (_, args, words) => {
    for (const command of ['drift', 'calibrate']) {
      const { code, stdout, stderr } = await callCli([command, '--target', 'http://127.0.0.1:9', ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^ingo-sandbox: [^\n]*\n$/);
      expect(stderr).toContain(words);
      expect(stderr).not.toContain('s3cret');
    }
  });
});
