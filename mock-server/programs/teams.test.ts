import { describe, expect, it } from 'vitest';
import { Program } from './program.js';
import { Teams } from './teams.js';

const CARDS = { name: 'cards', control_token: 'token-of-cards' };
const PAYMENTS = { name: 'payments', control_token: 'token-of-payments' };

describe('teams', () => {
  it.each([
    [
      [CARDS, { ...CARDS, control_token: 'another-token' }],
      'there are two teams "cards": give each a name of its own',
    ],
    [
      [CARDS, { ...CARDS, name: 'payments' }],
      'the teams "cards" and "payments" have the same control_token: give each a token of its own',
    ],
    [
      [{ ...CARDS, control_token: 'short' }],
      'the control_token of the team "cards" has 5 characters, expected at least 8',
    ],
  ])('are told apart: %j', (teams, message) => {
    expect(() => new Teams(teams)).toThrow(new RangeError(message));
  });

  it('have another token than the sandbox', () => {
    const teams = new Teams([CARDS, PAYMENTS]);
    expect(() => teams.checkStart([], PAYMENTS.control_token)).toThrow(
      'the sandbox and the team "payments" have the same control_token: give each a token of its own',
    );
  });

  it('are known to the programs that name them', () => {
    const teams = new Teams([CARDS]);
    const check = (team: string) => () => teams.checkStart([{ username: 'shop', team }], null);
    expect(check('cards')).not.toThrow();
    expect(check('card')).toThrow(
      'the program "shop" has a wrong team. There is no team "card". Did you mean "cards"?',
    );
    expect(() => new Teams().checkStart([{ team: 'x' }], null)).toThrow(
      'the program "without a username" has a wrong team. There is no team "x". No teams are configured.',
    );
  });

  it('own programs, and can give them away', () => {
    const teams = new Teams([CARDS, PAYMENTS]);
    const program = new Program({ username: 'shop' }, 1, () => 0);
    expect(teams.ownerOf(program)).toBeUndefined();
    teams.give(program, 'cards');
    expect(teams.ownerOf(program)).toBe('cards');
    teams.give(program, undefined);
    expect(teams.ownerOf(program)).toBeUndefined();
  });
});
