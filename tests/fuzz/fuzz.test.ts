import { describe, expect, it } from 'vitest';
import { keptCases, replayCases } from './kept-cases.js';
import { divide, runTarget } from './run-target.js';
import { TARGETS } from './targets/index.js';
import { Find } from './target.js';

const CASES = 4_000;
const SEED = 20260131;

const shares = divide(CASES, TARGETS);

describe(`${CASES} hostile inputs, seed ${SEED}`, () => {
  it.each(TARGETS.map((target, at) => [target.name, shares[at]!, target] as const))(
    '%s: of %i none is accepted that its oracle refuses, and nothing breaks',
    async (_, cases, target) => {
      const { find, accepted, refused } = await runTarget(target, { cases, seed: SEED });
      expect(find).toBeUndefined();
      // Inputs that are all refused, or all accepted, would show nothing.
      expect(accepted).toBeGreaterThan(cases / 50);
      expect(refused).toBeGreaterThan(cases / 20);
    },
  );

  const withCases = TARGETS.filter((target) => keptCases(target).length > 0);
  it.each(withCases.map((target) => [target.name, target] as const))(
    '%s: every find of the past is judged rightly',
    async (_, target) => {
      expect(await replayCases(target)).toBeGreaterThan(0);
    },
  );
});

describe('a target that goes wrong', () => {
  const [authorization] = TARGETS;
  const judged = (judge: () => 'accepted' | 'refused') =>
    runTarget({ ...authorization!, judge }, { cases: 100, seed: 1 });

  it('is found where its oracle is not obeyed, with the path of the smallest input', async () => {
    const { find, seed } = await judged(() => {
      throw new Find('accepted, but the oracle refuses it');
    });
    expect(find?.why).toContain('the oracle refuses it');
    expect(find?.path).toMatch(/^\d+(:\d+)*$/);
    const again = await runTarget(
      { ...authorization!, judge: () => 'refused' },
      { cases: 100, seed, path: find!.path },
    );
    expect(again.cases).toBe(1);
  });

  it('is found where the code throws', async () => {
    const { find } = await judged(() => {
      throw new TypeError('x is not a function');
    });
    expect(find?.why).toContain('x is not a function');
  });
});
