import fc from 'fast-check';
import { EVENT_CONSTANTS } from '../../../contracts/events/event-names.js';
import { CHANNEL } from '../../../contracts/plugin/conversation.js';
import { readPageMessage } from '../../../sdk-stub/script/page-message.js';
import { mutatedJson } from '../generate/mutate-json.js';
import { agree, type FuzzTarget } from '../target.js';

const message = fc.oneof(
  fc.constant({ channel: CHANNEL, type: 'ready' }),
  fc.record({ channel: fc.constant(CHANNEL), type: fc.constant('height'), height: fc.double() }),
  fc.record({
    channel: fc.constant(CHANNEL),
    type: fc.constant('event'),
    event: fc.constantFrom<string>(...EVENT_CONSTANTS, 'constructor', '__proto__'),
    payload: fc.oneof(fc.object({ maxDepth: 1 }), fc.constantFrom(null, [], 'x', undefined)),
  }),
);

/** Messages that the SDK script reads, from a page that may be anybody's. */
export const pageMessage: FuzzTarget = {
  name: 'page-message',
  reads: 'postMessage to the SDK',
  oracle: 'of our channel and a known type; a known event with an object, or a height that is not negative',
  weight: 6,
  input: fc.oneof(
    { weight: 3, arbitrary: mutatedJson(message) },
    fc.anything({ withMap: true, withDate: true }),
  ),
  judge: (data) => agree(readPageMessage(data) !== undefined, isPageMessage(data)),
};

function isPageMessage(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const { channel, type, event, payload, height } = data as Record<string, unknown>;
  if (channel !== CHANNEL) return false;
  if (type === 'ready') return true;
  if (type === 'height') return typeof height === 'number' && height >= 0;
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  return type === 'event' && (EVENT_CONSTANTS as readonly unknown[]).includes(event) && isObject;
}
