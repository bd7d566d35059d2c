import { documented, inferred } from '../facts.js';
import { WEBHOOK_TOPICS, TOPICS, type WebhookEventKind, type WebhookTopic } from './topics.js';

const TOKENIZATION = 'ingopay-webhooks/websockets/account-tokenization-success';
const RVDM_PAGE = 'iframe-webhooks/websockets/rvdm-verification-success';
const NAV = 'ingopay-webhooks/websockets/ach-nameaddress-verification-failure';
const EXAMPLES = 'ingopay-api/webhook-events/request-examples';

const text = (description: string, source: string) =>
  ({ type: 'string', description, ...documented(source) }) as const;
const count = (description: string, source: string) =>
  ({ type: 'integer', minimum: 0, description, ...documented(source) }) as const;
const bit = (description: string, source: string) =>
  ({ enum: [0, 1] as const, description, ...documented(source) }) as const;
const flag = (description: string, source: string) =>
  ({ type: 'boolean', description, ...documented(source) }) as const;

/** Who issued an account, and what may be paid to it. Also in the answer to verify. */
export const issuerSchema = {
  type: 'object',
  title: 'Issuer',
  description: 'An issuer or biller of the account.',
  required: ['payee_id', 'payee_name', 'issuing_network', 'credit_enabled', 'debit_enabled', 'credit_info'],
  properties: {
    payee_id: { type: ['string', 'null'], description: 'Id of the payee.', ...documented(TOKENIZATION) },
    payee_name: {
      type: ['string', 'null'],
      description: 'Name of the issuer or biller.',
      ...documented(TOKENIZATION),
    },
    payee_address: {
      type: ['string', 'null'],
      description: 'Its street address; null for banks.',
      ...documented(TOKENIZATION),
    },
    payee_city: {
      type: ['string', 'null'],
      description: 'Its city; null for banks.',
      ...documented(TOKENIZATION),
    },
    payee_state: {
      type: ['string', 'null'],
      description: 'Its state; null for banks.',
      ...documented(TOKENIZATION),
    },
    payee_zip: {
      type: ['string', 'null'],
      description: 'Its ZIP code; null for banks.',
      ...documented(TOKENIZATION),
    },
    issuing_network: text('Network, such as VISA; NA for bank accounts.', TOKENIZATION),
    credit_enabled: bit('Whether it can be paid to.', TOKENIZATION),
    debit_enabled: bit('Whether it can be pulled from.', TOKENIZATION),
    credit_info: {
      type: 'object',
      title: 'CreditInfo',
      description: 'Limits and speed of a payment to it.',
      required: ['min', 'max', 'card_type', 'estimated_posting_time', 'estimated_posting_date'],
      properties: {
        min: { type: 'number', description: 'Least amount in dollars.', ...documented(TOKENIZATION) },
        max: { type: 'number', description: 'Greatest amount in dollars.', ...documented(TOKENIZATION) },
        card_type: text('Kind of account, such as DEBIT or DDA.', TOKENIZATION),
        estimated_posting_time: text('When a payment would be posted, in words.', TOKENIZATION),
        estimated_posting_date: text('The same as a date, MM/DD/YYYY.', TOKENIZATION),
      },
      ...documented(TOKENIZATION),
    },
  },
  ...documented(TOKENIZATION),
} as const;

/** One field that recipient verification compared, or left out. */
const fieldResultSchema = {
  type: 'object',
  title: 'FieldResult',
  description: 'How one field compared.',
  required: [
    'field_name',
    'is_enabled',
    'was_evaluated',
    'is_matching',
    'hard_fail_on_mismatch',
    'client_provided_value',
    'customer_provided_value',
  ],
  properties: {
    field_name: {
      enum: [
        'FirstName',
        'LastName',
        'AddressLine1',
        'AddressLine2',
        'City',
        'State',
        'ZipCode',
        'BusinessName',
      ],
      description: 'Name of the field.',
      ...inferred(`${RVDM_PAGE}; AddressLine2 from docs/hub/product-risk-configurations`),
    },
    is_enabled: flag('Whether the program compares it.', RVDM_PAGE),
    was_evaluated: flag('Whether it was compared.', RVDM_PAGE),
    is_matching: flag('Whether it matched.', RVDM_PAGE),
    hard_fail_on_mismatch: flag('Whether a mismatch stops the recipient.', RVDM_PAGE),
    client_provided_value: text('What the session request said; empty where it was not compared.', RVDM_PAGE),
    customer_provided_value: text('What the recipient typed; empty where it was not compared.', RVDM_PAGE),
  },
  ...documented(RVDM_PAGE),
} as const;

const attempts = (source: string) =>
  ({
    attempt_count: count('Verifications that failed so far.', source),
    max_attempts: count('Verifications until the session is terminated.', source),
  }) as const;

/** Fields of `data.event` beside `status` and `client_message`, by kind. */
const EVENT_FIELDS = {
  tokenization: {
    required: [
      'customer_account_token',
      'account_type',
      'last_4',
      'attempt_count',
      'max_attempts',
      'issuers',
    ],
    properties: {
      customer_account_token: text(
        'Stands for the account at the gateway; the same as in TOKEN_SUCCESS.',
        TOKENIZATION,
      ),
      account_type: text('Code of the rail, such as CA, AC or BP.', TOKENIZATION),
      account_id: text('Id of the account; older versions of the topic may lack it.', TOKENIZATION),
      last_4: text('Last four characters of the account.', TOKENIZATION),
      ...attempts(TOKENIZATION),
      issuers: {
        type: 'array',
        items: issuerSchema,
        description: 'Issuers of the account.',
        ...documented(TOKENIZATION),
      },
    },
  },
  recipient: {
    required: ['has_passed', 'attempt_count', 'max_attempts', 'field_results', 'was_skipped'],
    properties: {
      has_passed: flag('Whether the recipient may go on.', RVDM_PAGE),
      ...attempts(RVDM_PAGE),
      field_results: {
        type: 'array',
        items: fieldResultSchema,
        description: 'Each field that can be compared.',
        ...documented(RVDM_PAGE),
      },
      was_skipped: {
        type: 'boolean',
        description: 'Whether nothing was compared at all.',
        ...inferred('seen on the Notify twin'),
      },
    },
  },
  account: { required: ['attempt_count', 'max_attempts'], properties: attempts(NAV) },
  session: { required: [], properties: {} },
  ofac: {
    required: [],
    properties: {
      customer_account_token: {
        type: 'string',
        description: 'The account that was to be paid.',
        ...inferred(`fields of ${EXAMPLES} are behind a cut; a client must know which payment is meant`),
      },
      transaction_id: {
        type: 'string',
        description: 'Id of the payment; of gateway topics only.',
        ...inferred(`fields of ${EXAMPLES} are behind a cut; a client must know which payment is meant`),
      },
    },
  },
  payment: {
    required: [],
    properties: {
      customer_account_token: {
        type: 'string',
        description: 'The account that was paid.',
        ...inferred(`fields of ${EXAMPLES} are behind a cut; a client must know which payment is meant`),
      },
      transaction_id: {
        type: 'string',
        description: 'Id of the payment.',
        ...inferred(`fields of ${EXAMPLES} are behind a cut; a client must know which payment is meant`),
      },
      amount: {
        type: 'string',
        description: 'Amount in dollars, such as 12.30.',
        ...inferred(`fields of ${EXAMPLES} are behind a cut; a client must know what was returned`),
      },
    },
  },
} as const satisfies Record<WebhookEventKind, object>;

const ENVELOPE = 'docs/iframe/webhooks/overview and the samples of every topic';

/** The webhook of one kind of event: envelope, and `data.event` with the fields of its kind. */
function webhookSchema<Kind extends WebhookEventKind>(kind: Kind, title: string) {
  const { required, properties } = EVENT_FIELDS[kind];
  const topics = TOPICS.filter((topic) => WEBHOOK_TOPICS[topic].event === kind) as TopicOf<Kind>[];
  return {
    type: 'object',
    title,
    description: `A webhook about: ${kind}.`,
    required: ['metadata', 'data'],
    properties: {
      metadata: {
        type: 'object',
        description: 'What is sent, and when.',
        required: ['id', 'timestamp', 'topic', 'topic_description', 'version'],
        properties: {
          id: {
            type: 'string',
            minLength: 1,
            description: 'The same for every delivery of it: de-duplicate by it.',
            ...documented('docs/hub/webhooks'),
          },
          timestamp: {
            type: 'integer',
            minimum: 0,
            description: 'When it happened, in Unix seconds.',
            ...documented(ENVELOPE),
          },
          topic: { enum: topics, description: 'What happened.', ...documented(ENVELOPE) },
          topic_description: text('The topic in words.', ENVELOPE),
          version: text('Version of the contract of this topic.', ENVELOPE),
        },
        ...documented(ENVELOPE),
      },
      data: {
        type: 'object',
        description: 'What happened to whom.',
        required: ['ancillary', 'event'],
        properties: {
          ancillary: {
            type: 'object',
            title: 'WebhookAncillary',
            description: 'Whom it concerns.',
            required: ['participant_unique_id1', 'participant_unique_id2', 'session_id'],
            properties: {
              participant_unique_id1: text('Echo of the request, or an empty string.', ENVELOPE),
              participant_unique_id2: text('Echo of the request, or an empty string.', ENVELOPE),
              session_id: text('Id of the session; empty for gateway topics.', ENVELOPE),
              tracer_token: text(
                'Follows one mount through events and webhooks; absent for gateway topics.',
                ENVELOPE,
              ),
            },
            ...documented(ENVELOPE),
          },
          event: {
            type: 'object',
            description: 'What happened.',
            required: ['status', 'client_message', ...required],
            properties: {
              status: {
                type: 'string',
                pattern: '^[0-9]+$',
                description: 'Status, as a string.',
                ...documented(ENVELOPE),
              },
              client_message: text('Text beside the status.', ENVELOPE),
              ...properties,
            },
            ...documented(ENVELOPE),
          },
        },
        ...documented(ENVELOPE),
      },
    },
    ...documented(ENVELOPE),
  } as const;
}

/** Topics of one kind. */
export type TopicOf<Kind extends WebhookEventKind> = {
  [Topic in WebhookTopic]: (typeof WEBHOOK_TOPICS)[Topic]['event'] extends Kind ? Topic : never;
}[WebhookTopic];

/** Schemas of all webhooks, by kind of event. */
export const WEBHOOK_SCHEMAS = {
  tokenizationWebhook: webhookSchema('tokenization', 'TokenizationWebhook'),
  recipientWebhook: webhookSchema('recipient', 'RecipientWebhook'),
  accountWebhook: webhookSchema('account', 'AccountWebhook'),
  sessionWebhook: webhookSchema('session', 'SessionWebhook'),
  ofacWebhook: webhookSchema('ofac', 'OfacWebhook'),
  paymentWebhook: webhookSchema('payment', 'PaymentWebhook'),
} as const;

/** Name of the schema of a kind. */
export const schemaOfKind = <Kind extends WebhookEventKind>(kind: Kind): `${Kind}Webhook` => `${kind}Webhook`;
