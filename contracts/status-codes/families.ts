import type { Fact } from '../facts.js';

/** What a client should do about an answer. */
export type Advice = 'done' | 'fix' | 'retry' | 'do-not-retry' | 'assume-success' | 'assume-failure';

/** What each advice means, in words for a developer. */
export const ADVICE: Readonly<Record<Advice, string>> = {
  done: 'Nothing: it worked.',
  fix: 'Fix the request before sending it again; the same request will be refused again.',
  retry: 'Send the same request again with the same idempotency key, with exponential backoff.',
  'do-not-retry':
    'Do not send it again unchanged: the answer will not get better. A declined account needs another one.',
  'assume-success': 'Treat it as done; do not send the payment a second time under another id.',
  'assume-failure': 'Treat it as not done.',
};

interface FamilyRow extends Fact {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly meaning: string;
  readonly advice: Advice;
}

const ERRORS_PAGE = 'docs/hub/errors';

/** Families of status codes by number. */
export const FAMILIES = {
  success: {
    ranges: [[100, 110]],
    meaning: 'success',
    advice: 'done',
    grade: 'documented',
    source: ERRORS_PAGE,
  },
  soft_verification: {
    ranges: [
      [111, 129],
      [131, 132],
    ],
    meaning: 'success with a soft verification failure on record',
    advice: 'done',
    grade: 'documented',
    source: `${ERRORS_PAGE}; docs/guides/errors counts 130 in as well`,
  },
  request: {
    ranges: [[400, 499]],
    meaning: 'request or authentication',
    advice: 'fix',
    grade: 'documented',
    source: ERRORS_PAGE,
  },
  system: {
    ranges: [[500, 599]],
    meaning: 'system or communication',
    advice: 'retry',
    grade: 'documented',
    source: ERRORS_PAGE,
  },
  validation: {
    ranges: [[600, 616]],
    meaning: 'validation or velocity',
    advice: 'fix',
    grade: 'inferred',
    source: `${ERRORS_PAGE} names the family, not the remedy`,
  },
  transaction: {
    ranges: [[700, 742]],
    meaning: 'transaction or routing',
    advice: 'do-not-retry',
    grade: 'inferred',
    source: `${ERRORS_PAGE} names the family, not the remedy`,
  },
  card_data: {
    ranges: [[750, 815]],
    meaning: 'card data or token',
    advice: 'fix',
    grade: 'inferred',
    source: `${ERRORS_PAGE} names the family, not the remedy; 780–787 are also Notify statuses`,
  },
  issuer_decline: {
    ranges: [[851, 867]],
    meaning: 'declined by the issuer',
    advice: 'do-not-retry',
    grade: 'documented',
    source: ERRORS_PAGE,
  },
  general: {
    ranges: [[900, 999]],
    meaning: 'general',
    advice: 'do-not-retry',
    grade: 'inferred',
    source: `${ERRORS_PAGE} names the family, not the remedy`,
  },
  event: {
    ranges: [[1100, 1170]],
    meaning: 'Notify or webhook event',
    advice: 'done',
    grade: 'documented',
    source: ERRORS_PAGE,
  },
  idempotency: {
    ranges: [[13723, 13723]],
    meaning: 'idempotency',
    advice: 'fix',
    grade: 'documented',
    source: 'docs/iframe/session/session-management',
  },
} as const satisfies Record<string, FamilyRow>;

/** Name of a family. */
export type Family = keyof typeof FAMILIES;

/** Finds the family of a numeric status; undefined for a number in no documented range. */
export function familyOf(status: number): Family | undefined {
  for (const [name, family] of Object.entries(FAMILIES)) {
    if (family.ranges.some(([first, last]) => status >= first && status <= last)) return name as Family;
  }
  return undefined;
}
