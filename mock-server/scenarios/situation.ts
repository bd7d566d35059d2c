import type { RecipientVerification, SessionRequest } from '../../contracts/generated/types.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import { RECIPIENT_FIELDS, type RecipientField } from '../../contracts/plugin/recipient-verification.js';

/** What the answer to a recipient's doing depends on. */
export interface Situation {
  readonly page: PageName | undefined;
  readonly destination: FundingDestination;
  readonly request: SessionRequest;
  readonly recipientVerification: RecipientVerification;
  /** Verifications that failed so far, and how many may. */
  readonly attempts: number;
  readonly maxAttempts: number;
  /** `error` of the latest TERMINAL_FAILURE. */
  readonly error: number | undefined;
  /** Milliseconds since 1970 by the clock of the program. */
  readonly now: number;
}

/** The fields of the recipient that a page asks for: those that are compared, hard or soft. */
export const askedFields = (rules: RecipientVerification): RecipientField[] =>
  RECIPIENT_FIELDS.filter((field) => (rules[field] ?? 'bypass') !== 'bypass');
