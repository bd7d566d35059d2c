import type { Readings } from '../readings/readings.js';

/** The header that proves origin and integrity of a webhook (docs/hub/webhooks). */
export const WEBHOOK_SIGNATURE_HEADER = 'x-ingo-signature';

/** An acknowledgement, any 2xx, is waited for this long (docs/hub/webhooks). */
export const WEBHOOK_TIMEOUT_SECONDS = 10;

/** How the reading webhookSignature turns the raw body into the header: an HMAC keyed with the UTF-8 bytes of the secret. */
export const WEBHOOK_SIGNATURES = {
  'sha512-base64': { hash: 'sha512', encoding: 'base64', prefix: '' },
  'sha512-hex': { hash: 'sha512', encoding: 'hex', prefix: '' },
  'sha256-base64': { hash: 'sha256', encoding: 'base64', prefix: '' },
  'sha256-hex': { hash: 'sha256', encoding: 'hex', prefix: '' },
  'sha256-hex-prefixed': { hash: 'sha256', encoding: 'hex', prefix: 'sha256=' },
} as const satisfies Record<
  Readings['webhookSignature'],
  {
    readonly hash: 'sha512' | 'sha256';
    readonly encoding: 'base64' | 'hex';
    readonly prefix: string;
  }
>;
