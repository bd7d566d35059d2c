/** One way in which another program may have written a body, in one respect. */
export interface LayoutOption<Rewrite> {
  /** Name within the names of findings: `digest-of-compact-body`. */
  readonly name: string;
  /** As in "the body without white space". */
  readonly words: string;
  readonly rewrite: Rewrite;
  /** What to do about it, where that is special. */
  readonly fix?: string;
}

/** One way in which a text may have become bytes. */
export interface EnvelopeOption extends LayoutOption<(text: string) => Buffer> {
  /** What was sent must be such, for this to be something else; absent where it may be any. */
  readonly sentAs?: 'marked' | 'unmarked' | 'not-utf8';
}

type RewriteText = (text: string) => string;
type WriteTree = (tree: unknown) => string;

/** White space between the tokens of JSON. */
export const WHITE_SPACE: readonly LayoutOption<WriteTree>[] = [
  { name: 'compact-body', words: 'without white space', rewrite: writer('', ',', ':') },
  { name: 'indented-body', words: 'indented by two spaces', rewrite: writer('  ', ',', ': ') },
  { name: 'indented-body', words: 'indented by four spaces', rewrite: writer('    ', ',', ': ') },
  { name: 'indented-body', words: 'indented by tabs', rewrite: writer('\t', ',', ': ') },
  {
    name: 'indented-body',
    words: 'with a space after commas and colons',
    rewrite: writer('', ', ', ': '),
  },
];

/** The order of the keys of an object. */
export const KEY_ORDERS: readonly LayoutOption<(tree: unknown) => unknown>[] = [
  { name: 'sorted-body', words: 'with its keys sorted', rewrite: sorted },
];

/**
 * Characters of a string that JSON allows to write as they are or as an escape. The sets grow: who escapes more than a
 * body has cannot be distinguished from who escapes less.
 */
export const ESCAPES: readonly LayoutOption<RewriteText>[] = [
  { name: 'unescaped-body', words: 'with its escapes resolved', rewrite: escapes() },
  { name: 'escaped-body', words: 'with / written as \\/ (as PHP does)', rewrite: escapes(/\//g) },
  {
    name: 'escaped-body',
    words: 'with &<> written as \\u0026 \\u003c \\u003e (as Go, Rails and Gson do)',
    rewrite: escapes(/[&<>\u2028\u2029]/g),
  },
  {
    name: 'escaped-body',
    words: "with &'<=> written as \\u0026 \\u0027 \\u003c \\u003d \\u003e (as Gson does)",
    rewrite: escapes(/[&'<=>\u2028\u2029]/g),
  },
  {
    name: 'escaped-body',
    words: 'with non-ASCII characters escaped (\\u00f1, as Python and PHP do)',
    rewrite: escapes(/[^\0-\x7f]/g),
  },
  {
    name: 'escaped-body',
    words: 'with / written as \\/ and non-ASCII characters escaped (\\u00f1, as PHP does)',
    rewrite: escapes(/[^\0-\x7f]|\//g),
  },
  {
    name: 'escaped-body',
    words:
      'with "&\'+<>` and non-ASCII characters escaped (\\u002B, \\u00F1, as System.Text.Json of .NET does)',
    rewrite: escapes(/[^\0-\x7e]|[&'+<>`]|\\"/g, 'capitals'),
  },
];

/** The characters that end a line. */
export const LINE_ENDS: readonly LayoutOption<RewriteText>[] = [
  {
    name: 'crlf-body',
    words: 'with CR LF line ends',
    rewrite: (text) => text.replace(/\r?\n/g, '\r\n'),
  },
  { name: 'lf-body', words: 'with LF line ends', rewrite: (text) => text.replaceAll('\r\n', '\n') },
];

/** What follows the last character of JSON. */
export const FINAL_LINE_ENDS: readonly LayoutOption<string>[] = [
  { name: 'body-with-newline', words: 'with a line feed after it', rewrite: '\n' },
  { name: 'body-with-newline', words: 'with CR LF after it', rewrite: '\r\n' },
  { name: 'body-without-newline', words: 'without the line end after it', rewrite: '' },
];

const BYTE_ORDER_MARK = '\uFEFF';

/** How the text is wrapped and turned into bytes. The text has no byte order mark. */
export const ENVELOPES: readonly EnvelopeOption[] = [
  {
    name: 'body-with-bom',
    words: 'with a byte order mark before it',
    sentAs: 'unmarked',
    rewrite: (text) => Buffer.from(BYTE_ORDER_MARK + text),
  },
  {
    name: 'body-without-bom',
    words: 'without the byte order mark before it',
    sentAs: 'marked',
    fix: 'A byte order mark (EF BB BF) was put before the body after the digest was taken: send UTF-8 without it, with new UTF8Encoding(false) in .NET.',
    rewrite: (text) => Buffer.from(text),
  },
  {
    name: 'utf8-body',
    words: 'in UTF-8',
    sentAs: 'not-utf8',
    rewrite: (text) => Buffer.from(text),
  },
  { name: 'latin1-body', words: 'in Latin-1', rewrite: (text) => Buffer.from(text, 'latin1') },
  { name: 'utf16-body', words: 'in UTF-16', rewrite: (text) => Buffer.from(text, 'utf16le') },
  {
    name: 'quoted-body',
    words: 'as a JSON string of JSON',
    rewrite: (text) => Buffer.from(JSON.stringify(text)),
  },
];

const SCALAR = /"(?:[^"\\]|\\.)*"|[-+.\w]+/g;
const STRING = /"(?:[^"\\]|\\.)*"/g;

/** Reads JSON into a tree that keeps the spelling of each key and value, and the order of keys. */
export const readTree = (text: string): unknown =>
  JSON.parse(text.replace(SCALAR, (spelled) => JSON.stringify(spelled)));

/** Writes a tree with the given white space. */
function writer(indent: string, comma: string, colon: string): WriteTree {
  const write = (tree: unknown, margin: string): string => {
    if (typeof tree === 'string') return tree;
    const [open, close] = Array.isArray(tree) ? '[]' : '{}';
    const inner = indent === '' ? '' : `\n${margin}${indent}`;
    const items = Array.isArray(tree)
      ? tree.map((item) => write(item, margin + indent))
      : Object.entries(tree as object).map(([key, item]) => `${key}${colon}${write(item, margin + indent)}`);
    if (items.length === 0) return `${open}${close}`;
    return `${open}${inner}${items.join(comma + inner)}${indent === '' ? '' : `\n${margin}`}${close}`;
  };
  return (tree) => write(tree, '');
}

function sorted(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(sorted);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree)
      .map(([key, inner]) => [JSON.parse(key) as string, key, inner as unknown] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, key, inner]) => [key, sorted(inner)]),
  );
}

/** Writes every string of a JSON text again, with these characters escaped and no others but those that must be. */
function escapes(characters?: RegExp, hex?: 'capitals'): RewriteText {
  const escape = (character: string): string => {
    if (character === '/') return '\\/';
    const code = character
      .charCodeAt(character.length - 1)
      .toString(16)
      .padStart(4, '0');
    return `\\u${hex === 'capitals' ? code.toUpperCase() : code}`;
  };
  return (text) =>
    text.replace(STRING, (spelled) => {
      const inner = JSON.stringify(JSON.parse(spelled)).slice(1, -1);
      return `"${characters ? inner.replace(characters, escape) : inner}"`;
    });
}
