import { afterEach, expect, it, vi } from 'vitest';
import { createSend } from './actions.js';

const send = createSend({ session_identifier: 's 1', locale: 'en-US', conversation: 'c1' });
const answer = (status: number, body: string) => {
  const fetch = vi.fn<(...request: unknown[]) => Promise<Response>>();
  fetch.mockResolvedValue(new Response(body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

afterEach(() => vi.unstubAllGlobals());

it('an action goes to its session as JSON, with the conversation', async () => {
  const fetch = answer(200, '{}');
  await send({ action: 'confirm' });
  expect(fetch.mock.calls[0]).toEqual([
    '/session/s%201/actions',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-conversation': 'c1' },
      body: '{"action":"confirm"}',
    },
  ]);
});

it.each([
  [200, '{"billers":["Acme"]}', { kind: 'accepted', billers: ['Acme'] }],
  [200, '', { kind: 'accepted', billers: undefined }],
  [200, 'null', { kind: 'accepted', billers: undefined }],
  [422, '{"errors":{"cvv":"cvv"}}', { kind: 'invalid', errors: { cvv: 'cvv' } }],
  [422, '', { kind: 'refused', status: 422 }],
  [409, '{}', { kind: 'refused', status: 409 }],
  [500, '<h1>', { kind: 'refused', status: 500 }],
])('the answer %d %s is understood', async (status, body, outcome) => {
  answer(status, body);
  expect(await send({ action: 'search', query: 'a' })).toEqual(outcome);
});

it('a server that cannot be reached is an outcome, no exception', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await send({ action: 'retry' })).toEqual({ kind: 'unreachable' });
});
