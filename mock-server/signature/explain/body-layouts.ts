import { parseJsonBody } from '../../http/parse-json-body.js';

/** Beyond this a body is not rewritten in two dozen ways; a documented one has a few hundred bytes. */
const LARGEST = 256 * 1024;

/** The same body as another program might have written it. */
export interface BodyLayout {
  /** Name of the layout within mistake names: `digest-of-compact-body`. */
  readonly name: string;
  /** As in "the digest is that of …". */
  readonly words: string;
  readonly bytes: Buffer;
}

/**
 * Every other layout that a body may have had when its digest or length was taken: written anew by a JSON library,
 * with other line ends, in another character set, or not there at all.
 */
export function otherLayouts(body: Buffer): BodyLayout[] {
  if (body.length > LARGEST) return [];
  const text = body.toString('utf8');
  const value = parse(body);
  const lf = text.replaceAll('\r\n', '\n');
  const layouts: (readonly [name: string, words: string, bytes: string | Buffer | undefined])[] = [
    ['compact-body', 'the body without white space', value && JSON.stringify(value)],
    ['indented-body', 'the body indented by two spaces', value && JSON.stringify(value, null, 2)],
    ['indented-body', 'the body indented by four spaces', value && JSON.stringify(value, null, 4)],
    ['indented-body', 'the body indented by tabs', value && JSON.stringify(value, null, '\t')],
    ['indented-body', 'the body with a space after commas and colons', value && spaced(value)],
    ['sorted-body', 'the body with its keys sorted', value && JSON.stringify(sorted(value))],
    ['sorted-body', 'the body with its keys sorted, spaced', value && spaced(sorted(value))],
    [
      'sorted-body',
      'the body with its keys sorted, indented',
      value && JSON.stringify(sorted(value), null, 2),
    ],
    ['body-with-newline', 'the body with a line feed after it', `${text}\n`],
    ['body-with-newline', 'the body with CR LF after it', `${text}\r\n`],
    ['body-without-newline', 'the body without the line end after it', text.replace(/\r?\n$/, '')],
    ['crlf-body', 'the body with CR LF line ends', lf.replaceAll('\n', '\r\n')],
    ['crlf-body', 'the body with CR LF line ends and one after it', `${lf.replaceAll('\n', '\r\n')}\r\n`],
    ['lf-body', 'the body with LF line ends', lf],
    ['escaped-body', 'the body with non-ASCII characters escaped', escaped(text)],
    [
      'escaped-body',
      'the body without white space and with non-ASCII characters escaped',
      value && escaped(JSON.stringify(value)),
    ],
    ['escaped-body', 'the spaced body with non-ASCII characters escaped', value && escaped(spaced(value))],
    [
      'unescaped-body',
      'the body without white space and with its escapes resolved',
      value && JSON.stringify(value),
    ],
    ['latin1-body', 'the body in Latin-1', Buffer.from(text, 'latin1')],
    ['utf16-body', 'the body in UTF-16', Buffer.from(text, 'utf16le')],
    ['quoted-body', 'the body as a JSON string of JSON', JSON.stringify(text)],
    ['empty-body', 'an empty body', ''],
  ];
  const seen = new Set([body.toString('latin1')]);
  return layouts.flatMap(([name, words, content]) => {
    if (content === undefined) return [];
    const bytes = Buffer.from(content as string);
    const id = bytes.toString('latin1');
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ name, words, bytes }];
  });
}

function parse(body: Buffer): object | undefined {
  const parsed = parseJsonBody(body);
  return 'value' in parsed && typeof parsed.value === 'object' && parsed.value !== null
    ? parsed.value
    : undefined;
}

/** JSON with `", "` and `": "`, as Python writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`)
    .join(', ')}}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- everything beyond ASCII is what this is about
  text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
