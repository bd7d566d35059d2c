import { inLines, ON_ONE_LINE } from '../../../http/base64-lines.js';
import { headerOf, type ReceivedRequest } from '../../../http/received-request.js';
import { formatHttpDate, parseAnyDate } from '../../dates.js';
import { digestOf } from '../../verify.js';
import { digestsOf } from '../digest-forms.js';
import { otherLayouts, type BodyLayout } from '../body-layouts.js';
import type { Draft } from '../draft.js';
import { LENGTH_OF_OTHER_BODY } from '../signed-length.js';
import {
  withLines,
  withValue,
  type SigningContext,
  type SigningMistake,
  type Variant,
} from './signing-mistake.js';

const AS_SENT = 'Put the value into the string exactly as it is sent; make it once and use it twice.';
const JSON_TYPE = 'application/json';

/** Signs other values of one header. */
const values =
  (
    header: string,
    texts: (sent: string, request: ReceivedRequest) => readonly (readonly [text: string, rare?: boolean])[],
  ) =>
  (_: Draft, { request }: SigningContext): Variant[] => {
    const sent = headerOf(request, header);
    if (sent === undefined) return [];
    return texts(sent, request)
      .filter(([text]) => text !== sent)
      .map(([text, rare]) => ({
        what: `${header} was signed as "${text}", but sent as "${sent}".`,
        apply: withValue(header, text),
        ...(rare && { rare }),
      }));
  };

/** What can be wrong with the values that were signed. */
export const VALUE_MISTAKES: readonly SigningMistake[] = [
  {
    name: 'date-for-x-date',
    part: 'values',
    fix: 'Sign X-Date under its own name and with its own value; HTTP libraries may set Date themselves.',
    variants: (_, { request }) => {
      const date = headerOf(request, 'date');
      const named = (value: string | undefined) =>
        withLines((line) =>
          line.name?.toLowerCase() === 'x-date' ? { name: 'date', value: value ?? line.value } : line,
        );
      return [
        { what: 'The X-Date line was signed under the name "date".', apply: named(undefined) },
        ...(date === undefined
          ? []
          : [
              {
                what: `The value of Date ("${date}") was signed as that of X-Date.`,
                apply: withValue('x-date', date),
              },
              { what: `Date ("${date}") was signed in place of X-Date.`, apply: named(date) },
            ]),
      ];
    },
  },
  {
    name: 'date-differs',
    part: 'values',
    fix: 'Read the clock once, and use that text both in the string to sign and in the X-Date header.',
    variants: values('x-date', (sent) => {
      const instant = parseAnyDate(sent);
      if (instant === undefined) return [];
      return [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5].map((seconds) => [
        formatHttpDate(instant + seconds * 1000),
        Math.abs(seconds) > 1,
      ]);
    }),
  },
  {
    name: 'date-form-differs',
    part: 'values',
    fix: 'Sign X-Date in the very form in which it is sent: RFC 1123, in GMT.',
    variants: values('x-date', (sent) => {
      const instant = parseAnyDate(sent);
      if (instant === undefined) return [];
      const http = formatHttpDate(instant);
      const iso = new Date(instant).toISOString();
      const seconds = String(Math.floor(instant / 1000));
      return [
        [http],
        [iso],
        [iso.replace('.000Z', 'Z')],
        [iso.replace('.000Z', '+00:00'), true],
        [http.replace('GMT', '+0000')],
        [http.replace('GMT', 'UTC'), true],
        [seconds],
        [String(instant), true],
      ];
    }),
  },
  {
    name: 'content-type-charset-missing',
    part: 'values',
    fix: 'Sign Content-Type as it is sent, parameters included; many HTTP libraries add a charset by themselves.',
    variants: values('content-type', (sent) =>
      sent.includes(';') ? [[sent.slice(0, sent.indexOf(';')).trim()]] : [],
    ),
  },
  {
    name: 'content-type-charset-added',
    part: 'values',
    fix: `Sign Content-Type as it is sent: ${JSON_TYPE} alone.`,
    variants: values('content-type', (sent) =>
      sent.includes(';')
        ? []
        : ['; charset=utf-8', ';charset=utf-8', '; charset=UTF-8', ';charset=UTF-8'].map((end) => [
            `${sent}${end}`,
            end.startsWith(';c'),
          ]),
    ),
  },
  {
    name: 'content-type-differs',
    part: 'values',
    fix: `Send Content-Type: ${JSON_TYPE}, and sign exactly that.`,
    variants: values('content-type', (sent) => [
      [JSON_TYPE],
      [''],
      [sent.toLowerCase()],
      ['text/plain'],
      ['application/x-www-form-urlencoded'],
    ]),
  },
  {
    name: 'length-in-characters',
    part: 'values',
    fix: 'Count the bytes of the body as it is sent, not its characters.',
    variants: values('content-length', (_, { body }) => {
      const text = body.toString('utf8');
      return [[String(text.length)], [String([...text].length)]];
    }),
  },
  LENGTH_OF_OTHER_BODY,
  {
    name: 'signed-digest-hex',
    part: 'values',
    fix: 'Put the digest into the string exactly as it is sent: Base64 of the 64 raw bytes.',
    variants: values('content-sha512', (_, { body }) => {
      const hex = Buffer.from(digestOf(body), 'base64').toString('hex');
      return [[hex], [hex.toUpperCase(), true]];
    }),
  },
  {
    name: 'signed-digest-in-lines',
    part: 'values',
    fix: ON_ONE_LINE,
    variants: values('content-sha512', (_, { body }) =>
      inLines(digestOf(body)).map((text) => [text, text.endsWith('\n')]),
    ),
  },
  {
    name: 'signed-digest-differs',
    part: 'values',
    fix: AS_SENT,
    variants: (draft, context) => [
      ...values('content-sha512', (_, { body }) =>
        digestsOf(body).map(({ text, hash, encoding, prefix }) => [
          text,
          prefix !== undefined || !PAIRED.has(`${hash} ${encoding}`),
        ]),
      )(draft, context),
      ...[...otherLayouts(context.request.body, 1)].flatMap(signedLayout),
    ],
  },
  {
    name: 'values-not-trimmed',
    part: 'values',
    fix: 'Sign each value without the white space around it: that is not part of a header value, and HTTP drops it.',
    variants: (draft) =>
      draft.lines.flatMap(({ name }) => {
        if (name === undefined) return [];
        return PADDINGS.map(([before, after]) => ({
          what: `The value of ${name} was signed with the white space around it.`,
          apply: withLines((line) =>
            line.name === name ? { ...line, value: `${before}${line.value}${after}` } : line,
          ),
          rare: true,
        }));
      }),
  },
];

/** Forms of a digest that are tried together with other mistakes. */
const PAIRED = new Set(['sha512 base64url', 'sha512 unpadded', 'sha256 base64', 'sha256 hex']);

/** Another layout was digested for the string than for the header, and measured or not. */
function signedLayout({ words, bytes }: BodyLayout): Variant[] {
  const digest = withValue('content-sha512', digestOf(bytes));
  const length = withValue('content-length', String(bytes.length));
  const signed = (header: string): string => `${header} signed for ${words}, but sent for the body as it is.`;
  return [
    { what: signed('content-sha512 was'), apply: digest, rare: true },
    {
      what: signed('content-sha512 and content-length were'),
      apply: (draft) => length(digest(draft)),
      rare: true,
    },
  ];
}

const SPACES = ['', ' ', '  ', '   ', '\t'];
const PADDINGS = SPACES.flatMap((before) => SPACES.map((after) => [before, after] as const)).slice(1);
