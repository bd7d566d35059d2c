import type { FieldResult, RecipientVerification, SessionRequest } from '../../contracts/generated/types.js';
import { accountTypeOf } from '../../contracts/gateway/account-types.js';
import { issuersOf } from '../../contracts/gateway/issuers.js';
import { RECIPIENT_FIELDS, type RecipientField } from '../../contracts/plugin/recipient-verification.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { verificationWebhooks, type VerificationFact } from '../../contracts/webhooks/consequences.js';
import { WEBHOOK_TOPICS, type WebhookEventKind, type WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { TokenRecord } from '../stores/records.js';
import type { WebhookAnnouncement } from '../webhooks/announcement.js';
import { sameField } from './recipient-verification.js';
import { askedFields } from './situation.js';

/** What the webhooks of a session say about it. */
export interface SessionFacts {
  readonly id: string;
  readonly tracer_token: string;
  readonly request: SessionRequest;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly recipientVerification: RecipientVerification;
  /** What the recipient typed into the fields that are compared; undefined where a scenario verified by itself. */
  readonly typed: Readonly<Record<string, string>> | undefined;
  /** The token of TOKEN_SUCCESS. */
  readonly token: TokenRecord | undefined;
  readonly readings: Readings;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** The webhooks that a verification leads to. */
export function verificationNotices(
  { status, destination }: Pick<VerificationFact, 'status' | 'destination'>,
  facts: SessionFacts,
): WebhookAnnouncement[] {
  const comparesRecipient = askedFields(facts.recipientVerification).length > 0;
  const all = facts.readings.accountVerificationWebhooks === 'all';
  return verificationWebhooks({ status, destination, comparesRecipient }, all).map((webhook) =>
    sessionNotice(webhook.topic, webhook.status, facts),
  );
}

/**
 * A webhook of a session with the fields that its kind has.
 *
 * @param status undefined for the usual one of the topic.
 */
export function sessionNotice(
  topic: WebhookTopic,
  status: number | undefined,
  facts: SessionFacts,
): WebhookAnnouncement {
  const ofGateway = topic.startsWith('gateway.');
  const carried = status ?? WEBHOOK_TOPICS[topic].statuses[0];
  return {
    topic,
    status: carried,
    ...(!ofGateway && { session: { id: facts.id, tracer_token: facts.tracer_token } }),
    participant_unique_id1: facts.request.participant_unique_id1,
    participant_unique_id2: facts.request.participant_unique_id2 ?? '',
    fields: FIELDS[WEBHOOK_TOPICS[topic].event](facts, carried),
  };
}

const attempts = ({ attempts: attempt_count, maxAttempts: max_attempts }: SessionFacts): Fields => ({
  attempt_count,
  max_attempts,
});

const token = (facts: SessionFacts): Fields =>
  facts.token ? { customer_account_token: facts.token.customer_account_token } : {};

/** Id of the account, a number as text (docs: `account_id "516803"`): the same whenever a session reports it. */
const accountIdOf = (session: string): string =>
  String((Number.parseInt(session.slice(0, 8), 16) % 900_000) + 100_000);

/** Fields of `data.event` by kind. */
const FIELDS: Readonly<Record<WebhookEventKind, (facts: SessionFacts, status: number) => Fields>> = {
  tokenization: (facts) => {
    const { token: minted, readings, now } = facts;
    const account_type = accountTypeOf(minted?.funding_destination ?? 'debit', readings);
    return {
      customer_account_token: minted?.customer_account_token ?? '',
      account_type,
      account_id: accountIdOf(facts.id),
      last_4: minted?.last_4 ?? '',
      ...attempts(facts),
      issuers: issuersOf(
        {
          account_type,
          ...(minted?.network !== undefined && { network: minted.network }),
          ...(minted?.biller !== undefined && { biller: minted.biller }),
        },
        now,
      ),
    };
  },
  recipient: (facts, status) => ({
    has_passed: status !== 1105,
    ...attempts(facts),
    field_results: fieldResults(facts, status),
    was_skipped: askedFields(facts.recipientVerification).length === 0,
  }),
  account: attempts,
  session: () => ({}),
  ofac: token,
  payment: token,
};

/** Names of the fields on the wire. */
const FIELD_NAMES = {
  first_name: 'FirstName',
  last_name: 'LastName',
  address_line1: 'AddressLine1',
  address_line2: 'AddressLine2',
  city: 'City',
  state: 'State',
  zip_code: 'ZipCode',
} as const satisfies Record<RecipientField, FieldResult['field_name']>;

/** How each field compared. A scenario that says what comes out, with nothing typed, lets the first field differ. */
function fieldResults(facts: SessionFacts, status: number): FieldResult[] {
  const { recipientVerification: rules, request, typed } = facts;
  const asked = askedFields(rules);
  const given: Readonly<Record<string, unknown>> = { ...request.recipient_information };
  const strictness = status === 1105 ? 'hard' : 'soft';
  const made = asked.find((field) => rules[field] === strictness) ?? asked[0];
  return RECIPIENT_FIELDS.map((field) => {
    const is_enabled = asked.includes(field);
    const client = is_enabled ? String(given[field] ?? '') : '';
    const differs = typed === undefined && status !== 1103 && field === made;
    const customer = !is_enabled ? '' : typed ? (typed[field] ?? '') : differs ? `not ${client}` : client;
    return {
      field_name: FIELD_NAMES[field],
      is_enabled,
      was_evaluated: is_enabled,
      is_matching: is_enabled && sameField(field, client, customer),
      hard_fail_on_mismatch: rules[field] === 'hard',
      client_provided_value: client,
      customer_provided_value: customer,
    };
  });
}
