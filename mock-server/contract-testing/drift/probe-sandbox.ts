import { SDK_PATH } from '../../../contracts/plugin/sdk-path.js';
import { DEFAULT_READINGS, type Readings } from '../../../contracts/readings/readings.js';
import { DEFAULT_PROGRAM, startSandbox, type Sandbox } from '../../index.js';
import { createExchange, keepingAgent } from '../target/exchange.js';
import { wrongSecret } from '../target/sign-request.js';
import type { Target } from '../target/target.js';
import { LIMITS_HERE, type BrowserHalf } from './browser/browser-half.js';
import { BROWSER_PROBES, type BrowserProbe } from './browser/browser-probes.js';
import { runBrowserProbes } from './browser/run-browser-probes.js';
import type { Observation } from './observation.js';
import { runProbes, LIMIT, describeLimit, type Observations } from './run-probes.js';
import { unlimitedPace } from '../target/pace.js';
import { ProbeContext } from './probe-context.js';

/** HTTP status with which a sandbox limits requests, by the reading rateLimited. */
const LIMIT_STATUS: Record<Readings['rateLimited'], number | undefined> = {
  off: undefined,
  'http-429': 429,
  'http-503': 503,
};

const EXCHANGE = createExchange(undefined, keepingAgent());

/** Registered origin of the sandbox where the target names none. */
const REGISTERED = 'https://registered.example';

/**
 * Starts a sandbox to compare with. Its second program has the secret with which probes sign wrongly, so that the
 * explanation of a wrong signature is found at once.
 */
export const startReferenceSandbox = (): Promise<Sandbox> =>
  startSandbox({
    port: 0,
    checks: true,
    programs: [DEFAULT_PROGRAM, { username: 'other', secret: wrongSecret(DEFAULT_PROGRAM.secret) }],
  });

/** What a sandbox with these readings shows in every probe. */
export type ObserveSandbox = (readings: Partial<Readings>) => Promise<Observations>;

/** What a target and the sandbox it is compared with have in common. */
export interface Compared {
  readonly target: Pick<Target, 'hostUri'>;
  /** Absent: probes in a browser are not run. */
  readonly half?: BrowserHalf | undefined;
}

/**
 * Returns a function that sends every probe to a sandbox in this process. Its request limit follows from the reading and
 * is not tried, which would take seconds.
 *
 * @param sandbox not used by anyone else: its default program is changed and reset.
 */
export const observing =
  (sandbox: Sandbox, compared: Compared): ObserveSandbox =>
  async (readings) => {
    const all = { ...DEFAULT_READINGS, ...readings };
    const http = await requested(sandbox, all, compared);
    return compared.half ? { ...http, ...(await shown(sandbox, all, compared, compared.half)) } : http;
  };

/** Earlier observations of a sandbox, by readings: it always answers the same. */
const known = new WeakMap<Sandbox, Map<string, Promise<Observations>>>();

function remembered(
  sandbox: Sandbox,
  key: readonly unknown[],
  observe: () => Promise<Observations>,
): Promise<Observations> {
  const earlier = known.get(sandbox) ?? new Map<string, Promise<Observations>>();
  known.set(sandbox, earlier);
  const text = JSON.stringify(key);
  const found = earlier.get(text) ?? observe();
  earlier.set(text, found);
  return found;
}

const requested = (sandbox: Sandbox, readings: Readings, compared: Compared): Promise<Observations> =>
  remembered(sandbox, ['http', readings, compared.target.hostUri], async () => {
    const context = await begin(sandbox, readings, compared);
    const limit = describeLimit(LIMIT_STATUS[readings.rateLimited]);
    return { ...(await runProbes(context)), [LIMIT]: { seen: { limit }, violations: {} } };
  });

/** Runs those probes whose readings were not tried yet: others show the same again. */
async function shown(
  sandbox: Sandbox,
  readings: Readings,
  compared: Compared,
  half: BrowserHalf,
): Promise<Observations> {
  const keyOf = (probe: BrowserProbe): readonly unknown[] => [
    ...['browser', probe.name, half.origin, compared.target.hostUri],
    ...probe.readings.map((name) => readings[name]),
  ];
  const missing = BROWSER_PROBES.filter((probe) => !known.get(sandbox)?.has(JSON.stringify(keyOf(probe))));
  const context = missing.length > 0 ? await begin(sandbox, readings, compared) : undefined;
  const program = sandbox.programs()[0]!;
  const running =
    context &&
    runBrowserProbes(
      {
        ...{ browser: half.browser, origin: half.origin, sdk: sandbox.url + SDK_PATH, context },
        limits: LIMITS_HERE,
        wait: async (milliseconds) => void (await program.clock.advance(`${milliseconds}ms`)),
      },
      missing,
    );
  const all = await Promise.all(
    BROWSER_PROBES.map((probe) =>
      remembered(sandbox, keyOf(probe), async () => {
        const seen = (await running!).observations[probe.name];
        return seen ? { [probe.name]: seen } : {};
      }),
    ),
  );
  return Object.assign({}, ...all) as Record<string, Observation>;
}

/** Begins anew with these readings. */
async function begin(
  sandbox: Sandbox,
  readings: Readings,
  { target: { hostUri }, half }: Compared,
): Promise<ProbeContext> {
  const program = sandbox.programs()[0]!;
  const registered = [hostUri ?? REGISTERED, ...(half ? [half.origin] : [])];
  program.tune({ readings: { ...readings, rateLimited: 'off' }, allowed_origins: registered });
  await program.reset();
  const { username, secret, participant_id: participantId } = program.credentials;
  const target: Target = {
    ...{ url: sandbox.url, gatewayUrl: sandbox.url, username, secret, participantId },
    ...(hostUri !== undefined && { hostUri }),
  };
  return new ProbeContext(target, EXCHANGE, unlimitedPace, 'sandbox');
}
