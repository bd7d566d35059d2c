import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signRequest, type SignableRequest, type SigningOptions } from './sign.js';

// The quick start's body on one line, its path, its date.
const body = new TextEncoder().encode(
  '{"participant_unique_id1":"70646041-01ea-4cd6-b657-18ff88e465c7","recipient_information":{"first_name":"Jane",' +
    '"last_name":"Doe","address_line1":"123 Main St","city":"Anytown","state":"GA","zip_code":"30301",' +
    '"email_address":"jane.doe@example.com"}}',
);
const REQUEST: SignableRequest = { method: 'POST', path: '/api/v1/sessions/point-in-time/plugin', body };
const DATE = new Date('2020-01-17T19:59:29Z');

const sign = (options: Partial<SigningOptions> = {}, request: Partial<SignableRequest> = {}) =>
  signRequest({ ...REQUEST, ...request }, { username: 'test', secret: 'secret' }, { date: DATE, ...options });

describe('signRequest', () => {
  it('joins request line and headers by LF, in the order of the list, without a trailing newline', () => {
    expect(sign().stringToSign).toBe(
      [
        'POST /api/v1/sessions/point-in-time/plugin HTTP/1.1',
        'x-date: Fri, 17 Jan 2020 19:59:29 GMT',
        'content-type: application/json',
        'content-sha512: /zAitY0NOxbv/aOkCZPJGrtkyNSlQC+AHAVFlt0WOlE9aF12TWuGgwMBVxr8CEkeghZVpCCbHR39YFXmyIo4MQ==',
        'content-length: 247',
      ].join('\n'),
    );
  });

  it.each([
    [
      'the order of the quick start',
      undefined,
      '4atzWzj0xwXt2v6DxlMu+l0R7rmk9o/8kEScPYBVfeoXh6Qvgsn3iwoTGeVAhBNb9I7tpjKozh0ODnofashnuA==',
    ],
    [
      'the order of the create page',
      'request-line x-date content-type content-length content-sha512',
      'P+XBX9lP/8loSibNZyzs4TcopQeB12l9bz4qykMTVgNvctVCf2Tj2wZrb/6R9x9uXhmV6LDxKKesv4S/1HssRw==',
    ],
    [
      'an order of its own',
      'request-line x-date content-sha512 content-length content-type',
      'duKl/ONDt/dBwcAAFV548vZYt5etBP8FxwzDPI+g0HPj84AdDdmyRCkcVkD6oswqb1sjIYK0NmqN1FxaF+LBNg==',
    ],
    [
      'a spelling of its own',
      'request-line X-Date CONTENT-TYPE Content-sha512 Content-Length',
      'NfNjSoakVoT4L4jO1Ap81d+XbGKqHsVhaEPrVphre5yoPOtbe149eQUzJdLVddfnHax3reUlHpq7Dfc2C/qicQ==',
    ],
  ])('signs a list with %s', (_, list, signature) => {
    const signed = sign(list === undefined ? {} : { headers: list.split(' ') });
    expect(signed.signature).toBe(signature);
    expect(signed.authorization).toBe(
      `hmac username="test", algorithm="hmac-sha512", headers="${list ?? 'request-line x-date content-type content-sha512 content-length'}", signature="${signature}"`,
    );
  });

  it('keeps the SHA-512 digest under the legacy algorithm, only the HMAC is SHA-256', () => {
    const signed = sign({ algorithm: 'hmac-sha256' });
    expect(signed.signature).toBe('UcOQeCZTebZQdjcquGrTBshkQ1H/agETCy+xJ3dVnX8=');
    expect(signed.contentSha512).toBe(sign().contentSha512);
    expect(signed.authorization).toContain('algorithm="hmac-sha256"');
  });

  it('signs with a key object as with the text it was made of', () => {
    const secret = createSecretKey('gehëim 🔑', 'utf8');
    const one = signRequest(REQUEST, { username: 'test', secret }, { date: DATE });
    const other = signRequest(REQUEST, { username: 'test', secret: 'gehëim 🔑' }, { date: DATE });
    expect(one).toEqual(other);
  });

  it('counts the body in bytes', () => {
    expect(sign({}, { body: new TextEncoder().encode('"é🔑"') }).headers['Content-Length']).toBe('8');
  });

  it('signs extra headers trimmed, as they arrive, and sends them', () => {
    const signed = sign(
      { headers: ['host', 'request-line', 'idempotency-key'] },
      { extraHeaders: { 'Idempotency-Key': ' a b ', Host: 'ingo.example' } },
    );
    expect(signed.stringToSign).toBe(
      'host: ingo.example\nPOST /api/v1/sessions/point-in-time/plugin HTTP/1.1\nidempotency-key: a b',
    );
    expect(signed.headers).toMatchObject({ 'Idempotency-Key': 'a b', Host: 'ingo.example' });
  });

  it('signs method in upper case, query and content type as they are sent', () => {
    const signed = sign(
      {},
      { method: 'post', path: '/a?b=%20c', contentType: 'application/json; charset=utf-8' },
    );
    expect(signed.stringToSign).toContain('POST /a?b=%20c HTTP/1.1\n');
    expect(signed.stringToSign).toContain('content-type: application/json; charset=utf-8\n');
    expect(signed.headers['Content-Type']).toBe('application/json; charset=utf-8');
  });

  it('signs a content type trimmed, and header values as Latin-1, as they go over the wire', () => {
    expect(sign({}, { contentType: ' text/plain ' }).headers['Content-Type']).toBe('text/plain');
    const signed = sign({ headers: ['x-name'] }, { extraHeaders: { 'X-Name': 'é' } });
    const mac = createHmac('sha512', 'secret').update(Buffer.from('x-name: \u00e9', 'latin1'));
    expect(signed.signature).toBe(mac.digest('base64'));
  });

  it('refuses a list that names a header which is not sent, and says which are', () => {
    expect(() => sign({ headers: ['request-line', 'x-dat'] })).toThrow(
      /^"x-dat" is in the list .* sent are: x-date, content-type, content-sha512, content-length\./,
    );
  });

  it.each([
    ['an empty list', { headers: [] }, {}, /list of signed headers is empty/],
    [
      'an unknown algorithm',
      { algorithm: 'hmac-sha1' as never },
      {},
      /algorithm must be one of hmac-sha512, hmac-sha256, got "hmac-sha1"/,
    ],
    ['a date that is none', { date: new Date('soon') }, {}, /date must be a valid Date/],
    [
      'an extra header that is made here',
      {},
      { extraHeaders: { 'x-date': 'now' } },
      /must not contain "x-date"/,
    ],
    [
      'an Authorization of its own',
      {},
      { extraHeaders: { authorization: 'x' } },
      /must not contain "authorization"/,
    ],
  ])('refuses %s', (_, options, request, message) => {
    expect(() => sign(options, request)).toThrow(message);
  });

  it('refuses a username that cannot be quoted', () => {
    const credentials = { username: 'a", algorithm="none', secret: 'secret' };
    expect(() => signRequest(REQUEST, credentials, { date: DATE })).toThrow(
      /username must be printable ASCII/,
    );
  });
});
