import { describe, expect, it } from 'vitest';
import { oddOneOut, type FourSources } from './odd-one-out.js';

const sources = (given: Partial<FourSources>): FourSources => ({
  ...{ docs: undefined, sandbox: 'a', target: 'b', schemaHolds: undefined },
  ...given,
});
const holds = (sandbox: boolean, target: boolean) => ({ schemaHolds: { sandbox, target } });

describe('the odd one out is', () => {
  it.each<[string, Partial<FourSources>, ReturnType<typeof oddOneOut>]>([
    ['nobody, where all agree', { target: 'a' }, undefined],
    ['nobody, where both answer as documented', { target: 'a', docs: 'a' }, undefined],
    ['the target, where the sandbox does as documented', { docs: 'a' }, 'target'],
    ['the sandbox, where the target does as documented', { docs: 'b' }, 'sandbox'],
    ['the documentation, where both do otherwise', { docs: 'c', target: 'a' }, 'documentation'],
    ['not known, where all three differ', { docs: 'c' }, 'undecided'],
    ['the target, where it alone breaks the schema', holds(true, false), 'target'],
    ['the sandbox, where it alone breaks the schema', holds(false, true), 'sandbox'],
    ['the schema, where both break it alike', { target: 'a', ...holds(false, false) }, 'schema'],
    ['the sandbox, where only a reading of ours speaks', {}, 'sandbox'],
  ])('%s', (_, given, odd) => {
    expect(oddOneOut(sources(given))).toBe(odd);
  });
});
