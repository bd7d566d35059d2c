import { expect, it } from 'vitest';
import { brokenRequest } from './broken-request.js';

it.each([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'body-too-short'],
  ['HPE_UNEXPECTED_CONTENT_LENGTH', 400, 'content-length-invalid'],
  ['HPE_INVALID_CONTENT_LENGTH', 400, 'content-length-invalid'],
  ['HPE_INVALID_HEADER_TOKEN', 400, 'header-invalid'],
  ['HPE_CR_EXPECTED', 400, 'header-invalid'],
  ['HPE_LF_EXPECTED', 400, 'header-invalid'],
  ['HPE_HEADER_OVERFLOW', 431, 'headers-too-large'],
  ['HPE_INVALID_METHOD', 400, 'method-invalid'],
  ['HPE_INVALID_CONSTANT', 400, 'not-http'],
  ['HPE_INVALID_VERSION', 400, 'not-http'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 400, 'not-http'],
  ['EPROTO', 400, 'not-http'],
])('%s is answered with %i and called %s', (code, status, name) => {
  const broken = brokenRequest(code);
  expect(broken).toMatchObject({ status, finding: { name, proof: 'observed' } });
  expect(broken!.finding.what).toMatch(/\.$/);
  expect(broken!.finding.fix).toMatch(/\.$/);
});

it('Base64 in lines is told as what it is, whatever the parser says', () => {
  const bytes = Buffer.from(
    `GET / HTTP/1.1\r\nContent-sha512: ${'A'.repeat(64)}\n${'A'.repeat(22)}==\r\n\r\n`,
  );
  for (const code of ['HPE_CR_EXPECTED', 'HPE_INVALID_HEADER_TOKEN']) {
    const { status, finding } = brokenRequest(code, bytes)!;
    expect([status, finding.name]).toEqual([400, 'header-in-lines']);
    expect(finding.what).toMatch(/^In this request the Base64 in the header Content-sha512 .*\.$/);
    expect(finding.fix).toContain('openssl base64 -A');
  }
});

it('an unexpected error of the parser is reported with its code', () => {
  const { status, finding } = brokenRequest('HPE_SOMETHING_NEW')!;
  expect([status, finding.name]).toEqual([400, 'not-http']);
  expect(finding.what).toContain('HPE_SOMETHING_NEW');
});

it.each([undefined, '', 'ERR_INTERNAL_ASSERTION', 'XHPE_INVALID_METHOD'])(
  '%j is not a broken request',
  (code) => {
    expect(brokenRequest(code)).toBeUndefined();
  },
);
