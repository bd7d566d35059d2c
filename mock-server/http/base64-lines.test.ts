import { describe, expect, it } from 'vitest';
import { brokenHeaderIn, brokenHeaderWords, firstLines, inLines } from './base64-lines.js';

const BASE64 = `${'Ab3/'.repeat(21)}Aw==`;

it('Base64 of a SHA-512 is broken by every tool, that of a SHA-256 by none', () => {
  expect(BASE64).toHaveLength(88);
  expect(firstLines(BASE64).map((line) => line.length)).toEqual([60, 64, 76]);
  expect(inLines(BASE64).map((text) => text.split('\n').map((line) => line.length))).toEqual(
    [[60, 28], [60, 28, 0], [64, 24], [64, 24, 0], [76, 12], [76, 12, 0]],
  );
  expect([...firstLines('A'.repeat(44)), ...inLines('A'.repeat(44))]).toEqual([]);
}); // prettier-ignore

describe('a header whose Base64 goes on in a line of its own', () => {
  const head = (...lines: string[]) => ['POST / HTTP/1.1', 'Host: a', ...lines, 'Content-Length: 2'];

  it.each([
    [60, 'after 60 characters, where Base64.encode64 of Ruby begins a new line'],
    [64, 'after 64 characters, where openssl base64 begins a new line'],
    [76, 'after 76 characters, where base64, as MIME encoders do, begins a new line'],
    [50, 'after 50 characters; the header ends there'],
  ])('is found, and so is what broke it after %i characters', (length, words) => {
    const broken = brokenHeaderIn(head(`Content-sha512: ${BASE64.slice(0, length)}`, BASE64.slice(length)));
    expect(broken).toEqual({ name: 'Content-sha512', length });
    expect(brokenHeaderWords(broken!)).toContain(`in the header Content-sha512 has a line feed ${words}`);
  });

  it('is found in an Authorization as well, where a quotation mark follows', () => {
    const start =
      'Authorization: hmac username="test", algorithm="hmac-sha512", headers="x-date", signature="';
    const lines = head(start + BASE64.slice(0, 64), `${BASE64.slice(64)}"`);
    expect(brokenHeaderIn(lines)).toEqual({ name: 'Authorization', length: 64 });
  });

  it.each([
    ['whole', [`Content-sha512: ${BASE64}`]],
    ['followed by a line that is no Base64', [`Content-sha512: ${BASE64.slice(0, 64)}`, 'not base64!']],
    ['short', ['X-Date: today', 'Aw==']],
    ['no header', ['A'.repeat(64), 'Aw==']],
  ])('is not seen in one that is %s', (_, lines) => {
    expect(brokenHeaderIn(head(...lines))).toBeUndefined();
  });
});
