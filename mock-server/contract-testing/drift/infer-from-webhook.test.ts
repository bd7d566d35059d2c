import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { READINGS, type Readings } from '../../../contracts/readings/readings.js';
import { parseRawRequest } from '../../http/parse-raw-request.js';
import { signWebhook } from '../../webhooks/sign-webhook.js';
import { inferFromWebhook, mergeInferred } from './infer-from-webhook.js';

const SECRET = 'a secret';
const ID = '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11';
const bodyWith = (tracer: string) => Buffer.from(JSON.stringify({ event: { tracer_token: tracer } }));
const webhook = (body: Buffer, signature?: string) =>
  parseRawRequest(
    Buffer.from(
      `POST /hook HTTP/1.1\r\nContent-Length: ${body.length}\r\n${signature === undefined ? '' : `X-Ingo-Signature: ${signature}\r\n`}\r\n${body.toString()}`,
    ),
  );
const signed = (body: Buffer, reading: Readings['webhookSignature']) =>
  webhook(body, signWebhook(body, createSecretKey(Buffer.from(SECRET)), reading));

describe('a webhook that was saved', () => {
  it.each(Object.keys(READINGS.webhookSignature.values) as Readings['webhookSignature'][])(
    'tells how it was signed: %s',
    (reading) => {
      const [result] = inferFromWebhook(signed(bodyWith(ID), reading), SECRET, 'hook.txt');
      expect(result).toMatchObject({ value: reading, learned: true, probes: ['hook.txt'] });
    },
  );

  it.each([
    [`12345_${ID}`, 'participant-uuid'],
    [`90018_1776970034_${ID}`, 'participant-seconds-uuid'],
    [ID, 'uuid'],
  ])('tells how its tracer token is written: %s', (tracer, value) => {
    const [, result] = inferFromWebhook(signed(bodyWith(tracer), 'sha512-hex'), SECRET, 'hook.txt');
    expect(result).toMatchObject({ value, learned: true });
  });

  it('says what it does not tell', () => {
    const inferred = inferFromWebhook(webhook(bodyWith('x'), 'forged'), SECRET, 'hook.txt');
    expect(inferred.map((result) => 'why' in result && result.why)).toEqual([
      'the X-Ingo-Signature of hook.txt matches its body by no known method: is the body saved byte for byte?',
      'the tracer_token of hook.txt has no known form',
    ]);
    const bare = inferFromWebhook(webhook(Buffer.from('{}')), SECRET, 'hook.txt');
    expect(bare.map((result) => 'why' in result && result.why)).toEqual([
      'hook.txt has no X-Ingo-Signature',
      'hook.txt has no tracer_token',
    ]);
  });

  it('fills in what probes left open, and nothing else', () => {
    const probed = { reading: 'tracerToken', value: 'uuid', learned: true, probes: ['x'] } as const;
    const open = {
      reading: 'webhookSignature',
      value: 'sha512-base64',
      learned: false,
      why: 'not seen',
    } as const;
    const more = inferFromWebhook(signed(bodyWith(`12345_${ID}`), 'sha256-hex'), SECRET, 'hook.txt');
    expect(mergeInferred([probed, open], more)).toEqual([probed, more[0]]);
    const none = inferFromWebhook(webhook(Buffer.from('{}')), SECRET, 'hook.txt');
    expect(mergeInferred([open], none)).toEqual([{ ...none[0], value: 'sha512-base64' }]);
  });
});
