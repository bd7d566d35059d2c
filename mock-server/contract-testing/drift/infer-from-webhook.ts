import { createSecretKey } from 'node:crypto';
import { READINGS, type Readings } from '../../../contracts/readings/readings.js';
import { WEBHOOK_SIGNATURE_HEADER } from '../../../contracts/webhooks/webhook-signature.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { signWebhook } from '../../webhooks/sign-webhook.js';
import type { InferredReading } from './infer-readings.js';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const TRACER_SHAPES: Readonly<Record<Readings['tracerToken'], RegExp>> = {
  'participant-uuid': new RegExp(`^\\d+_${UUID}$`, 'i'),
  'participant-seconds-uuid': new RegExp(`^\\d+_\\d+_${UUID}$`, 'i'),
  uuid: new RegExp(`^${UUID}$`, 'i'),
};

/**
 * Infers readings from a webhook that was saved byte for byte, headers and body: how it was signed, and the form of its
 * tracer token.
 *
 * @param name the name of the webhook in the report: its file.
 */
export function inferFromWebhook(webhook: ReceivedRequest, secret: string, name: string): InferredReading[] {
  const key = createSecretKey(Buffer.from(secret));
  const signature = headerOf(webhook, WEBHOOK_SIGNATURE_HEADER);
  const signings = Object.keys(READINGS.webhookSignature.values) as Readings['webhookSignature'][];
  const signed = signings.find((reading) => signWebhook(webhook.body, key, reading) === signature);
  const tracer = /"tracer_token"\s*:\s*"([^"]*)"/.exec(webhook.body.toString('utf8'))?.[1];
  const shapes = Object.entries(TRACER_SHAPES) as [Readings['tracerToken'], RegExp][];
  const shape = shapes.find(([, pattern]) => pattern.test(tracer ?? ''))?.[0];
  return [
    signed === undefined
      ? { reading: 'webhookSignature', value: '', learned: false, why: signatureUnknown(signature, name) }
      : { reading: 'webhookSignature', value: signed, learned: true, probes: [name] },
    shape === undefined
      ? { reading: 'tracerToken', value: '', learned: false, why: tracerUnknown(tracer, name) }
      : { reading: 'tracerToken', value: shape, learned: true, probes: [name] },
  ];
}

const signatureUnknown = (signature: string | undefined, name: string): string =>
  signature === undefined
    ? `${name} has no X-Ingo-Signature`
    : `the X-Ingo-Signature of ${name} matches its body by no known method: is the body saved byte for byte?`;

const tracerUnknown = (tracer: string | undefined, name: string): string =>
  tracer === undefined ? `${name} has no tracer_token` : `the tracer_token of ${name} has no known form`;

/** Replaces readings that probes left open by those of webhooks. */
export function mergeInferred(
  inferred: readonly InferredReading[],
  more: readonly InferredReading[],
): InferredReading[] {
  return inferred.map((result) => {
    if (result.learned) return result;
    const about = more.filter(({ reading }) => reading === result.reading);
    const better = about.find(({ learned }) => learned) ?? about[0];
    return better ? { ...better, value: better.learned ? better.value : result.value } : result;
  });
}
