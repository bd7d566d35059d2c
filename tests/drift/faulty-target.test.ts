import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceSandbox } from '../../mock-server/contract-testing/drift/probe-sandbox.js';
import { findDrift } from '../../mock-server/contract-testing/drift/drift.js';
import { unlimitedPace } from '../../mock-server/contract-testing/target/pace.js';
import type { Sandbox } from '../../mock-server/index.js';
import { PLANTED_FAULTS } from './faults.js';
import { Impostor } from './faulty-target.js';

let impostor: Impostor;
let comparison: Sandbox;
beforeAll(async () => {
  [impostor, comparison] = await Promise.all([Impostor.start(), startReferenceSandbox()]);
});
afterAll(() => Promise.all([impostor.close(), comparison.close()]));

/** Nobody waits: what a target asks to be waited for is skipped. */
const pace = { ...unlimitedPace, wait: async () => undefined };
const ask = () => findDrift({ target: impostor.target(), pace, exchange: impostor.exchange(), comparison });

describe('an impostor', () => {
  it('without a fault is not told from the sandbox', async () => {
    impostor.fault = {};
    expect((await ask()).differences).toEqual([]);
  });

  it.each(PLANTED_FAULTS)('is found out by $name', async ({ found, alone, ...fault }) => {
    impostor.fault = fault;
    const { differences } = await ask();
    const { path, probe, target, severity } = found;
    const told = differences.filter((one) => one.path === path && one.probes.includes(probe));
    expect(told).toEqual([expect.objectContaining({ target, severity })]);
    if (alone !== false) expect(differences.filter((one) => one.path !== path)).toEqual([]);
  });

  it('that is slow is found out', async () => {
    impostor.fault = { delay: (body) => (body.includes('Acme Limited') ? 2100 : 0) };
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

describe('a target that nothing can be learned from is named in one line', () => {
  it.each<[string, Impostor['fault'], string]>([
    [
      'it knows no such credentials',
      { spoil: (answer) => void (answer.status = 401) },
      'refuses a request that was signed as "program-',
    ],
    [
      'it redirects',
      {
        spoil: (answer) =>
          void Object.assign(answer, { status: 301, headers: { location: 'https://a.example/' } }),
      },
      'redirects to https://a.example/ (HTTP 301)',
    ],
    [
      'it turns everything away',
      { spoil: (answer) => void (answer.status = 429) },
      'turns every request away (HTTP 429)',
    ],
    ['it never answers', { silent: () => true }, 'cannot be asked: no answer within 10 s'],
    [
      'it falls silent',
      { silent: (_, count) => count > 4 },
      'stopped answering, last at the probe refresh-reformatted',
    ],
  ])('%s', async (_, fault, words) => {
    impostor.fault = fault;
    const error = await ask().catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).toContain(words);
    expect((error as Error).message).not.toContain('\n');
  });
});
