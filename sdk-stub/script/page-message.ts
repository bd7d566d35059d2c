import { EVENTS } from '../../contracts/events/event-names.js';
import { CHANNEL, type PageMessage } from '../../contracts/plugin/conversation.js';

/**
 * Reads a message that a frame posted.
 *
 * @returns undefined for a message that is not of the plugin page, such as those of other libraries.
 */
export function readPageMessage(data: unknown): PageMessage | undefined {
  if (!isObject(data) || data['channel'] !== CHANNEL) return undefined;
  const { type, event, payload, height } = data;
  switch (type) {
    case 'ready':
      return data as unknown as PageMessage;
    case 'height':
      return typeof height === 'number' && height >= 0 ? (data as unknown as PageMessage) : undefined;
    case 'event': {
      // Own keys only: `constructor` and `__proto__` are in every object.
      const known = typeof event === 'string' && Object.keys(EVENTS).includes(event);
      return known && isObject(payload) ? (data as unknown as PageMessage) : undefined;
    }
    default:
      return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
