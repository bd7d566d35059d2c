import { describe, expect, it } from 'vitest';
import { acrossReadings } from '../../mock-server/contract-testing/matrix/index.js';
import { READINGS } from '../../contracts/readings/readings.js';
import { CLIENT_FLOWS } from './flows.js';

describe('our client works under every reading', () => {
  it.each(CLIENT_FLOWS)('in: $name', async ({ run, ...options }) => {
    expect((await acrossReadings(options, run)).breakages).toEqual([]);
  });

  it('and none is left out', () => {
    const tried = new Set(CLIENT_FLOWS.flatMap(({ readings }) => readings));
    expect(Object.keys(READINGS).filter((name) => !tried.has(name as never))).toEqual([]);
  });
});
