import { describe, expect, it } from 'vitest';
import { requestBody } from './request-body.js';

const written = (request: unknown) => new TextDecoder().decode(requestBody(request));

describe('requestBody', () => {
  it('writes JSON in UTF-8 and leaves out what is undefined', () => {
    expect(written({ name: 'Zoë 🔑', two: undefined, three: null })).toBe('{"name":"Zoë 🔑","three":null}');
  });

  it('leaves it to the server whether fields are known and right', () => {
    expect(written({ anything: [1, true] })).toBe('{"anything":[1,true]}');
  });

  it.each([
    [{ a: { amount: Number.NaN } }, /"amount" is NaN/],
    [{ amount: 1n }, /"amount" is a bigint/],
    [{ callback: () => 1 }, /"callback" is a function/],
    [null, /must be an object, got null/],
    [[], /must be an object, got an array/],
    ['{}', /must be an object, got string/],
  ])('refuses what JSON would lose: %s', (request, message) => {
    expect(() => requestBody(request)).toThrow(TypeError);
    expect(() => requestBody(request)).toThrow(message);
  });

  it('refuses a request that refers to itself', () => {
    const request: Record<string, unknown> = {};
    request['self'] = request;
    expect(() => requestBody(request)).toThrow(/refers to itself/);
  });
});
