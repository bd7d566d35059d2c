import { describe, expect, it } from 'vitest';
import { brokenHeader } from './broken-header.js';

const BASE64 = `${'Ab3/'.repeat(21)}Aw==`;

describe('a header whose Base64 continues on another line', () => {
  const head = (...lines: string[]) => ['POST / HTTP/1.1', 'Host: a', ...lines, 'Content-Length: 2'];

  it.each([
    [60, 'after 60 characters, where Base64.encode64 of Ruby begins a new line'],
    [64, 'after 64 characters, where openssl base64 begins a new line'],
    [76, 'after 76 characters, where base64 begins a new line'],
    [50, 'after 50 characters; the header ends there'],
  ])('is found, and so is what broke it after %i characters', (length, words) => {
    const lines = head(`Content-sha512: ${BASE64.slice(0, length)}`, BASE64.slice(length));
    expect(brokenHeader(lines)).toContain(`the Base64 in the header Content-sha512 has a line feed ${words}`);
  });

  it('is found in an Authorization as well, where a quotation mark follows', () => {
    const start =
      'Authorization: hmac username="test", algorithm="hmac-sha512", headers="x-date", signature="';
    const lines = head(start + BASE64.slice(0, 64), `${BASE64.slice(64)}"`);
    expect(brokenHeader(lines)).toContain('in the header Authorization has a line feed after 64 characters');
  });

  it.each([
    ['whole', [`Content-sha512: ${BASE64}`]],
    ['followed by a line that is no Base64', [`Content-sha512: ${BASE64.slice(0, 64)}`, 'not base64!']],
    ['short', ['X-Date: today', 'Aw==']],
    ['no header', ['A'.repeat(64), 'Aw==']],
  ])('is not seen in one that is %s', (_, lines) => {
    expect(brokenHeader(head(...lines))).toBeUndefined();
  });
});
