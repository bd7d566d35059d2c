import { expect, it } from 'vitest';
import { explainRequest } from '../explain-input.js';
import { readInput } from './read-input.js';

const BODY = '{"first_name":"José"}';

const entry = (changes: object = {}) => ({
  method: 'POST',
  url: 'https://ingo.test/api/v1/x?a=1#top',
  httpVersion: 'HTTP/1.1',
  headers: [
    { name: 'Authorization', value: 'hmac username="test"' },
    { name: 'X-Name', value: 'José' },
  ],
  bodySize: Buffer.byteLength(BODY),
  postData: { mimeType: 'application/json', text: BODY },
  ...changes,
});

const read = (changes: object = {}) => readInput(Buffer.from(JSON.stringify({ request: entry(changes) })));

it('an entry is read with its path, its headers as bytes, and its body', () => {
  const { request, missing, assumed } = read();
  expect(request).toMatchObject({ method: 'POST', target: '/api/v1/x?a=1', httpVersion: '1.1' });
  expect(Buffer.from(request.headers['x-name'] as string, 'latin1').toString('utf8')).toBe('José');
  expect(request.body.toString()).toBe(BODY);
  expect(missing).toEqual([]);
  expect(assumed).toEqual(['Host: ingo.test and Content-Length: 22, which the tool adds']);
});

it.each([
  [{ postData: undefined }, 'this entry has no postData; export the HAR with its content'],
  [{ bodySize: 30 }, 'the entry says 30 bytes, but its text has 22'],
  [{ postData: { text: 'a\uFFFD' } }, 'it is no UTF-8, and a HAR holds text'],
  [
    { headers: [...entry().headers, { name: 'Transfer-Encoding', value: 'chunked' }] },
    'it was sent in chunks (Transfer-Encoding)',
  ],
])('an entry with %j lacks the body: %s', (changes, why) => {
  expect(read(changes).missing).toMatchObject([
    { part: 'body', why: expect.stringContaining(why) as string },
  ]);
});

it.each([
  [{ bodySize: -1 }, BODY],
  [{ bodySize: 0, postData: undefined, method: 'GET' }, ''],
  [{ bodySize: -1, postData: { text: 'eyJhIjoxfQ==', encoding: 'base64' } }, '{"a":1}'],
])('an entry with %j has the body %j', (changes, body) => {
  const { request, missing } = read(changes);
  expect({ body: request.body.toString(), missing }).toEqual({ body, missing: [] });
});

it('an entry without Authorization may be a sanitized one: it is undecided, not refused for it', () => {
  const text = JSON.stringify(entry({ headers: [{ name: 'Content-Type', value: 'application/json' }] }));
  expect(explainRequest(text)).toMatchObject({
    verdict: 'undecided',
    findings: [],
    missing: [
      { part: 'header', name: 'authorization', why: expect.stringContaining('sensitive data') as string },
    ],
  });
});

it('over HTTP/2 the pseudo headers are left out, and the request line is that of HTTP/1.1', () => {
  const headers = [{ name: ':method', value: 'POST' }, ...entry().headers];
  const { request, assumed } = read({ httpVersion: 'h2', headers });
  expect(request.rawHeaders).not.toContain(':method');
  expect(request.httpVersion).toBe('1.1');
  expect(assumed).toContain('HTTP/1.1 in the request line, though it was sent over HTTP/2');
});
