import fc from 'fast-check';
import { flatPayload } from '../../../client/browser/event-payload.js';
import { readEvent } from '../../../client/browser/read-event.js';
import { EVENT_CONSTANTS, type EventConstant } from '../../../contracts/events/event-names.js';
import { mutatedJson } from '../generate/mutate-json.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

/** An event as an SDK delivers it, ours or another. */
interface Delivered {
  readonly event: EventConstant;
  readonly onTerminalFailure: 'resolve' | 'wait-for-acknowledgement' | 'retry';
  readonly data: unknown;
}

const FIELDS = {
  session_identifier: '0b7d2c1e-3f4a-4b5c-8d6e-7f8091a2b3c4',
  customer_account_token: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  funding_destination: 'debit',
  error: 1103,
  page: 'form',
  message: 'words',
};

const payload = fc.oneof(
  fc.constant<unknown>(FIELDS),
  fc.constant<unknown>({ content: FIELDS }),
  fc.constant<unknown>({ ...FIELDS, content: { error: '1103' } }),
);

/** Events of the SDK in the browser: an account is captured only where its token is a text. */
export const sdkEvent: FuzzTarget<Delivered> = {
  name: 'sdk-event',
  reads: 'events of the SDK, by the client',
  oracle: 'a token only from TOKEN_SUCCESS with a text that is not empty, in the payload or its content',
  weight: 6,
  input: fc.record({
    event: fc.oneof(fc.constant('TOKEN_SUCCESS' as const), fc.constantFrom(...EVENT_CONSTANTS)),
    onTerminalFailure: fc.constantFrom('resolve', 'wait-for-acknowledgement', 'retry'),
    data: fc.oneof({ weight: 4, arbitrary: mutatedJson(payload) }, fc.anything()),
  }),
  judge({ event, onTerminalFailure, data }) {
    const verdict = readEvent(event, flatPayload(data), { fundingDestination: 'debit', onTerminalFailure });
    const result = verdict && 'again' in verdict ? verdict.otherwise : verdict;
    if (result && 'fundingDestination' in result) {
      must(typeof result.fundingDestination === 'string', 'a funding destination that is no text');
    }
    if (result?.outcome === 'terminal-failure') {
      must(
        ['number', 'string'].includes(typeof result.error) || result.error === null,
        'an error that is no status',
      );
    }
    if (result && 'message' in result) must(typeof result.message === 'string', 'a message that is no text');
    return neverAccept(result?.outcome === 'token', event === 'TOKEN_SUCCESS' && hasToken(data));
  },
};

function hasToken(data: unknown): boolean {
  const { content, customer_account_token: own } = (data ?? {}) as Record<string, unknown>;
  const inner = ((content ?? {}) as Record<string, unknown>)['customer_account_token'];
  return [own, inner].some((token) => typeof token === 'string' && token !== '');
}
