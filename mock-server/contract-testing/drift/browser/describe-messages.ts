import type { Seen } from '../observation.js';
import type { NotedMessage } from './page-notes.js';

/**
 * Describes messages between the script and the page in its iframe: their kinds and fields, and whether they come from
 * where they should.
 *
 * @param path of the description.
 * @param origin where they should come from.
 */
export function describeMessages(path: string, messages: readonly NotedMessage[], origin: string): Seen {
  const fields = [...new Set(messages.flatMap((message) => message.fields))].sort();
  const kinds = [...new Set(messages.map(({ kind }) => kind))].sort().join(', ');
  return {
    [path]: messages.length === 0 ? 'none' : [kinds, fields.join(', ')].filter(Boolean).join(' with '),
    ...(messages.length > 0 && {
      [`${path}, origin`]: messages.every((message) => message.origin === origin)
        ? 'as expected'
        : 'another, too',
    }),
  };
}
