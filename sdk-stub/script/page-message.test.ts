import { describe, expect, it } from 'vitest';
import { CHANNEL, type PageMessage } from '../../contracts/plugin/conversation.js';
import { EVENT_CONSTANTS } from '../../contracts/events/event-names.js';
import { readPageMessage } from './page-message.js';

describe('a message of the plugin page', () => {
  const messages: PageMessage[] = [
    { channel: CHANNEL, type: 'ready' },
    { channel: CHANNEL, type: 'height', height: 0 },
    ...EVENT_CONSTANTS.map((event) => ({ channel: CHANNEL, type: 'event', event, payload: {} }) as const),
  ];

  it.each(messages.map((message) => [JSON.stringify(message), message]))('is read: %s', (_, message) => {
    expect(readPageMessage(message)).toBe(message);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is not read when its event is %s, which every object has',
    (event) => {
      expect(readPageMessage({ channel: CHANNEL, type: 'event', event, payload: {} })).toBeUndefined();
    },
  );
});
