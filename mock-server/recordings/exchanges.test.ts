import { expect, it } from 'vitest';
import { packageVersion } from '../world/package-root.js';
import { exchangeLine, exchangesHeader, isExchanges, readExchanges, type Exchange } from './exchanges.js';

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

it('the first line says what the file is, and of what', () => {
  expect(JSON.parse(HEADER)).toEqual({
    exchanges: 1,
    by: `ingo-sandbox ${packageVersion()}`,
    target: 'http://127.0.0.1:4010',
    at: '2026-01-31T12:00:00.000Z',
  });
});

it.each([
  [true, HEADER],
  [true, ' {  "exchanges" : 2'],
  [false, '{"recording":1,"exchanges":1}'],
  [false, '[{"exchanges":1}]'],
  [false, ''],
])('is known by how it begins: %s of %j', (expected, text) => {
  expect(isExchanges(Buffer.from(text))).toBe(expected);
});

it('is read whole, whatever ends its lines', () => {
  const { method, target, headers, body, at, answer } = EXCHANGE;
  const plain = { exchange: 7, at, method, target, headers, body, answer };
  const entry = { seq: 7, at, kind: 'request', method, target, headers, body, answer, findings: [] };
  const text = `${HEADER}${JSON.stringify(plain)}\n`;
  expect(readExchanges(text)).toEqual([entry]);
  expect(readExchanges(text.replaceAll('\n', '\r\n'))).toEqual([entry]);
  expect(readExchanges(text.trimEnd())).toEqual([entry]);
  expect(readExchanges(HEADER)).toEqual([]);
});

it('entries stand in the order in which the requests came', () => {
  const late = exchangeLine({ ...EXCHANGE, exchange: 2 });
  const entries = readExchanges(HEADER + late + exchangeLine(EXCHANGE));
  expect(entries.map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'request'],
    [2, 'request'],
  ]);
});

it.each<readonly [string, string, string]>([
  ['a newer version', '{"exchanges":2}\n', 'Line 1: "exchanges" is 2, expected 1'],
  ['a line that was cut off', `${HEADER}{"exchange":1,"at`, 'Line 2 is no JSON object: it begins with'],
  ['a list', `${HEADER}[]\n`, 'Line 2 is no exchange, expected exchange, at, method'],
  ['an empty file', '', 'Line 1 is no JSON object: it begins with "".'],
  ['null', 'null\n', 'Line 1 is no JSON object: it begins with "null".'],
  [
    'a line of a program, of which little is shown',
    `${HEADER}${'x'.repeat(50)}`,
    `it begins with "${'x'.repeat(40)}".`,
  ],
  ...[
    { exchange: 1.5 },
    { at: 'yesterday' },
    { method: 1 },
    { target: null },
    { body: {} },
    { headers: 'a' },
    { answer: null },
    { answer: { status: '200', body: '' } },
    { answer: { status: 200 } },
  ].map(
    (wrong) =>
      [
        JSON.stringify(wrong),
        `${HEADER}${JSON.stringify({ ...EXCHANGE, ...wrong })}`,
        'Line 2 is no exchange',
      ] as const,
  ),
  [
    'headers that are no text',
    HEADER + exchangeLine(EXCHANGE).replace('"X-Api-Key"', '7'),
    'Line 2 is no exchange',
  ],
])('refuses %s', (_, text, message) => {
  expect(() => readExchanges(text)).toThrow(message);
});
