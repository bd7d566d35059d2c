import { tracerToken } from '../../contracts/events/payload.js';
import type { RecipientVerification } from '../../contracts/generated/types.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import type { Program } from '../programs/program.js';
import { askedFields } from './situation.js';
import { accountFacts, shownAccount, type AccountFacts, type ShownAccount } from './views.js';

/** What the recipient typed, without the account number itself. */
export interface TypedAccount {
  readonly shown: ShownAccount;
  readonly facts: AccountFacts;
  /** The fields of the recipient that are compared. */
  readonly recipient: Readonly<Record<string, string>>;
}

/** The state of a mounted page; the process that serves the page keeps it. */
export interface PageState {
  /** Identifies one mount. */
  readonly tracer: string;
  /** As the SDK mounted it; `debit` before. */
  readonly destination: FundingDestination;
  /** The page that is shown; undefined before the first. */
  readonly page: PageName | undefined;
  readonly typed: TypedAccount | undefined;
  /** `error` of the latest TERMINAL_FAILURE. */
  readonly error: number | undefined;
}

/** The state of a page that is not mounted yet. */
export const newPage = (tracer: string): PageState => ({
  tracer,
  destination: 'debit',
  page: undefined,
  typed: undefined,
  error: undefined,
});

/** Keeps what the recipient typed, masked. */
export const withTyped = (
  page: PageState,
  values: Readonly<Record<string, string>>,
  rules: RecipientVerification,
): PageState => ({
  ...page,
  typed: {
    shown: shownAccount(page.destination, values),
    facts: accountFacts(page.destination, values),
    recipient: Object.fromEntries(askedFields(rules).map((field) => [field, values[field] ?? ''])),
  },
});

/** Makes a tracer token; its shape is a reading. */
export const newTracer = ({ clock, credentials, random, readings }: Program): string =>
  tracerToken(readings.tracerToken, credentials.participant_id, clock.now(), random.uuid());
