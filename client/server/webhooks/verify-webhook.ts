import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Readings } from '../../../contracts/readings/readings.js';
import { WEBHOOK_SIGNATURES } from '../../../contracts/webhooks/webhook-signature.js';

/** How a webhook may be signed: a value of the reading webhookSignature. */
export type WebhookSignature = Readings['webhookSignature'];

/** Which ways of signing are accepted: one, or any of them. */
export type AcceptedSignature = WebhookSignature | 'any';

/** Every way to sign a webhook. */
export const WEBHOOK_SIGNATURE_NAMES = Object.keys(WEBHOOK_SIGNATURES) as readonly WebhookSignature[];

const REFUSED =
  'X-Ingo-Signature does not match. Is the secret that of the program, as it was issued? And is the body untouched? ' +
  'A framework that parses it and writes it anew changes its bytes: pass them as they came.';
const MISSING =
  'X-Ingo-Signature is missing. Either this did not come from Ingo, or something in between removed the header.';

/**
 * Verifies the signature of a webhook.
 *
 * @param signature the header X-Ingo-Signature, as it came.
 * @param keys the secrets of the program: during a rotation more than one.
 * @returns undefined when it is right; else why not, in words that give nothing away.
 */
export function verificationProblem(
  body: Uint8Array,
  signature: string | undefined,
  keys: readonly KeyObject[],
  name: AcceptedSignature,
): string | undefined {
  if (!signature) return MISSING;
  if (name === 'any') {
    return WEBHOOK_SIGNATURE_NAMES.some((one) => matches(body, signature, keys, one)) ? undefined : REFUSED;
  }
  if (matches(body, signature, keys, name)) return undefined;
  // That it fits another way of signing says that it was signed with our secret: a setting is wrong.
  const other = WEBHOOK_SIGNATURE_NAMES.find((one) => one !== name && matches(body, signature, keys, one));
  return other
    ? `X-Ingo-Signature is made as ${other}, and ${name} was expected: set the option signature to '${other}'.`
    : REFUSED;
}

function matches(
  body: Uint8Array,
  signature: string,
  keys: readonly KeyObject[],
  name: WebhookSignature,
): boolean {
  const given = Buffer.from(signature);
  const { hash, encoding, prefix } = WEBHOOK_SIGNATURES[name];
  return keys
    .map((key) => Buffer.from(prefix + createHmac(hash, key).update(body).digest(encoding)))
    .map((expected) => expected.length === given.length && timingSafeEqual(expected, given))
    .includes(true);
}
