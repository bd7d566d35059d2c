import { REQUEST_LINE } from '../../string-to-sign.js';
import type { Draft, Line } from '../draft.js';
import { withLines, withPart, type SigningMistake, type Variant } from './signing-mistake.js';

const LIST_ORDER = 'Write the lines in the order of the headers list.';
const MOST_PERMUTED = 6;
const BEFORE_BODY = [
  ['\n', 'a line feed'],
  ['\n\n', 'a blank line'],
  ['', 'nothing'],
] as const;
const DOCUMENTED_SPELLINGS: Readonly<Record<string, string>> = { 'content-sha512': 'Content-sha512' };

/** What can be wrong with order, names, separators and the end of the string. */
export const LAYOUT_MISTAKES: readonly SigningMistake[] = [
  {
    name: 'order-differs',
    part: 'order',
    fix: `${LIST_ORDER} The list may be in any order, but string and list must agree.`,
    variants: (draft, { request }) => [...likelyOrders(draft, request.rawHeaders), ...allOrders(draft)],
  },
  {
    name: 'header-left-out',
    part: 'order',
    fix: 'Write one line for every name of the headers list.',
    variants: (draft) =>
      draft.lines
        .filter((left) => left.name !== undefined)
        .map((left) => ({
          what: `The string that was signed has no line for ${left.name}, though the headers list names it.`,
          apply: withLines((line) => (line.name === left.name ? undefined : line)),
        })),
  },
  {
    name: 'header-not-listed',
    part: 'order',
    fix: 'Name every signed header in the headers list, or leave its line out of the string.',
    variants: (draft, { request }) =>
      unlisted(draft, request.rawHeaders).flatMap((extra) => placed(draft, extra)),
  },
  {
    name: 'names-other-case',
    part: 'names',
    fix: 'Write each name as it is spelled in the headers list, usually in lower case.',
    variants: (_, { request }) => [
      renamed((name) => spelling(name, request.rawHeaders), 'as the headers are sent'),
      renamed(titleCase, 'with capitals (X-Date)'),
      renamed(
        (name) => DOCUMENTED_SPELLINGS[name.toLowerCase()] ?? titleCase(name),
        'as the documentation writes them',
      ),
      renamed((name) => name.toLowerCase(), 'in lower case'),
      renamed((name) => name.toUpperCase(), 'in capitals'),
    ],
  },
  {
    name: 'names-missing',
    part: 'names',
    fix: 'Begin each line with the name, a colon and a space.',
    variants: () => [
      {
        what: 'Only the values were signed, without the header names.',
        apply: withLines(({ value }) => ({ name: undefined, value })),
      },
    ],
  },
  {
    name: 'no-space-after-colon',
    part: 'names',
    fix: 'Separate name and value by a colon and one space.',
    variants: () =>
      [':', ' : ', '=', ' '].map((colon) => ({
        what: `Names and values were joined by ${JSON.stringify(colon)}.`,
        apply: withPart({ colon }),
      })),
  },
  {
    name: 'separator-crlf',
    part: 'separator',
    fix: 'Join the lines by a line feed (0x0A) alone.',
    variants: () => [joined('\r\n', 'The lines were joined by CR LF.')],
  },
  {
    name: 'separator-comma',
    part: 'separator',
    fix: 'Join the lines by a line feed (0x0A).',
    variants: () =>
      [', ', ',', '; ', ';', '|', '&', ' '].map((text) =>
        joined(text, `The lines were joined by ${JSON.stringify(text)}.`, text.trim() !== ','),
      ),
  },
  {
    name: 'separator-escaped',
    part: 'separator',
    fix: "Join the lines by a real line feed (0x0A); in a shell write $'\\n' or use printf.",
    variants: () => [
      joined('\\n', 'The lines were joined by a backslash and the letter n instead of a line feed.'),
    ],
  },
  {
    name: 'separator-missing',
    part: 'separator',
    fix: 'Join the lines by a line feed (0x0A).',
    variants: () => [joined('', 'The lines were joined without anything between them.')],
  },
  ending('trailing-newline', '\n', 'The string ended with a line feed.'),
  ending('trailing-crlf', '\r\n', 'The string ended with CR LF.'),
  {
    name: 'body-in-string',
    part: 'ending',
    fix: 'End the string with the last value: of the body, only its digest and its length are signed.',
    variants: (_, { request: { body } }) =>
      body.length === 0
        ? []
        : BEFORE_BODY.map(([between, words]) => ({
            what: `The body itself was signed as well, with ${words} between it and the last value.`,
            apply: withPart({ ending: between + body.toString('latin1') }),
            rare: true,
          })),
  },
];

function ending(name: string, text: string, what: string): SigningMistake {
  return {
    name,
    part: 'ending',
    fix: "End the string with the last value; in a shell use printf '%s', not echo.",
    variants: () => [{ what, apply: withPart({ ending: text }) }],
  };
}

const joined = (separator: string, what: string, rare = false): Variant => ({
  what,
  apply: withPart({ separator }),
  ...(rare && { rare }),
});

function renamed(rename: (name: string) => string, how: string): Variant {
  return {
    what: `The names were signed ${how}, but the headers list spells them otherwise.`,
    apply: withLines((line) =>
      line.name === undefined || line.name === REQUEST_LINE ? line : { ...line, name: rename(line.name) },
    ),
  };
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** The spelling in which a header was sent. */
const spelling = (name: string, rawHeaders: readonly string[]): string =>
  rawHeaders.find((raw, index) => index % 2 === 0 && raw.toLowerCase() === name.toLowerCase()) ?? name;

function likelyOrders(draft: Draft, rawHeaders: readonly string[]): Variant[] {
  const sent = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  const place = (order: readonly string[]) => (line: Line) => {
    const at = order.indexOf(line.name?.toLowerCase() ?? 'request-line');
    return at < 0 ? order.length : at;
  };
  const quickStart = ['request-line', 'x-date', 'content-type', 'content-sha512', 'content-length'];
  const createPage = ['request-line', 'x-date', 'content-type', 'content-length', 'content-sha512'];
  const sorted = draft.lines.map((line) => line.name?.toLowerCase() ?? 'request-line').sort();
  return [
    reordered(place(quickStart), 'in the order of the quick start'),
    reordered(place(createPage), 'in the order of the session-create page'),
    reordered(place(sorted), 'in alphabetical order'),
    reordered(place(['request-line', ...sent]), 'in the order in which the headers are sent'),
    reordered(place([...sent, 'request-line']), 'with the request line last'),
    reordered((line, draft) => -draft.lines.indexOf(line), 'in reverse order'),
  ];
}

function reordered(rank: (line: Line, draft: Draft) => number, how: string): Variant {
  return {
    what: `The lines were signed ${how}, which is not that of the headers list.`,
    apply: (draft) => ({ ...draft, lines: [...draft.lines].sort((a, b) => rank(a, draft) - rank(b, draft)) }),
  };
}

function allOrders(draft: Draft): Variant[] {
  if (draft.lines.length > MOST_PERMUTED) return [];
  return permutations(draft.lines).map((lines) => ({
    what: `The lines were signed in the order ${lines.map((line) => line.name ?? 'request-line').join(' ')}, which is not that of the headers list.`,
    apply: withPart({ lines }),
    rare: true,
  }));
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Headers that were sent but are not in the list, as lines. */
function unlisted(draft: Draft, rawHeaders: readonly string[]): Line[] {
  const listed = new Set(draft.lines.map((line) => line.name?.toLowerCase()));
  return rawHeaders.flatMap((name, index): Line[] => {
    const lower = name.toLowerCase();
    if (index % 2 === 1 || listed.has(lower) || lower === 'authorization') return [];
    return [{ name: lower, value: rawHeaders[index + 1] ?? '' }];
  });
}

function placed(draft: Draft, extra: Line): Variant[] {
  const what = `The string that was signed has a line for ${extra.name}, which the headers list does not name.`;
  return draft.lines.concat(extra).map((_, index, all) => ({
    what,
    apply: ({ lines, ...rest }) => ({
      ...rest,
      lines: [...lines.slice(0, index), extra, ...lines.slice(index)],
    }),
    rare: index !== all.length - 1 && index !== 1,
  }));
}
