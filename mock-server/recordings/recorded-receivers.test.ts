import { expect, it, vi } from 'vitest';
import type { DeliveryInput } from '../journal/input-log.js';
import type { Posting } from '../webhooks/post.js';
import { RecordedReceivers } from './recorded-receivers.js';

const posting = (id: string, attempt = 1): Posting => ({
  id,
  attempt,
  url: new URL('http://a.test/'),
  headers: {},
  bytes: Buffer.from(''),
  acceptDevelopmentCertificate: false,
  slowly: false,
});
const input = (delivery: string, attempt: number, more: object): DeliveryInput =>
  ({ input: 'delivery', delivery, attempt, ...more }) as DeliveryInput;

it('an attempt ends as it is recorded, once, whatever comes first', async () => {
  const receivers = new RecordedReceivers();
  const [first, second] = [receivers.post(posting('a', 1)), receivers.post(posting('a', 2))];
  expect(receivers.answer(input('a', 2, { status: 204 }))).toBe(true);
  expect(receivers.answer(input('a', 1, { error: 'gone', down: true }))).toBe(true);
  expect(await Promise.all([first, second])).toEqual([{ error: 'gone', down: true }, { status: 204 }]);
  expect(receivers.answer(input('a', 2, { status: 204 }))).toBe(false);
  expect(receivers.answer(input('b', 1, {}))).toBe(false);
});

it('what waits is sent once what really sends takes over, and so is everything to come', async () => {
  const receivers = new RecordedReceivers();
  const waiting = receivers.post(posting('a'));
  const post = vi.fn((given: Posting) => Promise.resolve({ status: given.id === 'a' ? 200 : 201 }));
  receivers.handOver({ post, close: () => undefined });
  expect(await waiting).toEqual({ status: 200 });
  expect(await receivers.post(posting('b'))).toEqual({ status: 201 });
  expect(receivers.answer(input('a', 1, {}))).toBe(false);
  expect(post.mock.calls.map(([{ id }]) => id)).toEqual(['a', 'b']);
});

it('nothing waits once it is closed', () => {
  const receivers = new RecordedReceivers();
  void receivers.post(posting('a'));
  receivers.close();
  expect(receivers.answer(input('a', 1, {}))).toBe(false);
});
