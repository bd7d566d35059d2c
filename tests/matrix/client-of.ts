import { createIngoClient, type IngoClient, type SessionRequest } from '../../client/server/index.js';
import type { FlowSetting } from '../../mock-server/contract-testing/matrix/index.js';
import { RECIPIENT } from '../../mock-server/contract-testing/target/samples.js';

/** A request that every program takes. */
export const REQUEST = {
  participant_unique_id1: 'order-1',
  recipient_information: RECIPIENT,
} as const satisfies SessionRequest;

/** Our client for the program of a flow; what it would wait for passes on the program's clock. */
export function clientOf({ url, program }: FlowSetting, secret?: string): IngoClient {
  const { credentials, clock } = program;
  return createIngoClient({
    baseUrl: url,
    username: credentials.username,
    secret: secret ?? credentials.secret,
    participantId: credentials.participant_id,
    world: {
      now: () => clock.now().getTime(),
      random: () => 0.5,
      uuid: () => crypto.randomUUID(),
      sleep: async (milliseconds) => void (await clock.advance(`${Math.ceil(milliseconds)}ms`)),
    },
  });
}
