import type { RecipientVerification, SessionRequest } from '../../contracts/generated/types.js';
import { askedFields } from './situation.js';

/**
 * Compares what the recipient typed with what the session was created with (RVDM). Case, outer and repeated white
 * space do not matter, nor does the second part of a ZIP code when one side has none; how Ingo compares is not
 * published.
 *
 * @returns 100 when all matches, 1104 when only soft fields differ, 1105 when a hard one does.
 */
export function verifyRecipient(
  rules: RecipientVerification,
  request: SessionRequest,
  typed: Readonly<Record<string, string>>,
): 100 | 1104 | 1105 {
  const given: Readonly<Record<string, unknown>> = { ...request.recipient_information };
  const differing = askedFields(rules).filter(
    (field) => !sameField(field, String(given[field] ?? ''), typed[field] ?? ''),
  );
  if (differing.length === 0) return 100;
  return differing.some((field) => rules[field] === 'hard') ? 1105 : 1104;
}

/** Whether a field matches, as it is compared. */
export function sameField(field: string, given: string, typed: string): boolean {
  const [one, other] = [normal(given), normal(typed)];
  if (field !== 'zip_code') return one === other;
  return one.length === other.length ? one === other : one.slice(0, 5) === other.slice(0, 5);
}

const normal = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
