import { expect, it } from 'vitest';
import { exchangeLine, exchangesHeader, readExchanges, type Exchange } from './exchanges.js';

const EXCHANGE: Exchange = {
  exchange: 1,
  at: '2026-01-31T12:00:00.000Z',
  method: 'POST',
  target: '/x?secret=topsecretvalue',
  headers: ['X-Api-Key', 'key-0123456789'],
  body: '{"customer_account_token":"tok-0123456789"}',
  answer: { status: 200, body: '{"customer_account_token":"tok-9876543210"}' },
  duration_ms: 3,
};
const HEADER = exchangesHeader('http://127.0.0.1:4010', '2026-01-31T12:00:00.000Z');

it('secrets are masked in target, headers, body and answer', () => {
  const text = exchangeLine(EXCHANGE);
  expect(text).not.toMatch(/topsecret|key-0123|tok-0123|tok-9876/);
  expect(JSON.parse(text)).toMatchObject({
    target: '/x?secret=********alue',
    headers: ['X-Api-Key', '••••••••6789'],
    body: expect.stringMatching(/"token:[0-9a-f]{16}"/) as string,
  });
});

it('entries stand in the order in which the requests came', () => {
  const late = exchangeLine({ ...EXCHANGE, exchange: 2 });
  const entries = readExchanges(HEADER + late + exchangeLine(EXCHANGE));
  expect(entries.map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'request'],
    [2, 'request'],
  ]);
});

it.each([
  ['a newer version', '{"exchanges":2}\n', 'Line 1: "exchanges" is 2, expected 1'],
  ['a line that was cut off', `${HEADER}{"exchange":1,"at`, 'Line 2 is no JSON object: it begins with'],
  ['a list', `${HEADER}[]\n`, 'Line 2 is no exchange, expected exchange, at, method'],
  [
    'headers that are no text',
    HEADER + exchangeLine(EXCHANGE).replace('"X-Api-Key"', '7'),
    'Line 2 is no exchange',
  ],
])('refuses %s', (_, text, message) => {
  expect(() => readExchanges(text)).toThrow(message);
});
