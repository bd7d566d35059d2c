import { describe, expect, it } from 'vitest';
import { BrokenContractError, certify } from './certify.js';
import { Program } from './program.js';

describe('what the sandbox is about to say', () => {
  it('passes when it keeps its contract', () => {
    expect(() => certify('statusEnvelope', { status: 100, client_message: 'Success' })).not.toThrow();
  });

  it('is stopped when it does not, with every violation', () => {
    const say = () => certify('statusEnvelope', { status: '100' });
    expect(say).toThrow(BrokenContractError);
    expect(say).toThrow(/"statusEnvelope".*"client_message" is required.*"status" must be integer/);
  });

  it('is looked at only by programs that check', () => {
    const program = (checks: boolean) => new Program({ username: 'test' }, 1, () => 0, undefined, checks);
    expect(() => program(false).certify('statusEnvelope', () => ({}))).not.toThrow();
    expect(() => program(true).certify('statusEnvelope', () => ({}))).toThrow(BrokenContractError);
  });
});
