import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import type { Readings } from '../../contracts/readings/readings.js';
import type { BrowserHalf } from '../../mock-server/contract-testing/drift/browser/browser-half.js';
import { launchChromium } from '../../mock-server/contract-testing/drift/browser/launch-chromium.js';
import { runBrowserProbes } from '../../mock-server/contract-testing/drift/browser/run-browser-probes.js';
import { compare } from '../../mock-server/contract-testing/drift/compare.js';
import type { PathDifference } from '../../mock-server/contract-testing/drift/difference.js';
import { calibrate } from '../../mock-server/contract-testing/drift/drift.js';
import { calibrationText } from '../../mock-server/contract-testing/drift/calibration-text.js';
import { observing, startReferenceSandbox } from '../../mock-server/contract-testing/drift/probe-sandbox.js';
import { ProbeContext } from '../../mock-server/contract-testing/drift/probe-context.js';
import { createExchange } from '../../mock-server/contract-testing/target/exchange.js';
import { unlimitedPace, type Pace } from '../../mock-server/contract-testing/target/pace.js';
import type { Target } from '../../mock-server/contract-testing/target/target.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { impostorScript, PLANTED_DIFFERENCES } from './impostor.js';

const ORIGIN = 'https://pay.example';
const LIMITS = { patienceMs: 10_000, quietMs: 50 };

let browser: Browser;
let stranger: Sandbox;
let comparison: Sandbox;
let scripts: Server;
let impostor: string;
beforeAll(async () => {
  [browser, stranger, comparison] = await Promise.all([
    launchChromium(),
    startSandbox({ port: 0, seed: 7 }),
    startReferenceSandbox(),
  ]);
  const stub = await (await fetch(stranger.url + SDK_PATH)).text();
  scripts = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/javascript' }).end(impostorScript(stub));
  });
  await new Promise<void>((listening) => void scripts.listen(0, '127.0.0.1', listening));
  impostor = `http://127.0.0.1:${(scripts.address() as AddressInfo).port}/ingo.js`;
});
afterAll(async () => {
  scripts.closeAllConnections();
  scripts.close();
  await Promise.all([browser.close(), stranger.close(), comparison.close()]);
});

/** A new program of the stranger, whose time passes at once. */
function program(readings: Partial<Readings> = {}): { target: Target; pace: Pace } {
  const made = stranger.program({ readings, allowed_origins: [ORIGIN] });
  const { username, secret, participant_id: participantId } = made.credentials;
  const wait = async (milliseconds: number) => void (await made.clock.advance(`${milliseconds}ms`));
  return {
    target: { url: stranger.url, gatewayUrl: stranger.url, username, secret, participantId, hostUri: ORIGIN },
    pace: { ...unlimitedPace, wait },
  };
}

const half = (sdk: string): BrowserHalf => ({ browser, sdk, origin: ORIGIN, limits: LIMITS });

/** What differs in the browser between the sandbox and the stranger with a script. */
async function differencesWith(sdk: string): Promise<PathDifference[]> {
  const { target, pace } = program();
  const context = new ProbeContext(target, createExchange(), pace, 'test');
  const side = { browser, sdk, origin: ORIGIN, limits: LIMITS, context, wait: pace.wait };
  const { observations } = await runBrowserProbes(side);
  return compare(await observing(comparison, { target, half: half(sdk) })({}), observations);
}

it('the same script does not differ', async () => {
  expect(await differencesWith(stranger.url + SDK_PATH)).toEqual([]);
});

describe('an impostor', () => {
  let found: PathDifference[];
  beforeAll(async () => {
    found = await differencesWith(impostor);
  });

  it.each(PLANTED_DIFFERENCES)('is detected: $name', ({ found: { probe, path, ...rest } }) => {
    expect(found.filter((one) => one.probe === probe && one.path === path)).toEqual([
      expect.objectContaining(rest),
    ]);
  });

  it('is not accused of anything else', () => {
    const planted = PLANTED_DIFFERENCES.flatMap(({ found: { path }, also = [] }) => [path, ...also]);
    expect(found.filter(({ path, probe }) => !planted.includes(path) && !planted.includes(probe))).toEqual(
      [],
    );
  });
});

it('a stranger with other readings is learned, and nothing is left unexplained', async () => {
  const planted: Partial<Readings> = {
    eventPayload: 'content',
    tracerToken: 'participant-seconds-uuid',
    afterFundingCanceled: 'canceled',
    refreshOfEndedSession: 'new-session',
    authorizedUrlUse: 'single-mount',
    domainEnforcement: 'frame-ancestors',
  };
  const { target, pace } = program(planted);
  const learned = await calibrate({ target, pace, comparison, half: half(stranger.url + SDK_PATH) });
  expect(learned.readings).toMatchObject(planted);
  expect(learned.left).toEqual([]);
  expect(learned.inferred.filter((one) => !one.learned).map(({ reading }) => reading)).not.toContain(
    'eventPayload',
  );
  expect(calibrationText(learned, target.url)).toMatch(
    /^Not probed: TOKEN_SUCCESS, .*: needs a person with a real account\.$/m,
  );
  expect(JSON.stringify(learned)).not.toContain(target.secret);
  expect(JSON.stringify(learned)).not.toMatch(/session\/[0-9a-f]{8}|t=\d/);
});
