import { createHmac, type KeyObject } from 'node:crypto';
import type { Readings } from '../../contracts/readings/readings.js';
import { WEBHOOK_SIGNATURES } from '../../contracts/webhooks/webhook-signature.js';

/** The value of X-Ingo-Signature over the bytes of a webhook, by the reading webhookSignature. */
export function signWebhook(
  bytes: Uint8Array,
  key: KeyObject,
  reading: Readings['webhookSignature'],
): string {
  const { hash, encoding, prefix } = WEBHOOK_SIGNATURES[reading];
  return prefix + createHmac(hash, key).update(bytes).digest(encoding);
}
