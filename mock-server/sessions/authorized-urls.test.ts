import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionResponse } from '../../contracts/generated/validators.js';
import { LAST_INSTANT } from '../world/clock.js';
import { AuthorizedUrls, ticksOf } from './authorized-urls.js';

const ID = '7830227a-ba47-4d28-9416-cad41a446db7';
const END = Date.parse('2026-01-31T12:00:30.123Z');
const urls = new AuthorizedUrls('key');

/** `t` and `h` as a server reads them from a URL. */
function queryOf(url: string) {
  const [t = '', h = ''] = url.split('?t=')[1]!.split('&h=');
  return { t, h: decodeURIComponent(h) };
}
const checked = (url: string, id = ID, judge = urls) => judge.check(id, queryOf(url).t, queryOf(url).h);

describe('an authorized URL', () => {
  it('has the shape of the published sample: 18 digits, and 32 bytes as percent-encoded Base64', () => {
    // A hundred of them have every character of Base64.
    const minted = Array.from({ length: 100 }, (_, step) =>
      urls.mint('http://127.0.0.1:4010', ID, END, step),
    );
    const SHAPE =
      /^http:\/\/127\.0\.0\.1:4010\/session\/[0-9a-f-]{36}\?t=\d{18}&h=(?:[A-Za-z0-9]|%2b|%2f|%3d)+$/;
    expect(minted.filter(({ url }) => !SHAPE.test(url))).toEqual([]);
    const { url, expiration } = minted[0]!;
    expect(Buffer.from(queryOf(url).h, 'base64')).toHaveLength(32);
    expect(queryOf(url).t).toBe('639054576301230000');
    expect(expiration).toBe('2026-01-31T12:00:30.123000Z');
  });

  it('is the same for the same key, and only then', () => {
    const mint = (key: string) => new AuthorizedUrls(key).mint('', ID, END, 0).url;
    expect(mint('key')).toBe(mint('key'));
    expect(mint('key')).not.toBe(mint('other'));
  });

  it('differs from the one before it, though both end in the same millisecond', () => {
    const [first, second] = [0, 1].map((step) => urls.mint('', ID, END, step).url);
    expect(second).not.toBe(first);
    expect(queryOf(second!).t).toBe(String(BigInt(queryOf(first!).t) + 1n));
    expect(ticksOf(END, 10_001)).toBe(ticksOf(END, 1));
  });

  it('carries the ticks that its end and its step give', () => {
    expect(queryOf(urls.mint('', ID, END, 7).url).t).toBe(ticksOf(END, 7));
  });

  it('has an end that the contract takes for one, whatever the step', () => {
    const { url, expiration } = urls.mint('http://a', ID, END, 9876);
    expect(expiration).toBe('2026-01-31T12:00:30.123987Z');
    const data = {
      session_identifier: ID,
      authorized_url: url,
      authorized_url_expiration_utc: expiration,
      participant_unique_id1: '1',
    };
    expect(sessionResponse({ status: 100, client_message: 'Success', data })).toBe(true);
  });
});

describe('a URL that is presented', () => {
  it('is genuine, and has its end, if it was minted here for that session', () => {
    expect(checked(urls.mint('', ID, END, 3).url)).toEqual({ genuine: true, expiresAt: END });
  });

  const mintable = { max: Date.UTC(3168, 0), min: 0 };

  it('is genuine for any end, step and session', () => {
    fc.assert(
      fc.property(fc.integer(mintable), fc.nat(99_999), fc.uuid(), (end, step, id) => {
        expect(checked(urls.mint('', id, end, step).url, id)).toEqual({ genuine: true, expiresAt: end });
      }),
      { seed: 1 },
    );
  });

  // From the year 3169 on a tick count has 19 digits.
  it('is genuine as long as there is time', () => {
    expect(checked(urls.mint('', ID, LAST_INSTANT, 0).url)).toEqual({
      genuine: true,
      expiresAt: LAST_INSTANT,
    });
  });

  const { url } = urls.mint('', ID, END, 0);
  const { t, h } = queryOf(url);

  it.each([
    ['of another session', 'b2f1f6c1-6f0e-4b52-9d0c-3c3ea1d6f001', t, h],
    ['without t', ID, undefined, h],
    ['without h', ID, t, undefined],
    ['with t and h swapped', ID, h, t],
    ['with a later t', ID, String(BigInt(t) + 10_000_000n), h],
    ['with t cut', ID, t.slice(0, -1), h],
    ['with t in another form', ID, `0${t}`, h],
    ['with a t that is no number', ID, `${t.slice(0, -1)}x`, h],
    ['with h cut', ID, t, h.slice(0, -1)],
    ['with h altered', ID, t, `${h.startsWith('A') ? 'B' : 'A'}${h.slice(1)}`],
    ['with characters beyond ASCII in h', ID, t, 'é'.repeat(44)],
    ['with nothing in h', ID, t, ''],
  ])('is forged %s', (_, id, ticks, hash) => {
    expect(urls.check(id, ticks, hash)).toEqual({ genuine: false });
  });

  it('is forged if it was minted with another key', () => {
    expect(checked(new AuthorizedUrls('other').mint('', ID, END, 0).url)).toEqual({ genuine: false });
  });
});
