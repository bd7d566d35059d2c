import type { Fact } from '../facts.js';

/** Where recipient verification is described. */
export const RECIPIENT_VERIFICATION: Fact = {
  grade: 'documented',
  source: 'ingopay-iframe/risk-management-services, docs/hub/product-risk-configurations',
};

/** Fields that recipient verification (RVDM) compares, named as in `recipient_information`. */
export const RECIPIENT_FIELDS = [
  'first_name',
  'last_name',
  'address_line1',
  'address_line2',
  'city',
  'state',
  'zip_code',
] as const;

/** A field that recipient verification compares. */
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

/**
 * What a mismatch in a field does. `hard`: the recipient is asked again, up to the attempts of the program.
 * `soft`: recorded and approved. `bypass`: the field is neither asked for nor compared.
 */
export const STRICTNESS = ['hard', 'soft', 'bypass'] as const;

/** Verification attempts of a program unless set: the samples show 2 and 3. */
export const DEFAULT_MAX_ATTEMPTS = 3;

/** "Consumer Maximum Attempts" goes from 1 to 10. */
export const MAX_ATTEMPTS_LIMIT = 10;
