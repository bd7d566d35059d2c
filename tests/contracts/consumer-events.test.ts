import { afterAll, describe, expect, it } from 'vitest';
import { flatPayload } from '../../client/browser/event-payload.js';
import { readEvent } from '../../client/browser/read-event.js';
import { EVENT_CONSTANTS, EVENTS, type EventConstant } from '../../contracts/events/event-names.js';
import { PAYLOAD_SCHEMAS } from '../../contracts/events/payload-schemas.js';
import { eventMessage } from './message-names.js';
import { PactUnderTest } from './pact-file.js';
import { expected } from './schema-matchers.js';

const under = new PactUnderTest('ingo-sdk-events');
afterAll(() => under.remove());

/** What the client makes of each event that ends a capture; of all others it makes nothing. */
const OUTCOMES: Partial<Record<EventConstant, object>> = {
  TOKEN_SUCCESS: {
    outcome: 'token',
    customerAccountToken: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  },
  FUNDING_CANCELED: { outcome: 'canceled' },
  TERMINAL_FAILURE: { outcome: 'terminal-failure', error: expect.any(Number) as number },
  TERMINAL_FAILURE_ACKNOWLEDGED: { outcome: 'terminal-failure' },
  MAX_VERIFICATION_ATTEMPTS_EXCEEDED: { outcome: 'attempts-exhausted' },
  SESSION_EXPIRED: { again: 'expired' },
  SESSION_ERROR: { outcome: 'unavailable', reason: 'session-error' },
  PLUGIN_ERROR: { outcome: 'unavailable', reason: 'plugin-error' },
  UNSUPPORTED_BROWSER_DETECTED: { outcome: 'unavailable', reason: 'unsupported-browser' },
};

describe('the client expects of the SDK', () => {
  it.each(EVENT_CONSTANTS)('%s', async (event) => {
    await under.pact
      .addAsynchronousInteraction()
      .expectsToReceive(eventMessage(event), (message) =>
        message.withJSONContent(expected(PAYLOAD_SCHEMAS[event])),
      )
      .executeTest(async ({ contents }) => {
        const payload = flatPayload(contents.content);
        expect(payload.event_name).toBe(EVENTS[event]);
        const verdict = readEvent(event, payload, {
          fundingDestination: 'debit',
          onTerminalFailure: 'resolve',
        });
        const outcome = OUTCOMES[event];
        if (outcome) expect(verdict).toMatchObject(outcome);
        else expect(verdict).toBeUndefined();
      });
  });

  it('nothing else: its pact is as it was checked in', async () => {
    await expect(under.text()).toMatchFileSnapshot('../../contracts/pacts/ingo-sdk-events.json');
  });
});
