import { expect, it } from 'vitest';
import { arrive } from '../../tests/signing/sample-requests.js';
import { json } from '../http/answer.js';
import { observed } from '../http/finding.js';
import { Journal } from './journal.js';
import { recordRequest } from './record-request.js';

const request = arrive({
  method: 'POST',
  target: '/gateway?x=1',
  rawHeaders: ['X-Date', 'now', 'Authorization', 'hmac signature="c2ln"'],
  body: Buffer.from('{"account":"12345678901","note":"é"}'),
});

it('a request is kept with its answer, its account numbers and tokens masked', () => {
  const journal = new Journal(() => 0);
  const seq = recordRequest(
    journal,
    request,
    json(200, { customer_account_token: '0bef3f2d-3e17-4320-a865-39ffb6b96c2e' }),
  );
  expect(journal.entry(seq)).toEqual({
    seq,
    at: '1970-01-01T00:00:00.000Z',
    kind: 'request',
    method: 'POST',
    target: '/gateway?x=1',
    headers: request.rawHeaders,
    body: '{"account":"••••••••8901","note":"é"}',
    answer: { status: 200, body: '{"customer_account_token":"••••••••6c2e"}' },
    findings: [],
  });
});

it('what is known of a refusal is kept with it', () => {
  const journal = new Journal(() => 0);
  const findings = [observed('date-stale', 'What.', 'Fix.')];
  const answer = json(401, {}, { findings, session: 'abc', explanation: { tried: 1 } });
  expect(journal.entry(recordRequest(journal, request, answer))).toMatchObject({
    findings,
    session: 'abc',
    explanation: { tried: 1 },
  });
});

it('an Authorization of another scheme is masked, each of them', () => {
  const journal = new Journal(() => 0);
  const hmac = 'hmac signature="c2ln"';
  const headers = [
    'Authorization',
    'Bearer 0123456789abcd',
    'authorization',
    hmac,
    'AUTHORIZATION',
    'key-12345678',
  ];
  const seq = recordRequest(journal, { ...request, rawHeaders: headers }, json(401, {}));
  expect(journal.entry(seq)).toMatchObject({
    headers: ['Authorization', '••••••••abcd', 'authorization', hmac, 'AUTHORIZATION', '••••••••5678'],
  });
});

it('secrets in the URL, in the Referer and in headers of their own are masked', () => {
  const journal = new Journal(() => 0);
  const token = '0bef3f2d-3e17-4320-a865-39ffb6b96c2e';
  const rawHeaders = [
    'Referer',
    `https://a.example/?customer_account_token=${token}`,
    'X-Api-Key',
    'key-12345678',
  ];
  const target = `/gateway/verify?a=1&customer_account_token=${token}&b=2`;
  const seq = recordRequest(journal, { ...request, target, rawHeaders }, json(200, {}));
  expect(journal.entry(seq)).toMatchObject({
    target: '/gateway/verify?a=1&customer_account_token=********6c2e&b=2',
    headers: [
      'Referer',
      'https://a.example/?customer_account_token=********6c2e',
      'X-Api-Key',
      '••••••••5678',
    ],
  });
});

it('a body is kept as it came, also where it holds what separates the parts of an entry', () => {
  const journal = new Journal(() => 0);
  const body = 'a\u0000b\nc\u0000{"d":1}\u0000';
  const seq = recordRequest(journal, { ...request, body: Buffer.from(body) }, json(400, {}));
  expect(journal.entry(seq)).toMatchObject({ body, answer: { status: 400, body: '{}' } });
});

it('cookies are hidden: a browser sends those of every application on localhost', () => {
  const journal = new Journal(() => 0);
  const rawHeaders = ['Cookie', 'sid=of-another-application', 'Accept', '*/*'];
  const seq = recordRequest(journal, { ...request, rawHeaders }, json(200, {}));
  expect(journal.entry(seq)).toMatchObject({ headers: ['Cookie', '••••••••', 'Accept', '*/*'] });
});
