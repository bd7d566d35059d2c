import { documented, inferred } from '../facts.js';
import { issuerSchema } from '../webhooks/event-schemas.js';
import { RAW_ACCOUNT_FIELDS, SHARED_FIELDS, VERIFY_ACH_PAGE, VERIFY_CARD_PAGE } from './gateway-fields.js';

/** Body of `POST /gateway/verify`: a token or raw account fields, never both. */
export const verifyRequestSchema = {
  type: 'object',
  title: 'VerifyRequest',
  description: 'An account to be verified: by its token, or by raw account fields, never both.',
  required: ['participant_id', 'account_type', 'participant_unique_id1', 'timestamp', 'version'],
  properties: {
    participant_id: SHARED_FIELDS.participant_id,
    account_type: {
      type: 'string',
      minLength: 1,
      maxLength: 2,
      description:
        'CA card; AC (also for RT) or SD bank account; BP BillPay; PayPal by the reading paypalAccountType.',
      ...documented(`${VERIFY_CARD_PAGE}, ${VERIFY_ACH_PAGE}`),
    },
    amount: SHARED_FIELDS.amount,
    customer_account_token: SHARED_FIELDS.customer_account_token,
    ...RAW_ACCOUNT_FIELDS,
    recipient_phone: SHARED_FIELDS.recipient_phone,
    participant_unique_id1: SHARED_FIELDS.participant_unique_id1,
    participant_unique_id2: SHARED_FIELDS.participant_unique_id2,
    timestamp: SHARED_FIELDS.timestamp,
    version: SHARED_FIELDS.version,
  },
  ...documented(VERIFY_CARD_PAGE),
} as const;

/** Answer to a verification that passed. */
export const verifyResponseSchema = {
  type: 'object',
  title: 'VerifyResponse',
  description: 'An account that was verified.',
  required: ['status', 'client_message', 'data', 'time'],
  properties: {
    status: {
      type: 'integer',
      description: '100, or 111 to 113 for a soft failure.',
      ...documented(VERIFY_ACH_PAGE),
    },
    client_message: {
      type: 'string',
      description: 'Text beside the status.',
      ...documented(VERIFY_ACH_PAGE),
    },
    data: {
      type: 'object',
      title: 'VerifyResponseData',
      description: 'The account.',
      required: [
        'customer_account_token',
        'last_4',
        'request_timestamp',
        'issuers',
        'participant_unique_id1',
      ],
      properties: {
        customer_account_token: {
          type: 'string',
          description: 'Stands for the account.',
          ...documented(VERIFY_ACH_PAGE),
        },
        last_4: {
          type: 'string',
          description: 'Last four characters of the account.',
          ...documented(VERIFY_ACH_PAGE),
        },
        request_timestamp: {
          type: 'integer',
          description: 'Echo of the timestamp.',
          ...documented(VERIFY_ACH_PAGE),
        },
        issuers: {
          type: 'array',
          items: issuerSchema,
          description: 'Issuers of the account.',
          ...documented(VERIFY_ACH_PAGE),
        },
        participant_unique_id1: {
          type: 'string',
          description: 'Echo of the request.',
          ...documented(VERIFY_ACH_PAGE),
        },
        participant_unique_id2: {
          type: ['string', 'null'],
          description: 'Echo of the request, or an empty string.',
          ...documented(VERIFY_ACH_PAGE),
        },
        expiration_date: {
          type: ['string', 'null'],
          description: 'Expiry of the card, YYMM; null for bank accounts.',
          ...documented(VERIFY_ACH_PAGE),
        },
        count: {
          type: 'integer',
          description: 'How many issuers there are.',
          ...inferred(`${VERIFY_ACH_PAGE} names the field, not its meaning`),
        },
      },
      ...documented(VERIFY_ACH_PAGE),
    },
    time: {
      type: 'string',
      description: 'Seconds spent on the server: a string here.',
      ...documented(VERIFY_ACH_PAGE),
    },
  },
  ...documented(VERIFY_ACH_PAGE),
} as const;
