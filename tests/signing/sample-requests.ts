import type { ProgramOptions } from '../../contracts/generated/types.js';
import { SESSION_PATH, REQUIRED_SIGNED_HEADERS } from '../../contracts/signing/signing.js';
import type { ReceivedRequest } from '../../mock-server/http/received-request.js';
import { Programs } from '../../mock-server/programs/programs.js';
import { correctDraft, textOf, type Draft } from '../../mock-server/signature/explain/draft.js';
import type { SigningContext } from '../../mock-server/signature/explain/mistakes/signing-mistake.js';
import { digestOf } from '../../mock-server/signature/verify.js';

/** When every sample is sent, and what the clock shows that judges it. */
export const SENT_AT = Date.parse('2020-01-17T19:59:29Z');

/** A request that is right, and the program it speaks for. */
export interface Sample {
  readonly title: string;
  /** Without Authorization. */
  readonly request: ReceivedRequest;
  readonly list: readonly string[];
  readonly algorithm: string;
  readonly program: ProgramOptions & { readonly username: string; readonly secret: string };
}

const SINGLE = /^(authorization|content-length|content-type|date|host)$/;

/** What a server makes of a request: repeated headers are joined or dropped as Node does it. */
export function arrive(
  request: Pick<ReceivedRequest, 'method' | 'target' | 'rawHeaders' | 'body'> & {
    readonly httpVersion?: string;
  },
): ReceivedRequest {
  const headers: Record<string, string> = {};
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index]!.toLowerCase();
    const value = request.rawHeaders[index + 1]!;
    if (!Object.hasOwn(headers, name)) headers[name] = value;
    else if (!SINGLE.test(name)) headers[name] += `, ${value}`;
  }
  return { httpVersion: '1.1', ...request, headers };
}

function sample(
  title: string,
  {
    body,
    target = SESSION_PATH,
    contentType = 'application/json',
    httpVersion = '1.1',
    more = [],
    ...rest
  }: {
    readonly body: string;
    readonly target?: string;
    readonly contentType?: string;
    readonly httpVersion?: string;
    readonly more?: readonly string[];
    readonly list?: readonly string[];
    readonly algorithm?: string;
    readonly secret?: string;
    readonly program?: ProgramOptions;
  },
): Sample {
  const bytes = Buffer.from(body);
  const rawHeaders = [
    ...['Host', '127.0.0.1:4010', 'X-Date', new Date(SENT_AT).toUTCString(), 'Content-Type', contentType],
    ...['Content-sha512', digestOf(bytes), 'Content-Length', String(bytes.length), ...more],
  ];
  return {
    title,
    request: arrive({ method: 'POST', target, httpVersion, rawHeaders, body: bytes }),
    list: rest.list ?? REQUIRED_SIGNED_HEADERS,
    algorithm: rest.algorithm ?? 'hmac-sha512',
    program: { ...rest.program, username: 'test', secret: rest.secret ?? 'secret' },
  };
}

/** Different enough that every mistake in signing changes at least one of them. */
export const SAMPLES: readonly Sample[] = [
  sample('as plain as can be', { body: '{"b":"two","a":{"d":1,"c":[true,null]}}' }),
  sample('rich in everything', {
    body: '{\r\n  "name": "Zoë 🔑",\r\n  "city": "Köln"\r\n}\n',
    target: `/API${SESSION_PATH}/?b=%20x&a=1+2`,
    contentType: 'Application/JSON;charset=utf-8',
    more: ['Idempotency-Key', 'key-1', 'Date', 'Fri, 17 Jan 2020 19:58:00 GMT', 'X-Trace', 'on'],
    list: [
      'X-Date',
      'request-line',
      'Content-Type',
      'content-length',
      'CONTENT-SHA512',
      'Idempotency-Key',
      'host',
    ],
    secret: ' 6b6579+/= ',
  }),
  sample('signed with a secret in hexadecimal', { body: '{"a":"\\u00e9"}', secret: 'abcdef0123456789' }),
  sample('sent as HTTP/1.0', { body: '{"a":1}', httpVersion: '1.0' }),
  sample('of a legacy integration', {
    body: '{}',
    algorithm: 'hmac-sha256',
    program: { readings: { legacySha256: 'accepted' } },
  }),
];

/** The right way to sign a sample. */
export const draftOf = ({ request, list, algorithm, program }: Sample): Draft =>
  correctDraft(request, list, algorithm, program.secret);

/** What a mistake may look at. */
export const contextOf = ({ request, list, algorithm, program }: Sample): SigningContext => ({
  request,
  authorization: { username: program.username, algorithm, list, signature: '' },
  secret: program.secret,
  otherSecrets: new Map([['other', 'other-secret']]),
});

/** The MAC that a draft gives, as Base64. */
export const signatureOf = (draft: Draft): string =>
  draft.mac.of(draft.key, textOf(draft)).toString('base64');

/** Sends a sample with a signature. */
export function signedWith(
  { request, list, algorithm, program }: Sample,
  signature: string,
): ReceivedRequest {
  const authorization = `hmac username="${program.username}", algorithm="${algorithm}", headers="${list.join(' ')}", signature="${signature}"`;
  return arrive({ ...request, rawHeaders: [...request.rawHeaders, 'Authorization', authorization] });
}

/** The programs that judge a sample: its own, and another. */
export const programsFor = ({ program }: Sample, now: () => number = () => SENT_AT): Programs =>
  new Programs(1, now, [program, { username: 'other', secret: 'other-secret' }]);
