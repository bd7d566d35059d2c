import { describe, expect, it } from 'vitest';
import type { Scenario } from '../generated/types.js';
import { BUILT_IN_SCENARIOS } from './built-in.js';
import { illegalStep } from './legal.js';

const steps = (...list: Scenario['steps']): Scenario['steps'] => list;

describe('a scenario', () => {
  it.each(BUILT_IN_SCENARIOS.map(({ name, ...rest }) => [name, rest] as const))(
    'that is built in keeps the rules, unless it says otherwise: %s',
    (_, scenario) => {
      expect(illegalStep(scenario.steps) === undefined).toBe(!scenario.breaks_rules);
    },
  );

  it('must open before anything happens', () => {
    expect(illegalStep(steps({ show: 'form' }))).toEqual({
      index: 0,
      message: 'The page is not open yet: begin with an open step.',
    });
  });

  it('may not go on after the token', () => {
    const late = steps({ open: 'normally' }, { emit: 'TOKEN_SUCCESS' }, { emit: 'FUNDING_CANCELED' });
    expect(illegalStep(late)).toEqual({
      index: 2,
      message: 'FUNDING_CANCELED cannot happen to a session that is completed.',
    });
  });

  it('may do what one reading allows and another does not', () => {
    expect(
      illegalStep(steps({ open: 'normally' }, { emit: 'FUNDING_CANCELED' }, { open: 'normally' })),
    ).toBeUndefined();
  });
});
