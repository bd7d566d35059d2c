import type { RecipientVerification } from '../../contracts/generated/types.js';
import type { RecipientField } from '../../contracts/plugin/recipient-verification.js';
import { RECIPIENT } from '../../mock-server/contract-testing/target/samples.js';

/** Has the page ask for every field of the recipient, and take whatever fits its form. */
export const ASK_FOR_RECIPIENT: RecipientVerification = {
  first_name: 'soft',
  last_name: 'soft',
  address_line1: 'soft',
  address_line2: 'soft',
  city: 'soft',
  state: 'soft',
  zip_code: 'soft',
};

/** What a recipient types into those that must be filled in. */
export const TYPED_RECIPIENT: Readonly<Partial<Record<RecipientField, string>>> = RECIPIENT;
