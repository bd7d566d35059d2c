import { describe, expect, it } from 'vitest';
import { arrive } from '../../tests/signing/sample-requests.js';
import { duplicatedHeaders, headerOf } from './received-request.js';

const withHeaders = (...rawHeaders: string[]) =>
  arrive({ method: 'POST', target: '/', rawHeaders, body: Buffer.alloc(0) });

describe('the value of a header', () => {
  it('is found by its name in lower case, however it was sent', () => {
    expect(headerOf(withHeaders('X-DATE', 'now'), 'x-date')).toBe('now');
    expect(headerOf(withHeaders('X-Date', ''), 'x-date')).toBe('');
  });

  it('is undefined where the header was not sent', () => {
    expect(headerOf(withHeaders(), 'x-date')).toBeUndefined();
  });

  it('is joined where Node gives a list', () => {
    expect(headerOf({ ...withHeaders(), headers: { 'set-cookie': ['a', 'b'] } }, 'set-cookie')).toBe('a, b');
  });

  it.each(['constructor', '__proto__'])('is not found in what every object has: %s', (name) => {
    expect(headerOf(withHeaders(), name)).toBeUndefined();
  });
});

describe('a header that was sent twice', () => {
  it.each([
    'Authorization',
    'Content-Length',
    'Content-sha512',
    'Content-Type',
    'Date',
    'Host',
    'Idempotency-Key',
    'X-Date',
  ])('makes a request ambiguous: %s', (name) => {
    const lower = name.toLowerCase();
    expect(duplicatedHeaders(withHeaders('X-Trace', '1', name, 'a', lower, 'a'))).toEqual([lower]);
  });

  it('is harmless where it may be repeated', () => {
    expect(duplicatedHeaders(withHeaders('X-Trace', '1', 'x-trace', '2'))).toEqual([]);
  });

  it('is none where each was sent once', () => {
    expect(duplicatedHeaders(withHeaders('Date', 'a', 'X-Date', 'a'))).toEqual([]);
    expect(duplicatedHeaders(withHeaders())).toEqual([]);
  });
});
