import { createHmac, hash } from 'node:crypto';
import { REQUIRED_SIGNED_HEADERS, SESSION_PATH } from '../../contracts/signing/signing.js';
import { RECIPIENT } from '../../mock-server/contract-testing/target/samples.js';

/** What a program signs with. */
export interface Credentials {
  readonly username: string;
  readonly secret: string;
}

/** A create to be signed. */
export interface Create {
  readonly url: string;
  readonly credentials: Credentials;
  /** The time that X-Date says; the server's clock may be virtual. */
  readonly date: Date;
  /** Caller's id for the session. */
  readonly participantUniqueId1: string;
  readonly idempotencyKey?: string;
}

/** A signed create, as the bytes that go over the wire; the load sends them as they are. */
export const signedRequest = ({ participantUniqueId1, ...create }: Create): Buffer =>
  signedPost({ ...create, path: SESSION_PATH, body: bodyFor(participantUniqueId1) });

/** Any signed request, as bytes. */
export function signedPost(
  post: Omit<Create, 'participantUniqueId1'> & { readonly path: string; readonly body: string },
): Buffer {
  const { path, body } = post;
  const values: Record<(typeof REQUIRED_SIGNED_HEADERS)[number], string> = {
    'request-line': `POST ${path} HTTP/1.1`,
    'x-date': post.date.toUTCString(),
    'content-type': 'application/json',
    'content-sha512': hash('sha512', body, 'base64'),
    'content-length': String(Buffer.byteLength(body)),
  };
  const signed = REQUIRED_SIGNED_HEADERS.map((name) =>
    name === 'request-line' ? values[name] : `${name}: ${values[name]}`,
  );
  const signature = createHmac('sha512', post.credentials.secret).update(signed.join('\n')).digest('base64');
  const head = [
    ...signed,
    `host: ${new URL(post.url).host}`,
    `authorization: hmac username="${post.credentials.username}", algorithm="hmac-sha512", headers="${REQUIRED_SIGNED_HEADERS.join(' ')}", signature="${signature}"`,
    ...(post.idempotencyKey === undefined ? [] : [`idempotency-key: ${post.idempotencyKey}`]),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** The body of the quick start. */
function bodyFor(participantUniqueId1: string): string {
  return JSON.stringify({
    participant_unique_id1: participantUniqueId1,
    recipient_information: { ...RECIPIENT, email_address: 'jane.doe@example.com' },
  });
}
