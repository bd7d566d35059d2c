import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { READINGS, type Readings } from '../../../contracts/readings/readings.js';
import { parseRawRequest } from '../../http/parse-raw-request.js';
import { signWebhook } from '../../webhooks/sign-webhook.js';
import { webhookLessons, withWebhookLessons } from './webhook-lessons.js';

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
      const [lesson] = webhookLessons(signed(bodyWith(ID), reading), SECRET, 'hook.txt');
      expect(lesson).toMatchObject({ value: reading, learned: true, probes: ['hook.txt'] });
    },
  );

  it.each([
    [`12345_${ID}`, 'participant-uuid'],
    [`90018_1776970034_${ID}`, 'participant-seconds-uuid'],
    [ID, 'uuid'],
  ])('tells how its tracer token is written: %s', (tracer, value) => {
    const [, lesson] = webhookLessons(signed(bodyWith(tracer), 'sha512-hex'), SECRET, 'hook.txt');
    expect(lesson).toMatchObject({ value, learned: true });
  });

  it('says what it does not tell', () => {
    const lessons = webhookLessons(webhook(bodyWith('x'), 'forged'), SECRET, 'hook.txt');
    expect(lessons.map((lesson) => 'why' in lesson && lesson.why)).toEqual([
      'the X-Ingo-Signature of hook.txt fits its body by no known way: is the body saved byte for byte?',
      'the tracer_token of hook.txt is written in no known way',
    ]);
    const bare = webhookLessons(webhook(Buffer.from('{}')), SECRET, 'hook.txt');
    expect(bare.map((lesson) => 'why' in lesson && lesson.why)).toEqual([
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
    const more = webhookLessons(signed(bodyWith(`12345_${ID}`), 'sha256-hex'), SECRET, 'hook.txt');
    expect(withWebhookLessons([probed, open], more)).toEqual([probed, more[0]]);
    const none = webhookLessons(webhook(Buffer.from('{}')), SECRET, 'hook.txt');
    expect(withWebhookLessons([open], none)).toEqual([{ ...none[0], value: 'sha512-base64' }]);
  });
});
