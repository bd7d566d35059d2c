import { expect, it } from 'vitest';
import { CARD, PUSH } from '../testing/payments.js';
import { createRedactor } from './redact.js';

it('what a server quotes of a token or an account is taken out, wherever it stands', () => {
  expect(createRedactor(PUSH)('no token tok-1234-5678, "tok-1234-5678"')).toBe('no token ***, "***"');
  expect(createRedactor(CARD)('account=4111111111111111&cvv=123')).toBe('account=***&cvv=***');
});

it('a short value is left where it is a part of something else', () => {
  expect(createRedactor(CARD)('cvv 123, request 41239, status 1123, (123)')).toBe(
    'cvv ***, request 41239, status 1123, (***)',
  );
});

it('what stands deeper in a call is taken out, too', () => {
  const ledger = { api_key: 'key-98765', user_id: 7, entity_type: 'program', entity_id: 1 };
  const redact = createRedactor({ ...PUSH, ledger, sender: { sender_account: '99887766' } });
  expect(redact('program key-98765 of 99887766')).toBe('program *** of ***');
});

it('text of a call with nothing confidential stays as it is', () => {
  expect(createRedactor({})('Success')).toBe('Success');
});
