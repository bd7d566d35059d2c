import { expect, it } from 'vitest';
import { salvageRequest } from './salvage-request.js';

const HEAD = 'POST /a?b=1 HTTP/1.1\r\nHost: a\r\nX-Date: today\nrest\r\n: none\r\nX-Last: 1';

it('of a request that the parser refuses, request line and headers are read as far as they can be', () => {
  expect(salvageRequest(Buffer.from(`${HEAD}\r\n\r\nX-In-Body: 1`))).toMatchObject({
    ...{ method: 'POST', target: '/a?b=1', httpVersion: '1.1' },
    rawHeaders: ['Host', 'a', 'X-Date', 'today', 'X-Last', '1'],
    body: Buffer.alloc(0),
  });
});

it.each([
  ['nothing', undefined],
  ['noise', Buffer.from([0, 1, 2, 255])],
  ['a TLS handshake', Buffer.from('16030100c8010000c40303', 'hex')],
  ['what follows a request line that is none', Buffer.from(HEAD.replace('HTTP', 'HTTPS'))],
])('of %s nothing is kept', (_, bytes) => {
  expect(salvageRequest(bytes)).toMatchObject({ method: '?', target: '?', rawHeaders: [] });
});

it('nothing is kept of a request whose head is whole, since something behind it was refused', () => {
  const bytes = Buffer.from(`${HEAD}\r\n\r\nnonsense`);
  expect(salvageRequest(bytes, bytes.length).method).toBe('?');
  expect(salvageRequest(bytes, HEAD.indexOf('\nrest')).method).toBe('POST');
});

it('no more is read than Node would let through', () => {
  const long = `GET / HTTP/1.1\r\nX-Long: ${'a'.repeat(100_000)}`;
  expect(salvageRequest(Buffer.from(long)).rawHeaders[1]!.length).toBeLessThan(16 * 1024);
});
