import { signRequest, wrongSecret } from '../target/sign-request.js';
import { bytesOf } from '../target/signed-call.js';
import type { OutgoingRequest, VerificationContext } from './provider-environment.js';

const SIX_MINUTES = 360_000;

/**
 * Prepares a request: does what the provider state asks for, replaces the key by one of this run, and signs the exact bytes
 * that Pact sends, with the fault of the provider state.
 */
export async function prepareRequest(context: VerificationContext, request: OutgoingRequest): Promise<void> {
  const { beforeRequest, fault } = context;
  [context.beforeRequest, context.fault] = [undefined, undefined];
  await beforeRequest?.(request);

  const { target, now, before } = context.environment;
  await before();
  const { headers } = request;
  const key = context.keyOf(request);
  if (key !== undefined) headers['idempotency-key'] = key;
  const body = bytesOf(JSON.stringify(request.body));
  const signed = signRequest({
    origin: target.url,
    username: target.username,
    secret: fault === 'wrong-secret' ? wrongSecret(target.secret) : target.secret,
    path: request.originalUrl,
    body,
    at: now() - (fault === 'stale-date' ? SIX_MINUTES : 0),
    ...(fault === 'other-digest' && { digested: Buffer.concat([body, Buffer.from(' ')]) }),
  });
  for (const [name, value] of signed.headers) headers[name.toLowerCase()] = value;
  headers['content-length'] = String(body.length);
  if (fault === 'unsigned') delete headers['authorization'];
}
