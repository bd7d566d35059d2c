import { createSecretKey } from 'node:crypto';
import { expect, it } from 'vitest';
import type { RequestInput } from '../journal/input-log.js';
import { parseAuthorization } from '../signature/authorization.js';
import { buildStringToSign } from '../signature/string-to-sign.js';
import { digestOf, macOf } from '../signature/verify.js';
import { asItCame, requestAgain } from './request-again.js';

const OF_CONNECTION = [
  ...['Content-Length', '9', 'Transfer-Encoding', 'chunked', 'Connection', 'close', 'keep-alive', '1'],
  ...['Expect', '100-continue', 'UPGRADE', 'h2c'],
];
const PLAIN: RequestInput = {
  input: 'request',
  method: 'POST',
  target: '/x?a=1',
  headers: ['X-One', '1', 'x-two', 'a', ...OF_CONNECTION, 'x-two', 'b', 'X-Content-Length', '3'],
  body: 'Zoë',
};
const KEY = createSecretKey(Buffer.from('another secret'));

const signed = (
  algorithm: string,
  list: string,
  digest = ['Content-sha512', 'of the first body'],
): RequestInput => ({
  ...PLAIN,
  headers: [
    ...['X-Date', 'then', ...digest, 'Content-Length', '1'],
    ...[
      'Authorization',
      `hmac username="test", algorithm="${algorithm}", headers="${list}", signature="old"`,
    ],
  ],
});

it('a request goes again as it came, but for headers of the connection', () => {
  expect(asItCame(PLAIN)).toEqual({
    method: 'POST',
    target: '/x?a=1',
    headers: { 'X-One': '1', 'x-two': ['a', 'b'], 'X-Content-Length': '3' },
    body: Buffer.from('Zoë'),
  });
});

it('a request that was not signed goes again with its new body alone', () => {
  expect(requestAgain(PLAIN, 'new', KEY)).toEqual({ ...asItCame(PLAIN), body: Buffer.from('new') });
  const bearer = { ...PLAIN, headers: ['Authorization', 'Bearer x'] };
  expect(requestAgain(bearer, '', KEY).headers).toEqual({ Authorization: 'Bearer x' });
});

it.each([
  ['hmac-sha512', 'sha512'],
  ['hmac-sha256', 'sha256'],
] as const)('a signed request is signed again over its list and its new body: %s', (algorithm, hash) => {
  const list = 'request-line x-date content-sha512 content-length';
  const { headers, body, target } = requestAgain(signed(algorithm, list), 'Zoë!', KEY);
  expect(headers).toMatchObject({ 'X-Date': 'then', 'Content-sha512': digestOf(body) });
  const parsed = parseAuthorization(String(headers['Authorization']))!;
  const received = {
    ...{ method: 'POST', target, httpVersion: '1.1', rawHeaders: [], body },
    headers: { 'x-date': 'then', 'content-sha512': digestOf(body), 'content-length': '5' },
  };
  expect(body).toEqual(Buffer.from('Zoë!'));
  expect(parsed.signature).toBe(macOf(hash, KEY, buildStringToSign(received, list.split(' '))!));
});

it('a request without a digest gets none, and one whose list names what is missing is signed all the same', () => {
  const { headers } = requestAgain(signed('hmac-sha512', 'x-none', []), '', KEY);
  expect(Object.keys(headers)).toEqual(['X-Date', 'Authorization']);
  expect(headers['Authorization']).toContain(`signature="${macOf('sha512', KEY, '')}"`);
});
