import { describe, expect, it } from 'vitest';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { casesOf, created, request } from '../testing/journal-of.js';

const misSigned = (refused: string) =>
  request(SESSION_PATH, { message: 'no' }, { refused, explanation: {}, answer: { status: 401, body: '{}' } });

const refused = (id: string, name: string) =>
  request(
    SESSION_PATH,
    { status: 400 },
    { refused: name, body: JSON.stringify({ participant_unique_id1: id }) },
  );

it('signature-mistake-repeated is one mistake twice, not two mistakes once', () => {
  const rule = 'signature-mistake-repeated';
  expect(casesOf(rule, misSigned('digest-hex'), misSigned('digest-hex'), misSigned('date-stale'))).toEqual([
    '2 requests were refused for digest-hex.',
  ]);
  expect(casesOf(rule, misSigned('digest-hex'), misSigned('date-stale'))).toEqual([]);
});

it('signature-mistake-repeated is no stale date where the clock of the program was moved', () => {
  const rule = 'signature-mistake-repeated';
  const stale = [misSigned('date-stale'), misSigned('date-stale')] as const;
  expect(casesOf(rule, ...stale)).toHaveLength(1);
  const move = { kind: 'clock', move: { advance: '1h' }, now: '' } as const;
  expect(casesOf(rule, move, ...stale)).toEqual([]);
});

it('refused-request-repeated is the same refusal of the same id, sent again', () => {
  const rule = 'refused-request-repeated';
  const one = refused('a', 'field-missing');
  expect(casesOf(rule, one, one)).toEqual(['2 requests were refused for field-missing in a.']);
  expect(casesOf(rule, one, refused('b', 'field-missing'), refused('a', 'field-type'))).toEqual([]);
});

it('neither is a fault that answered in place of the sandbox', () => {
  const fault = refused('a', 'fault-status');
  expect(casesOf('refused-request-repeated', fault, fault)).toEqual([]);
});

describe('rate-exceeded', () => {
  const six = (apart: number) =>
    Array.from({ length: 6 }, (_, index) => [created(`s${index}`), apart] as const).flat();
  const burst = Array.from({ length: 6 }, (_, index) => created(`s${index}`));

  it('is more than five requests in less than a second', () => {
    expect(casesOf('rate-exceeded', ...six(199))).toEqual(['6 requests came within one second.']);
    expect(casesOf('rate-exceeded', ...six(200))).toEqual([]);
    expect(casesOf('rate-exceeded', ...burst.slice(0, 5))).toEqual([]);
  });

  it('is one for each burst', () => {
    expect(casesOf('rate-exceeded', ...burst, ...burst)).toHaveLength(1);
    expect(casesOf('rate-exceeded', ...burst, 1000, ...burst)).toHaveLength(2);
  });

  it('is not reported while the clock stands still', () => {
    const freeze = (frozen: boolean) => ({ kind: 'clock', move: { freeze: frozen }, now: '' }) as const;
    expect(casesOf('rate-exceeded', freeze(true), ...burst)).toEqual([]);
    expect(casesOf('rate-exceeded', freeze(true), freeze(false), ...burst)).toHaveLength(1);
  });
});
