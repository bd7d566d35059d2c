import { describe, expect, it } from 'vitest';
import type { SessionRequest } from '../../contracts/generated/types.js';
import { verifyRecipient } from './recipient-verification.js';

const request = {
  participant_unique_id1: '1',
  recipient_information: { first_name: 'José', last_name: 'van  Dyke', zip_code: '30301', city: 'Anytown' },
} as unknown as SessionRequest;

describe('recipient verification', () => {
  it.each([
    ['no field is compared', {}, {}, 100],
    ['a field is bypassed', { last_name: 'bypass' }, { last_name: 'Smith' }, 100],
    ['case and white space differ', { last_name: 'hard' }, { last_name: ' VAN dyke' }, 100],
    ['an accent is written in two characters', { first_name: 'hard' }, { first_name: 'Jose\u0301' }, 100],
    ['the ZIP code has its second part', { zip_code: 'hard' }, { zip_code: '30301-1234' }, 100],
    ['the ZIP code is another', { zip_code: 'hard' }, { zip_code: '30302-1234' }, 1105],
    ['the ZIP code is another of the same length', { zip_code: 'hard' }, { zip_code: '30302' }, 1105],
    ['another field differs behind its fifth character', { city: 'hard' }, { city: 'Anyto' }, 1105],
    ['words run together', { last_name: 'hard' }, { last_name: 'vanDyke' }, 1105],
    ['a soft field differs', { city: 'soft' }, { city: 'Elsewhere' }, 1104],
    [
      'a hard field differs, beside a soft one',
      { city: 'soft', last_name: 'hard' },
      { city: 'X', last_name: 'Y' },
      1105,
    ],
    ['nothing was typed', { last_name: 'hard' }, {}, 1105],
    ['nothing was given, and nothing typed', { address_line2: 'hard' }, {}, 100],
  ] as const)('where %s', (_, rules, typed, status) => {
    expect(verifyRecipient(rules, request, typed)).toBe(status);
  });
});
