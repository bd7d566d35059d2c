import { signRequest, type SignOptions } from './sign-request.js';
import type { Exchange, NoReply, Reply } from './exchange.js';
import type { Target } from './target.js';

/** A signed call; defaults are those of a correct client. */
export type SignedCall = Partial<Omit<SignOptions, 'origin' | 'body'>> & {
  /** Sent as JSON, or as it is. */
  readonly body: unknown;
};

/** The bytes of a body: of text and bytes their own, else those of its JSON. */
export const bytesOf = (body: unknown): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));

/** Signs a call as its target's program, and sends it; paths of the gateway go to the gateway. */
export function signedCall(
  exchange: Exchange,
  target: Target,
  { body, ...order }: SignedCall & { readonly at: number },
): Promise<Reply | NoReply> {
  const { username, secret } = target;
  const origin = order.path?.startsWith('/gateway/') ? target.gatewayUrl : target.url;
  const signed = signRequest({ username, secret, ...order, origin, body: bytesOf(body) });
  return exchange({ method: 'POST', url: signed.url, headers: signed.headers, body: signed.body });
}
