import { INGO_HOSTS } from '../../../../contracts/hosts/ingo-hosts.js';
import { GATEWAY_PATHS } from '../../../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../../../contracts/signing/signing.js';
import { headerOf } from '../../../http/received-request.js';
import type { Draft } from '../draft.js';
import { withLines, type SigningContext, type SigningMistake } from './signing-mistake.js';

const BEGIN =
  'Where the headers list says request-line, write METHOD, path with query, and HTTP/1.1, separated by single spaces.';

/** Replaces the request line by other texts. */
const instead =
  (
    texts: (
      line: LineParts,
      context: SigningContext,
    ) => readonly (readonly [text: string, what: string, rare?: boolean])[],
  ) =>
  (_: Draft, context: SigningContext) =>
    texts(partsOf(context), context).map(([text, what, rare]) => ({
      what,
      apply: withLines((line) => (line.name === undefined ? { ...line, value: text } : line)),
      ...(rare && { rare }),
    }));

interface LineParts {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly query: string;
  readonly version: string;
}

function partsOf({ request }: SigningContext): LineParts {
  const { method, target, httpVersion } = request;
  const mark = target.indexOf('?');
  return {
    method,
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    version: `HTTP/${httpVersion}`,
  };
}

/** What can be wrong with the request line. */
export const REQUEST_LINE_MISTAKES: readonly SigningMistake[] = [
  {
    name: 'request-line-missing',
    part: 'request-line',
    fix: BEGIN,
    variants: () => [
      {
        what: 'The string that was signed has no request line, though the headers list names request-line.',
        apply: withLines((line) => (line.name === undefined ? undefined : line)),
      },
    ],
  },
  {
    name: 'request-line-prefixed',
    part: 'request-line',
    fix: 'request-line is a pseudo header: only its value goes into the string, without "request-line: " before it.',
    variants: () => [
      {
        what: 'The request line was signed with "request-line: " before it.',
        apply: withLines((line) => (line.name === undefined ? { ...line, name: 'request-line' } : line)),
      },
    ],
  },
  {
    name: 'request-line-full-url',
    part: 'request-line',
    fix: 'Sign the path alone, without scheme and host.',
    variants: instead(({ method, target, version }, { request }) => {
      const host = headerOf(request, 'host') ?? '';
      // A signer with a constant for Ingo's address keeps using it when only the connection leads here.
      const theirs = Object.keys(INGO_HOSTS).map((name) => `https://${name}`);
      return [`https://${host}`, `http://${host}`, host, ...theirs].map((origin) => [
        `${method} ${origin}${target} ${version}`,
        `The request line was signed with the full address ${origin}${target} instead of the path.`,
        theirs.includes(origin),
      ]);
    }),
  },
  {
    name: 'request-line-query-missing',
    part: 'request-line',
    fix: 'Sign the path with the query exactly as it is sent.',
    variants: instead(({ method, path, query, version }) =>
      query === ''
        ? []
        : [[`${method} ${path} ${version}`, `The request line was signed without its query "?${query}".`]],
    ),
  },
  {
    name: 'request-line-query-decoded',
    part: 'request-line',
    fix: 'Sign the query as it goes over the wire, percent-encoded.',
    variants: instead(({ method, path, query, version }) =>
      [decoded(query), decoded(query.replaceAll('+', ' '))]
        .filter((text) => text !== query)
        .map((text) => [
          `${method} ${path}?${text} ${version}`,
          `The query was signed decoded, as "?${text}".`,
        ]),
    ),
  },
  {
    name: 'request-line-query-differs',
    part: 'request-line',
    fix: 'Sign the query in the very order and encoding that is sent, and no "?" where there is no query.',
    variants: instead(({ method, path, query, version }) => {
      const sorted = query.split('&').sort().join('&');
      const texts = query === '' ? ['?'] : [`?${sorted}`, `/?${query}`];
      return texts.map((text) => [
        `${method} ${path}${text} ${version}`,
        `The query was signed as "${text}".`,
      ]);
    }),
  },
  {
    name: 'request-line-path-differs',
    part: 'request-line',
    fix: 'Sign the path exactly as it is sent, from the first slash on.',
    variants: instead(({ method, path, query, version }) => {
      const rest = query === '' ? '' : `?${query}`;
      const signed = (text: string, rare: boolean) =>
        [`${method} ${text}${rest} ${version}`, `The path was signed as "${text}".`, rare] as const;
      const near = [`${path}/`, path.replace(/\/$/, ''), path.slice(1), path.toLowerCase()];
      return [
        ...near.map((text) => signed(text, false)),
        ...[...partsOfPath(path), ...SERVED_PATHS].map((text) => signed(text, true)),
      ];
    }),
  },
  {
    name: 'request-line-method-differs',
    part: 'request-line',
    fix: 'Sign the method with which the request is sent.',
    variants: instead(({ method, target, version }) =>
      METHODS.filter((other) => other !== method).map((other) => [
        `${other} ${target} ${version}`,
        `The method was signed as ${other}, but the request was sent as ${method}.`,
        other !== 'GET',
      ]),
    ),
  },
  {
    name: 'request-line-http2',
    part: 'request-line',
    fix: 'Sign HTTP/1.1 as protocol version.',
    variants: instead(({ method, target }) =>
      ['HTTP/2', 'HTTP/2.0', 'HTTP/3'].map((text) => [
        `${method} ${target} ${text}`,
        `The request line was signed with ${text}.`,
      ]),
    ),
  },
  {
    name: 'request-line-http10',
    part: 'request-line',
    fix: 'Sign HTTP/1.1 as protocol version.',
    variants: instead(({ method, target }) => [
      [`${method} ${target} HTTP/1.0`, 'The request line was signed with HTTP/1.0.'],
    ]),
  },
  {
    name: 'request-line-version-differs',
    part: 'request-line',
    fix: 'Send the request as HTTP/1.1; a proxy in between may use an older version (nginx: proxy_http_version 1.1).',
    variants: instead(({ method, target, version }) =>
      version === 'HTTP/1.1'
        ? []
        : [
            [
              `${method} ${target} HTTP/1.1`,
              `The request was signed as HTTP/1.1, but arrived as ${version}.`,
            ],
          ],
    ),
  },
  {
    name: 'request-line-no-version',
    part: 'request-line',
    fix: 'End the request line with " HTTP/1.1".',
    variants: instead(({ method, target }) => [
      [`${method} ${target}`, 'The request line was signed without the protocol version.'],
    ]),
  },
  {
    name: 'request-line-lower-method',
    part: 'request-line',
    fix: 'Write the method in capitals.',
    variants: instead(({ method, target, version }) => [
      [`${method.toLowerCase()} ${target} ${version}`, 'The method was signed in lower case.'],
      [
        `${method.toLowerCase()} ${target}`,
        'The method was signed in lower case and without the protocol version.',
      ],
    ]),
  },
  {
    name: 'request-line-fields-missing',
    part: 'request-line',
    fix: BEGIN,
    variants: instead(({ method, target, version }) => [
      [target, 'Only the path was signed in place of the request line.'],
      [method, 'Only the method was signed in place of the request line.'],
      [`${target} ${version}`, 'The request line was signed without the method.'],
      [`${method}\n${target}`, 'Method and path were signed on two lines.'],
    ]),
  },
];

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Every path that a signed request can have here. */
const SERVED_PATHS = [SESSION_PATH, ...Object.values(GATEWAY_PATHS)];

/** A path without its first segments, or without its last ones: what is left of it beside a base URL. */
function partsOfPath(path: string): string[] {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index).slice(1);
  const without = slashes.flatMap((at) => [path.slice(at), path.slice(at + 1), path.slice(0, at)]);
  return [...without.filter((part) => part !== ''), '/'];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
