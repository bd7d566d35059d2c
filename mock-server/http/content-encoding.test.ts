import { expect, it } from 'vitest';
import { contentEncodingOf, encodedBody } from './content-encoding.js';
import type { ReceivedRequest } from './received-request.js';

const sent = (encoding?: string): ReceivedRequest => ({
  ...{ method: 'POST', target: '/', httpVersion: '1.1', rawHeaders: [], body: Buffer.alloc(0) },
  headers: encoding === undefined ? {} : { 'content-encoding': encoding },
});

it.each([
  ['gzip', 'gzip'],
  [' GZip ', 'gzip'],
  ['br', 'br'],
])('the encoding of a body is named: %s', (header, encoding) => {
  expect(contentEncodingOf(sent(header))).toBe(encoding);
  expect(encodedBody(sent(header))).toMatchObject({
    name: 'body-encoded',
    what: `The body has Content-Encoding: ${encoding}, expected JSON as it is.`,
  });
});

it.each([undefined, '', 'identity', 'Identity'])('a body that is sent as it is has none: %s', (header) => {
  expect(encodedBody(sent(header))).toBeUndefined();
});
