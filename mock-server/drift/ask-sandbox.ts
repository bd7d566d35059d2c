import type { Readings } from '../../contracts/readings/readings.js';
import type { Sandbox } from '../index.js';
import { createExchange } from '../target/exchange.js';
import type { Target } from '../target/target.js';
import { ask, LIMIT, limitWords, type Observations } from './ask.js';
import { hastyPace } from './pace.js';
import { Talk } from './talk.js';

/** HTTP status by which a sandbox limits requests, by the reading rateLimited. */
const LIMIT_STATUS: Record<Readings['rateLimited'], number | undefined> = {
  off: undefined,
  'http-429': 429,
  'http-503': 503,
};

/** A page where the iframe may stand, for a target that names none. */
const REGISTERED = 'https://registered.example';

/**
 * Sends every probe to a sandbox in this process, as a program of its own with these readings. Its limit of requests is
 * not tried, which would take seconds: the reading says what it is.
 */
export async function askSandbox(
  sandbox: Sandbox,
  readings: Partial<Readings>,
  { hostUri }: Pick<Target, 'hostUri'>,
): Promise<Observations> {
  const program = sandbox.program({
    readings: { ...readings, rateLimited: 'off' },
    allowed_origins: [hostUri ?? REGISTERED],
  });
  const { username, secret, participant_id: participantId } = program.credentials;
  const target: Target = {
    ...{ url: sandbox.url, gatewayUrl: sandbox.url, username, secret, participantId },
    ...(hostUri !== undefined && { hostUri }),
  };
  try {
    const observations = await ask(new Talk(target, createExchange(), hastyPace, username));
    const limit = limitWords(LIMIT_STATUS[readings.rateLimited ?? 'off']);
    return { ...observations, [LIMIT]: { seen: { limit }, violations: {} } };
  } finally {
    await program.drop();
  }
}
