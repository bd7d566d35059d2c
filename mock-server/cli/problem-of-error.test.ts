import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { TargetError } from '../contract-testing/target/target.js';
import { SandboxError } from './ask-sandbox.js';
import { asksForJson, problemOfError } from './problem-of-error.js';
import { LimitError, UsageError } from './usage-error.js';

describe('the problem document of a command', () => {
  it.each([
    [new UsageError('cannot read x'), 'Input not usable', 2],
    [new TargetError('cannot read x'), 'Target not usable', 2],
    [new CommanderError(1, 'commander.unknownCommand', 'error: cannot read x'), 'Command line not valid', 2],
    [new LimitError('cannot read x'), 'Below the limit', 1],
  ])('of %o has its title and its exit code', (error, title, exit_code) => {
    expect(problemOfError(error)).toEqual({ type: 'about:blank', title, detail: 'cannot read x', exit_code });
  });

  it('holds everything that a sandbox said when it refused', () => {
    const refused = { title: 'Body not valid', status: 422, detail: 'No.', errors: [{ path: 'event' }] };
    expect(problemOfError(new SandboxError(refused))).toEqual({
      type: 'about:blank',
      ...refused,
      exit_code: 2,
    });
  });

  it('of anything else asks for a report', () => {
    const { title, detail } = problemOfError(new TypeError('x is not a function'));
    expect(title).toBe('Defect of ingo-sandbox');
    expect(detail).toBe('x is not a function (this is a defect: please report it)');
  });
});

it.each([
  [['sign', '--json'], {}, true],
  [['sign'], {}, false],
  [['no-such-command', '--json'], {}, true],
  [['explain', '--', '--json'], {}, false],
  [['start'], { INGO_SANDBOX_JSON: '1' }, true],
  [['sign'], { INGO_SANDBOX_JSON: '1' }, false],
])('%j with the variables %j asks for JSON: %j', (words, environment, asks) => {
  expect(asksForJson(words, environment)).toBe(asks);
});
