import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceSandbox } from '../../mock-server/contract-testing/drift/probe-sandbox.js';
import { findDrift } from '../../mock-server/contract-testing/drift/drift.js';
import { unlimitedPace } from '../../mock-server/contract-testing/target/pace.js';
import type { Sandbox } from '../../mock-server/index.js';
import { PLANTED_FAULTS } from './faults.js';
import { FaultyTarget } from './faulty-target.js';

let faulty: FaultyTarget;
let comparison: Sandbox;
beforeAll(async () => {
  [faulty, comparison] = await Promise.all([FaultyTarget.start(), startReferenceSandbox()]);
});
afterAll(() => Promise.all([faulty.close(), comparison.close()]));

/** Skips the waits that a target asks for. */
const pace = { ...unlimitedPace, wait: async () => undefined };
const ask = () => findDrift({ target: faulty.target(), pace, exchange: faulty.exchange(), comparison });

describe('a faulty target', () => {
  it('without a fault does not differ from the sandbox', async () => {
    faulty.fault = {};
    expect((await ask()).differences).toEqual([]);
  });

  it.each(PLANTED_FAULTS)('is detected: $name', async ({ found, alone, ...fault }) => {
    faulty.fault = fault;
    const { differences } = await ask();
    const { path, probe, target, severity } = found;
    const matching = differences.filter((one) => one.path === path && one.probes.includes(probe));
    expect(matching).toEqual([expect.objectContaining({ target, severity })]);
    if (alone !== false) expect(differences.filter((one) => one.path !== path)).toEqual([]);
  });

  it('is detected: a slow answer', async () => {
    faulty.fault = { delay: (body) => (body.includes('Acme Limited') ? 2100 : 0) };
    expect((await ask()).differences).toMatchObject([
      {
        path: 'answer',
        probes: ['create-full'],
        target: 'slow, more than 2 s',
        severity: 'may break clients',
      },
    ]);
  });
});

describe('a target that cannot be probed is reported in one line', () => {
  it.each<[string, FaultyTarget['fault'], string]>([
    [
      'it knows no such credentials',
      { change: (answer) => void (answer.status = 401) },
      'refuses a request that was signed as "program-',
    ],
    [
      'it redirects',
      {
        change: (answer) =>
          void Object.assign(answer, { status: 301, headers: { location: 'https://a.example/' } }),
      },
      'redirects to https://a.example/ (HTTP 301)',
    ],
    [
      'it limits every request',
      { change: (answer) => void (answer.status = 429) },
      'limits every request (HTTP 429)',
    ],
    ['it never answers', { hangs: () => true }, 'cannot be asked: no answer within 10 s'],
    [
      'it hangs after some probes',
      { hangs: (_, count) => count > 4 },
      'stopped answering, last at the probe refresh-reformatted',
    ],
  ])('%s', async (_, fault, words) => {
    faulty.fault = fault;
    const error = await ask().catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).toContain(words);
    expect((error as Error).message).not.toContain('\n');
  });
});
