import { describe, expect, it } from 'vitest';
import { acrossReadings } from './across-readings.js';
import { matrixText } from './matrix-text.js';

const TWO = ['idempotencyMismatch', 'validationFailure'] as const;

describe('a flow under every reading', () => {
  it('sees each value, and each two together', async () => {
    const seen = new Set<string>();
    const report = await acrossReadings({ readings: TWO }, async ({ readings, program, url }) => {
      expect(url).toMatch(/^http:/);
      expect(program.credentials.secret).toBeTruthy();
      seen.add(`${readings.idempotencyMismatch} ${readings.validationFailure}`);
    });
    expect(seen.size).toBe(4 * 3);
    expect(report).toEqual({ name: 'flow', readings: TWO, rows: 12, breakages: [] });
  });

  it('is told which value it does not survive', async () => {
    const report = await acrossReadings({ name: 'checkout', readings: TWO }, async ({ readings }) => {
      if (readings.idempotencyMismatch === 'http-409') throw new Error('409 was not expected\nat all');
    });
    expect(report.breakages).toEqual([
      { readings: { idempotencyMismatch: 'http-409' }, error: 'Error: 409 was not expected' },
    ]);
    await expect(matrixText(report)).toMatchFileSnapshot('golden/breaks.txt');
  });

  it('is told which two it does not survive together', async () => {
    const report = await acrossReadings({ readings: TWO }, async ({ readings }) => {
      if (readings.idempotencyMismatch === 'http-409' && readings.validationFailure === 'problem-400')
        throw new Error('both');
    });
    expect(report.breakages).toEqual([
      {
        readings: { idempotencyMismatch: 'http-409', validationFailure: 'problem-400' },
        error: 'Error: both',
      },
    ]);
    expect(matrixText(report)).toContain(
      'BREAKS under idempotencyMismatch=http-409 with validationFailure=problem-400: Error: both',
    );
  });

  it('that fails at any rate blames no reading', async () => {
    const report = await acrossReadings({ readings: TWO }, async () => Promise.reject('no'));
    expect(report.breakages).toEqual([{ readings: {}, error: 'no' }]);
    expect(matrixText(report)).toContain('BREAKS under the defaults: no');
  });

  it('that works under all readings is reported so', async () => {
    const text = matrixText(await acrossReadings({ readings: ['tracerToken'] }, async () => undefined));
    expect(text).toMatch(/It survives them all\.\n$/);
  });
});
