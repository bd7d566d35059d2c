import { describe, expect, it, vi } from 'vitest';
import { exchange, type Outgoing } from './exchange.js';

const MIB = 1024 * 1024;

const outgoing = (more: Partial<Outgoing> = {}): Outgoing => ({
  url: new URL('http://ingo.test/x'),
  headers: { 'Content-Length': '2', 'X-Date': 'now' },
  body: Buffer.from('{}'),
  timeoutMs: 60_000,
  signal: undefined,
  ...more,
});

/** A body that comes in these pieces. */
const pieces = (...chunks: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  vi.fn(async () => new Response(body, init));
/** Answers nothing until it is stopped. */
const silent = vi.fn(
  (_: unknown, { signal }: RequestInit = {}) =>
    new Promise<Response>((_resolve, reject) =>
      signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
    ),
) as unknown as typeof globalThis.fetch;

describe('one request', () => {
  it('is posted as it is, to that address alone; its length is left to fetch', async () => {
    const fetch = answering('{}', { status: 201, headers: { 'x-answer': 'a' } });
    const given = outgoing();
    const answer = await exchange(fetch, given);
    expect(answer).toMatchObject({ httpStatus: 201, text: '{}', oversize: false });
    expect('headers' in answer && answer.headers.get('x-answer')).toBe('a');
    const [url, init] = fetch.mock.calls[0] as unknown as [URL, RequestInit];
    expect(url).toBe(given.url);
    expect(init).toMatchObject({ method: 'POST', body: given.body, redirect: 'manual' });
    expect([...(init.headers as Headers)]).toEqual([['x-date', 'now']]);
  });
});

describe('an answer', () => {
  it('is read as UTF-8, wherever its pieces end', async () => {
    const [first, second] = [Buffer.from('Zo\u00eb').subarray(0, 3), Buffer.from('Zo\u00eb').subarray(3)];
    expect(await exchange(answering(pieces(first, second)), outgoing())).toMatchObject({ text: 'Zo\u00eb' });
    expect(await exchange(answering(pieces(first)), outgoing())).toMatchObject({ text: 'Zo\ufffd' });
    expect(await exchange(answering(null), outgoing())).toMatchObject({ text: '', oversize: false });
  });

  it('is read up to 1 MiB', async () => {
    const half = Buffer.alloc(MIB / 2, 'a');
    const whole = await exchange(answering(pieces(half, half)), outgoing());
    expect(whole).toMatchObject({ oversize: false });
    expect('text' in whole && whole.text).toHaveLength(MIB);
    const cut = await exchange(answering(pieces(half, half, Buffer.from('a'))), outgoing());
    expect(cut).toMatchObject({ oversize: true });
    expect('text' in cut && cut.text).toHaveLength(MIB);
  });
});

describe('no answer', () => {
  it('comes of a connection that breaks', async () => {
    const cause = new TypeError('fetch failed');
    const fetch = vi.fn(() => Promise.reject(cause));
    expect(await exchange(fetch, outgoing())).toEqual({ failure: 'connection', cause });
  });

  it('comes in time', async () => {
    expect(await exchange(silent, outgoing({ timeoutMs: 1 }))).toMatchObject({
      failure: 'timeout',
      cause: { name: 'TimeoutError' },
    });
  });

  it('is waited for no longer once the caller aborts, whose reason is thrown', async () => {
    const caller = new AbortController();
    const call = exchange(silent, outgoing({ signal: caller.signal }));
    caller.abort('enough');
    await expect(call).rejects.toBe('enough');
  });
});

it.each([
  ['an answer', answering('{}')],
  ['a failure', vi.fn(() => Promise.reject(new Error('no')))],
])('a signal of the caller has no listener any more after %s', async (_, fetch) => {
  const { signal } = new AbortController();
  const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
  await exchange(fetch, outgoing({ signal }));
  expect(add).toHaveBeenCalledOnce();
  expect(remove.mock.calls).toEqual(add.mock.calls);
});
