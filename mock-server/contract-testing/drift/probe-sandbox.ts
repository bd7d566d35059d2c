import { DEFAULT_READINGS, type Readings } from '../../../contracts/readings/readings.js';
import { DEFAULT_PROGRAM, startSandbox, type Sandbox } from '../../index.js';
import { createExchange, keepingAgent } from '../target/exchange.js';
import { wrongSecret } from '../target/sign-request.js';
import type { Target } from '../target/target.js';
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

/**
 * Sends every probe to a sandbox in this process, with these readings. Its request limit follows from the reading and is
 * not tried, which would take seconds.
 *
 * @param sandbox not used by anyone else: its default program is changed and reset.
 */
export function probeSandbox(
  sandbox: Sandbox,
  readings: Partial<Readings>,
  target: Pick<Target, 'hostUri'>,
): Promise<Observations> {
  const earlier = known.get(sandbox) ?? new Map<string, Promise<Observations>>();
  known.set(sandbox, earlier);
  const key = JSON.stringify([readings, target.hostUri]);
  const before = earlier.get(key);
  if (before) return before;
  const answer = probeAnew(sandbox, readings, target);
  earlier.set(key, answer);
  return answer;
}

/** Earlier observations of a sandbox, by readings: it always answers the same. */
const known = new WeakMap<Sandbox, Map<string, Promise<Observations>>>();

async function probeAnew(
  sandbox: Sandbox,
  readings: Partial<Readings>,
  { hostUri }: Pick<Target, 'hostUri'>,
): Promise<Observations> {
  const program = sandbox.programs()[0]!;
  program.tune({
    readings: { ...DEFAULT_READINGS, ...readings, rateLimited: 'off' },
    allowed_origins: [hostUri ?? REGISTERED],
  });
  await program.reset();
  const { username, secret, participant_id: participantId } = program.credentials;
  const target: Target = {
    ...{ url: sandbox.url, gatewayUrl: sandbox.url, username, secret, participantId },
    ...(hostUri !== undefined && { hostUri }),
  };
  const observations = await runProbes(new ProbeContext(target, EXCHANGE, unlimitedPace, 'sandbox'));
  const limit = describeLimit(LIMIT_STATUS[readings.rateLimited ?? 'off']);
  return { ...observations, [LIMIT]: { seen: { limit }, violations: {} } };
}
