import { documented, inferred } from '../facts.js';
import {
  ACH_PAGE,
  additionalDetailSchema,
  CARD_PAGE,
  ledgerSchema,
  senderSchema,
  SHARED_FIELDS,
} from './gateway-fields.js';

const REQUIRED = [
  'participant_id',
  'account_type',
  'amount',
  'customer_account_token',
  'source_of_funds',
  'participant_unique_id1',
  'timestamp',
  'version',
] as const;

/** Body of `POST /gateway/process`, every rail. What depends on the rail is a rule, not a schema. */
export const pushRequestSchema = {
  type: 'object',
  title: 'PushRequest',
  description: 'A payment to an account.',
  required: REQUIRED,
  properties: {
    participant_id: SHARED_FIELDS.participant_id,
    account_type: {
      type: 'string',
      minLength: 1,
      maxLength: 2,
      description:
        'CA card; AC, SD, RT bank account: standard, same day, real time; BP BillPay; PayPal by the reading paypalAccountType.',
      ...documented(`${CARD_PAGE}, ${ACH_PAGE}`),
    },
    amount: SHARED_FIELDS.amount,
    customer_account_token: SHARED_FIELDS.customer_account_token,
    source_of_funds: {
      enum: [1, 2, 3, 4] as const,
      description: '1 cash, 2 check, 3 both, 4 corporate disbursement.',
      ...documented(CARD_PAGE),
    },
    participant_unique_id1: SHARED_FIELDS.participant_unique_id1,
    participant_unique_id2: SHARED_FIELDS.participant_unique_id2,
    timestamp: SHARED_FIELDS.timestamp,
    version: SHARED_FIELDS.version,
    recipient_phone: SHARED_FIELDS.recipient_phone,
    additional_detail: additionalDetailSchema,
    sender: senderSchema,
    ledger: ledgerSchema,
    store_id: {
      type: ['string', 'null'],
      maxLength: 255,
      description: 'Store, retail card-present only.',
      ...inferred(`${CARD_PAGE} names "store / terminal / clerk ids"`),
    },
    terminal_id: {
      type: ['string', 'null'],
      maxLength: 255,
      description: 'Terminal, retail card-present only.',
      ...inferred(`${CARD_PAGE} names "store / terminal / clerk ids"`),
    },
    clerk_id: {
      type: ['string', 'null'],
      maxLength: 255,
      description: 'Clerk, retail card-present only.',
      ...inferred(`${CARD_PAGE} names "store / terminal / clerk ids"`),
    },
  },
  ...documented(CARD_PAGE),
} as const;

/** Answer to a push that was made or is on its way. */
export const pushResponseSchema = {
  type: 'object',
  title: 'PushResponse',
  description: 'A payment that was made, or will be.',
  required: ['status', 'client_message', 'data', 'time'],
  properties: {
    status: {
      type: 'integer',
      description: 'A number here, a string in the answer to a pull.',
      ...documented(CARD_PAGE),
    },
    client_message: { type: 'string', description: 'Text beside the status.', ...documented(CARD_PAGE) },
    data: {
      type: 'object',
      title: 'PushResponseData',
      description: 'The payment.',
      required: [
        'estimated_posting_time',
        'estimated_posting_date',
        'transaction_id',
        'request_timestamp',
        'customer_account_token',
        'participant_unique_id1',
      ],
      properties: {
        estimated_posting_time: {
          type: 'string',
          description: 'When it is posted, in words.',
          ...documented(CARD_PAGE),
        },
        estimated_posting_date: {
          type: 'string',
          pattern: '^[0-9]{2}/[0-9]{2}/[0-9]{4}$',
          description: 'The same as a date, MM/DD/YYYY.',
          ...documented(CARD_PAGE),
        },
        transaction_id: {
          type: 'integer',
          description: 'Id of the payment, a number here.',
          ...documented(CARD_PAGE),
        },
        request_timestamp: {
          type: 'integer',
          description: 'Echo of the timestamp, Unix seconds.',
          ...documented(CARD_PAGE),
        },
        customer_account_token: {
          type: 'string',
          description: 'Echo of the token.',
          ...documented(CARD_PAGE),
        },
        participant_unique_id1: {
          type: 'string',
          description: 'Echo of the request.',
          ...documented(CARD_PAGE),
        },
        participant_unique_id2: {
          type: ['string', 'null'],
          description: 'Echo of the request, or an empty string.',
          ...documented(CARD_PAGE),
        },
      },
      ...documented(CARD_PAGE),
    },
    time: {
      type: 'string',
      description: 'Seconds spent on the server: a string here.',
      ...documented(CARD_PAGE),
    },
  },
  ...documented(CARD_PAGE),
} as const;
