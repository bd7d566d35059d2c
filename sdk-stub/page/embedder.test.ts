// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { connectEmbedder } from './embedder.js';

const ORIGIN = 'https://shop.example';
const mount = { channel: 'ingo-sandbox', type: 'mount', funding_destination: 'ach' };

/** A window in a frame of another one. */
function inFrame() {
  const parent = { postMessage: vi.fn() };
  const listeners = new Set<(event: object) => void>();
  const browser = {
    parent,
    addEventListener: (_: string, listener: (event: object) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: object) => void) => listeners.delete(listener),
  } as unknown as Window;
  const heard = { mount: vi.fn(), withoutOrigin: vi.fn() };
  const embedder = connectEmbedder(browser, heard);
  const say = (data: unknown, source: unknown = parent, origin = ORIGIN) =>
    [...listeners].forEach((listener) => listener({ data, source, origin }));
  return { embedder, heard, say, posted: () => parent.postMessage.mock.calls };
}

describe('the handshake', () => {
  it('says ready to whoever it is, and nothing else before the embedder is known', () => {
    const { embedder, posted } = inFrame();
    embedder.event('TOKEN_SUCCESS', { customer_account_token: 'secret' });
    embedder.height(200);
    expect(posted()).toEqual([[{ channel: 'ingo-sandbox', type: 'ready' }, '*']]);
  });

  it('delivers what waited, in order, to the exact origin of the embedder; of the heights the last', () => {
    const { embedder, heard, say, posted } = inFrame();
    embedder.height(200);
    embedder.height(300);
    embedder.event('SESSION_EXPIRED', { message: 'a' });
    say(mount);
    embedder.event('SESSION_ERROR', { message: 'b' });
    expect(heard.mount.mock.calls).toEqual([[mount]]);
    const channel = 'ingo-sandbox';
    expect(posted().slice(1)).toEqual([
      [{ channel, type: 'event', event: 'SESSION_EXPIRED', payload: { message: 'a' } }, ORIGIN],
      [{ channel, type: 'height', height: 300 }, ORIGIN],
      [{ channel, type: 'event', event: 'SESSION_ERROR', payload: { message: 'b' } }, ORIGIN],
    ]);
  });

  it('ignores a second mount', () => {
    const { heard, say } = inFrame();
    say(mount);
    say({ ...mount, funding_destination: 'debit' }, undefined, 'https://evil.example');
    say({ ...mount, funding_destination: 'debit' });
    expect(heard.mount.mock.calls).toEqual([[mount]]);
  });

  it.each([
    ['from another frame', mount, {}],
    ['of another channel', { ...mount, channel: 'x' }, undefined],
    ['of another type', { ...mount, type: 'ready' }, undefined],
    ['with an unknown destination', { ...mount, funding_destination: 'gold' }, undefined],
    ['whose listeners are no list', { ...mount, listeners: 'all' }, undefined],
    ['that is no object', 'mount', undefined],
    ['that is null', null, undefined],
  ])('ignores a message %s', (_, data, source) => {
    const { heard, say, posted } = inFrame();
    if (source) say(data, source);
    else say(data);
    expect(heard.mount).not.toHaveBeenCalled();
    expect(posted()).toHaveLength(1);
  });

  it('does not speak with an embedder that has no origin', () => {
    const { embedder, heard, say, posted } = inFrame();
    say(mount, undefined, 'null');
    embedder.event('TOKEN_SUCCESS', {});
    expect(heard.withoutOrigin).toHaveBeenCalledOnce();
    expect(heard.mount).not.toHaveBeenCalled();
    expect(posted()).toHaveLength(1);
  });
});

it('a page that is not framed posts nothing at all', () => {
  const post = vi.spyOn(window, 'postMessage');
  const embedder = connectEmbedder(window, { mount: () => {}, withoutOrigin: () => {} });
  embedder.event('TOKEN_SUCCESS', {});
  embedder.height(100);
  expect(embedder.framed).toBe(false);
  expect(post).not.toHaveBeenCalled();
});
