import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { createWebhookReceiver } from '../../../client/server/webhooks/webhook-receiver.js';
import { SCHEMAS } from '../../../contracts/generated/schemas.js';
import { WEBHOOK_TOPICS } from '../../../contracts/webhooks/topics.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { byteChanges, bytesOf, changeBytes, type ByteChange } from '../generate/mutate-bytes.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { agree, must, type FuzzTarget } from '../target.js';

const SECRET = 'secret';
const TOPIC = 'plugin.transaction.account.tokenization.success';
const SCHEMA = SCHEMAS[`${WEBHOOK_TOPICS[TOPIC].event}Webhook`];

/** Every way to sign that is thinkable, written down a second time. */
const SIGNATURES: Readonly<Record<string, (body: Buffer, secret: string) => string>> = {
  'sha512 in Base64': (body, secret) => createHmac('sha512', secret).update(body).digest('base64'),
  'sha512 in hex': (body, secret) => createHmac('sha512', secret).update(body).digest('hex'),
  'sha256 in Base64': (body, secret) => createHmac('sha256', secret).update(body).digest('base64'),
  'sha256 in hex': (body, secret) => createHmac('sha256', secret).update(body).digest('hex'),
  'sha256 in hex behind its name': (body, secret) =>
    `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
};

/** A delivery, and what happened to it on its way. */
interface Delivery {
  readonly body: string;
  readonly signedAs: string;
  readonly secret: string;
  readonly header: string;
  readonly signature: readonly ByteChange[];
  readonly tampered: readonly ByteChange[];
}

const rarely = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, byteChanges);

/** Webhooks of the tokenization topic: a handler sees one only where it is signed and keeps its contract. */
export const webhookReceiver: FuzzTarget<Delivery> = {
  name: 'webhook-receiver',
  reads: "webhooks, by the client's receiver",
  oracle: 'signed with the secret over these very bytes; JSON that keeps the contract of its topic',
  weight: 8,
  input: fc.record({
    body: jsonTexts(samplesOf(SCHEMA).map((value) => withTopic(value))),
    signedAs: fc.constantFrom(...Object.keys(SIGNATURES)),
    secret: fc.constantFrom(SECRET, SECRET, SECRET, 'other', 'Secret'),
    header: fc.constantFrom('x-ingo-signature', 'X-Ingo-Signature', 'X-Ingo-Signatur'),
    signature: rarely,
    tampered: rarely,
  }),
  async judge({ body, signedAs, secret, header, signature, tampered }) {
    const signed = SIGNATURES[signedAs]!(bytesOf(body), secret);
    const sent = changeBytes(bytesOf(signed), signature).toString('latin1');
    const bytes = changeBytes(bytesOf(body), tampered);
    let handled = 0;
    const receiver = createWebhookReceiver({
      secret: SECRET,
      on: { [TOPIC]: () => (handled += 1) },
      onError: () => undefined,
    });
    const { status } = await receiver.receive({ body: bytes, headers: { [header]: sent } });
    const isSigned =
      bytes.length > 0 &&
      header.toLowerCase() === 'x-ingo-signature' &&
      Object.values(SIGNATURES).some((sign) => sign(bytes, SECRET) === sent);
    must(status !== 200 || isSigned, 'acknowledged, but not signed');
    must(handled === 0 || status === 200, `handled, and answered with ${status}`);
    return agree(handled === 1, isSigned && keepsContract(bytes));
  },
};

function withTopic(value: unknown): unknown {
  const { metadata, ...rest } = value as { metadata: object };
  return { ...rest, metadata: { ...metadata, id: 'id-1', topic: TOPIC } };
}

function keepsContract(bytes: Buffer): boolean {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as {
      metadata?: { id?: unknown; topic?: unknown };
    };
    const { id, topic } = value?.metadata ?? {};
    return typeof id === 'string' && id !== '' && topic === TOPIC && keepsSchema(SCHEMA, value);
  } catch {
    return false;
  }
}
