import { describe, expect, it } from 'vitest';
import { KEY_BYTES, Seal } from '../stores/seal.js';
import { StoreError } from '../stores/store-error.js';
import { readLog } from './read-log.js';

const SEAL = new Seal(Buffer.alloc(KEY_BYTES, 1));
const AT = '2026-01-31T12:00:00.000Z';
const RECORDING = {
  recording: 1,
  by: 'ingo-sandbox 0.1.0',
  origin: 'http://127.0.0.1:4010',
  how: 'made',
  at: AT,
  program: { username: 'test' },
} as const;
const HEADER = { log: 1, header: RECORDING, sealed: SEAL.close('the secret') };
const INPUT = {
  input: 'request',
  method: 'GET',
  target: '/a',
  headers: [],
  body: '',
  at: AT,
  after: 0,
} as const;
const REFUSED = { seq: 3, at: AT, kind: 'request', target: '/refused' };

async function* linesOf(records: readonly unknown[]) {
  await Promise.resolve();
  for (const record of records) yield typeof record === 'string' ? record : JSON.stringify(record);
}
const read = (...records: readonly unknown[]) => readLog({ where: 'a.log', lines: linesOf(records) }, SEAL);

async function stepsOf(...records: readonly unknown[]) {
  const log = await read(HEADER, ...records);
  const steps = [];
  for await (const step of log.steps) steps.push(step);
  return { steps, offset: log.offset() };
}

describe('the log of a program', () => {
  it('begins with how the program began, and its secret', async () => {
    const { header, secret, offset } = await read(HEADER);
    expect({ header, secret, offset: offset() }).toEqual({
      header: RECORDING,
      secret: 'the secret',
      offset: 0,
    });
  });

  it('goes on with inputs as they came, what was masked in its place', async () => {
    const masked = { ...INPUT, body: '•••', sealed: SEAL.close({ body: 'all of it', target: '/b' }) };
    const { steps } = await stepsOf(masked, INPUT);
    expect(steps).toEqual([
      { ...INPUT, body: 'all of it', target: '/b' },
      { ...INPUT, overlaps: true },
    ]);
  });

  it('has requests that were refused, at the place of their entries', async () => {
    const { steps } = await stepsOf(REFUSED, INPUT);
    expect(steps[0]).toEqual({ input: 'refused', entry: REFUSED, at: AT, after: 2 });
  });

  it('says with a record which inputs before it were not over', async () => {
    const third = { ...INPUT, target: '/c' };
    const { steps } = await stepsOf(
      INPUT,
      REFUSED,
      { ...INPUT, target: '/b', open: [1] },
      { ...third, open: [2] },
      INPUT,
    );
    expect(steps.map((step) => ('overlaps' in step ? step.overlaps : false))).toEqual([
      ...[false, false, true, false],
      // Whether the last one was over is not known.
      true,
    ]);
    const { steps: open } = await stepsOf(INPUT, { ...INPUT, open: [1] });
    expect(open[0]).toEqual({ ...INPUT, overlaps: true });
  });

  it('says how far the clock was ahead, last', async () => {
    const { steps, offset } = await stepsOf({ clock: { offset: 5 } }, INPUT, { clock: { offset: 7000 } });
    expect([steps.length, offset]).toEqual([1, 7000]);
  });
});

describe('a log that cannot be read', () => {
  const MEND = 'Put back a copy, or delete that log to give up its program.';

  it.each([
    ['has no line', [], `a.log, line 1: it has no line. ${MEND}`],
    ['begins with another object', [{ log: 0 }], `a.log, line 1: it begins with no {"log":1,…}. ${MEND}`],
    ['begins with no object', ['1'], `a.log, line 1: it is no JSON object. ${MEND}`],
    ['begins with null', ['null'], `a.log, line 1: it is no JSON object. ${MEND}`],
    [
      'is newer',
      [{ ...HEADER, log: 2 }],
      'a.log has version 2, and this sandbox reads up to 1: install a newer ingo-sandbox.',
    ],
    [
      'was sealed by another key',
      [{ ...HEADER, sealed: new Seal(Buffer.alloc(KEY_BYTES, 2)).close('x') }],
      `a.log, line 1: what is sealed in it does not open with the key of the store. ${MEND}`,
    ],
    [
      'has no secret',
      [{ ...HEADER, sealed: undefined }],
      `a.log, line 1: what is sealed in it does not open with the key of the store. ${MEND}`,
    ],
  ])('%s', async (_, records, message) => {
    const reading = read(...records);
    await expect(reading).rejects.toThrow(StoreError);
    await expect(reading).rejects.toThrow(message);
  });

  it('has a header that is none', async () => {
    await expect(read({ ...HEADER, header: { ...RECORDING, how: 'x' } })).rejects.toThrow(
      /^a\.log, line 1: .*how.*[^.]\. Put back a copy/,
    );
  });

  it.each([
    ['no JSON', 'x', 'a.log, line 3: it is no JSON object.'],
    ['an input of another kind', { ...INPUT, method: 'CONNECT' }, 'a.log, line 3: '],
    ['an entry that is none', { kind: 'request' }, 'a.log, line 3: '],
  ])('has a line that is %s', async (_, record, message) => {
    await expect(stepsOf(INPUT, record)).rejects.toThrow(message);
  });
});
