import { signRequest, wrongSecret } from '../target/sign-request.js';
import { bytesOf } from '../target/signed-call.js';
import type { Outgoing, Stage } from './stage.js';

const SIX_MINUTES = 360_000;

/**
 * Makes a request ready to go out: sends what must come before it, gives it a key of this run, and signs it over the very
 * bytes that Pact sends, with the fault that a provider state planted.
 */
export async function prepare(stage: Stage, request: Outgoing): Promise<void> {
  const { prelude, fault } = stage;
  [stage.prelude, stage.fault] = [undefined, undefined];
  await prelude?.(request);

  const { target, now, before } = stage.parts;
  await before();
  const { headers } = request;
  const key = stage.keyOf(request);
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
