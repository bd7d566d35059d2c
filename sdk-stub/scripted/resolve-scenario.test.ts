import { describe, expect, it } from 'vitest';
import { createScriptedSdk } from './create-scripted-sdk.js';
import { resolveScenario } from './resolve-scenario.js';

const OPEN = { open: 'normally' };

describe('a scenario', () => {
  it('may be named', () => {
    expect(resolveScenario('success').name).toBe('success');
  });

  it('may be written out', () => {
    const scenario = { steps: [OPEN, { emit: 'TOKEN_SUCCESS' }] };
    expect(resolveScenario(scenario)).toEqual(scenario);
  });

  it.each([
    [
      'a name that is nearly right',
      'terminal-failur',
      'there is no built-in scenario "terminal-failur". Did you mean "terminal-failure"?',
    ],
    ['a name that is none', 'wonder', /"wonder"\. Expected a scenario, or one of: interactive, success, /],
    ['nothing', undefined, /scenario is not valid/],
    ['no steps', { steps: [] }, /scenario is not valid.*"steps"/],
    ['an unknown key', { step: [], steps: [OPEN] }, /"step" is not known here\. Did you mean "steps"\?/],
    [
      'an unknown verb',
      { steps: [OPEN, { emitt: 'TOKEN_SUCCESS' }] },
      /steps\[1\] \{"emitt":"TOKEN_SUCCESS"\} is not a known step\. Expected one of the keys open, show, .*Did you mean "emit"\?/,
    ],
    ['a step that is none', { steps: [OPEN, null] }, /steps\[1\] null is not a known step/],
    [
      'an unknown event',
      { steps: [OPEN, { emit: 'TOKEN_SUCESS' }] },
      /steps\[1\] is not valid\. "emit" must be one of .*Did you mean "TOKEN_SUCCESS"\?/,
    ],
    [
      'a duration that is none',
      { steps: [OPEN, { pause: 'a while' }] },
      /steps\[1\] is not valid\. "pause" must match/,
    ],
    [
      'steps in an order that cannot happen',
      { steps: [OPEN, { emit: 'TOKEN_SUCCESS' }, { emit: 'FUNDING_CANCELED' }] },
      /steps\[2\] \{"emit":"FUNDING_CANCELED"\}: FUNDING_CANCELED cannot happen to a session that is completed\. .*breaks_rules: true/,
    ],
    [
      'a message that goes wrong',
      { steps: [OPEN, { faults: [{ fault: 'reset-in' }, { fault: 'message-lost' }] }] },
      /steps\[1\] has the fault message-lost, and no message goes wrong here\..*in the sandbox/,
    ],
    ['no page to begin with', { steps: [{ show: 'form' }] }, /steps\[0\].*begin with an open step/],
  ])('is refused with %s', (_, scenario, expected) => {
    expect(() => resolveScenario(scenario)).toThrow(TypeError);
    expect(() => resolveScenario(scenario)).toThrow(expected);
  });

  it('may break the rules if it says so', () => {
    const steps = [OPEN, { emit: 'TOKEN_SUCCESS' }, { emit: 'FUNDING_CANCELED' }];
    expect(resolveScenario({ breaks_rules: true, steps }).steps).toHaveLength(3);
  });
});

describe('readings', () => {
  it.each([
    [
      'an unknown name',
      { eventPayloads: 'flat' },
      /"readings\.eventPayloads" is not known here\. Did you mean "eventPayload"\?/,
    ],
    [
      'an unknown value',
      { eventPayload: 'flatt' },
      /must be one of flat-and-content, flat, content, got "flatt"\. Did you mean "flat"\?/,
    ],
  ])('are refused with %s', (_, readings, expected) => {
    expect(() => createScriptedSdk({ scenario: 'success', readings: readings as never })).toThrow(expected);
  });
});
