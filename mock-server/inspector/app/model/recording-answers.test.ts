import { expect, it } from 'vitest';
import type { RecordingView } from '../../../recordings/view/recording-view.js';
import { answerOfRecording } from './recording-answers.js';

const delivery = (seq: number, more: object) => ({
  seq,
  at: `2026-01-01T00:00:0${seq}.000Z`,
  kind: 'delivery',
  delivery: 'one/two',
  topic: 'plugin.session.created',
  attempt: seq,
  ...more,
});

const VIEW = {
  coverage: { percent: 7 },
  doctor: { findings: [] },
  entries: [
    delivery(1, { state: 'pending', status: 500, error: 'not acknowledged', duration_ms: 3 }),
    delivery(2, { state: 'delivered', status: 200 }),
    delivery(3, { delivery: 'other', state: 'pending' }),
  ],
} as unknown as RecordingView;

const get = (path: string) => answerOfRecording(VIEW, { method: 'GET', path });

it('a recording answers what it knows, and nothing that needs a sandbox', () => {
  expect(get('coverage')).toBe(VIEW.coverage);
  expect(get('doctor')).toBe(VIEW.doctor);
  expect(get('faults')).toBeUndefined();
  expect(answerOfRecording(VIEW, { method: 'POST', path: 'coverage' })).toBeUndefined();
});

it('a webhook is shown by its attempts', () => {
  expect(get('webhooks/deliveries/one%2Ftwo')).toMatchObject({
    state: 'delivered',
    attempt_count: 2,
    attempts: [
      { status: 500, error: 'not acknowledged', duration_ms: 3 },
      { status: 200, duration_ms: 0 },
    ],
  });
  expect(get('webhooks/deliveries/none')).toBeUndefined();
});
