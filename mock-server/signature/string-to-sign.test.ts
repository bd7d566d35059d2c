import { describe, expect, it } from 'vitest';
import { arrive } from '../../tests/signing/sample-requests.js';
import { buildStringToSign, requestLineOf } from './string-to-sign.js';

const request = arrive({
  method: 'POST',
  target: '/api/v1/x?b=%20&a',
  rawHeaders: [
    'X-Date',
    'Fri, 17 Jan 2020 19:59:29 GMT',
    'content-length',
    '2',
    'X-Trace',
    'a',
    'x-trace',
    'b',
  ],
  body: Buffer.from('{}'),
});

const build = (list: string) => buildStringToSign(request, list === '' ? [] : list.split(' '));

describe('the string to sign', () => {
  it('has a line for each name in the order of the list, joined by line feeds, and none after the last', () => {
    expect(build('content-length request-line x-date')).toBe(
      'content-length: 2\nPOST /api/v1/x?b=%20&a HTTP/1.1\nx-date: Fri, 17 Jan 2020 19:59:29 GMT',
    );
  });

  it('spells names as the list does, whatever was sent', () => {
    expect(build('x-DATE Content-Length')).toBe('x-DATE: Fri, 17 Jan 2020 19:59:29 GMT\nContent-Length: 2');
  });

  it('knows the request line in any spelling', () => {
    expect(build('Request-Line')).toBe('POST /api/v1/x?b=%20&a HTTP/1.1');
  });

  it('takes a header that was sent twice as it arrives', () => {
    expect(build('x-trace')).toBe('x-trace: a, b');
  });

  it('repeats a line that is listed twice', () => {
    expect(build('content-length content-length')).toBe('content-length: 2\ncontent-length: 2');
  });

  it('is empty for an empty list', () => {
    expect(build('')).toBe('');
  });

  it('cannot be built where a listed header was not sent', () => {
    expect(build('request-line idempotency-key')).toBeUndefined();
    expect(buildStringToSign(request, ['x-date', ''])).toBeUndefined();
  });
});

it('the request line names the protocol version that was spoken', () => {
  expect(requestLineOf({ ...request, httpVersion: '1.0' })).toBe('POST /api/v1/x?b=%20&a HTTP/1.0');
});
