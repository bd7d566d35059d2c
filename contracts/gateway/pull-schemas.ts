import { documented, inferred } from '../facts.js';
import { additionalDetailSchema, DEBIT_PAGE, ledgerSchema, text255 } from './gateway-fields.js';

const OPTIONAL = { type: ['string', 'null'], maxLength: 255 } as const;
const ids = (required: boolean) =>
  ({
    type: 'object',
    title: required ? 'PullIds' : 'PulledIds',
    description: 'Ids of the caller; the first is the idempotency key.',
    required: ['participant_unique_id1'],
    properties: {
      participant_unique_id1: { ...text255('Unique id of the payment.'), ...documented(DEBIT_PAGE) },
      participant_unique_id2: {
        ...OPTIONAL,
        description: 'Another id of the caller.',
        ...documented(DEBIT_PAGE),
      },
    },
    ...documented(DEBIT_PAGE),
  }) as const;

/** Body of `POST /gateway/v12/debit/process`. All scalars are strings, but source_of_funds. */
export const pullRequestSchema = {
  type: 'object',
  title: 'PullRequest',
  description: 'A payment from an account.',
  required: ['request', 'transaction'],
  properties: {
    request: {
      type: 'object',
      title: 'PullCaller',
      description: 'Who asks, and when.',
      required: ['participant_id', 'timestamp'],
      properties: {
        participant_id: {
          type: 'string',
          pattern: '^[0-9]{1,5}$',
          description: 'Numeric id of the participant, as a string.',
          ...documented(DEBIT_PAGE),
        },
        timestamp: {
          type: 'string',
          minLength: 1,
          maxLength: 32,
          description: 'Time of the request.',
          ...documented(DEBIT_PAGE),
        },
      },
      ...documented(DEBIT_PAGE),
    },
    transaction: {
      type: 'object',
      title: 'PullTransaction',
      description: 'What is pulled from where.',
      required: [
        'account_type',
        'transaction_amount',
        'participant_unique_ids',
        'customer_account_token',
        'source_of_funds',
      ],
      properties: {
        account_type: {
          enum: ['CA', 'AC'] as const,
          description: 'CA card, AC bank account.',
          ...documented(DEBIT_PAGE),
        },
        transaction_amount: {
          type: 'object',
          title: 'PullAmount',
          description: 'How much.',
          required: ['currency_code', 'amount'],
          properties: {
            currency_code: { enum: ['USD'] as const, description: 'Currency.', ...documented(DEBIT_PAGE) },
            amount: {
              type: 'string',
              pattern: '^[0-9]{1,9}(\\.[0-9]{1,2})?$',
              description: 'Dollars as a string, at least 0.01, at most two decimals.',
              ...documented(DEBIT_PAGE),
            },
          },
          ...documented(DEBIT_PAGE),
        },
        participant_unique_ids: ids(true),
        customer_account_token: { ...text255('Stands for the account.'), ...documented(DEBIT_PAGE) },
        source_of_funds: { enum: [4] as const, description: '4, corporate.', ...documented(DEBIT_PAGE) },
        recipient_phone: {
          type: ['string', 'null'],
          pattern: '^$|^[0-9]{10}$',
          description: 'Telephone number, ten digits.',
          ...documented(DEBIT_PAGE),
        },
        risk_assessment_token: {
          ...OPTIONAL,
          description: 'Token of a risk assessment.',
          ...documented(DEBIT_PAGE),
        },
        additional_detail: additionalDetailSchema,
      },
      ...documented(DEBIT_PAGE),
    },
    ledger: ledgerSchema,
  },
  ...documented(DEBIT_PAGE),
} as const;

/** Answer to a pull, refused ones included: then without the fields that a payment gives. */
export const pullResponseSchema = {
  type: 'object',
  title: 'PullResponse',
  description: 'What became of a pull. All scalars are strings.',
  required: ['response'],
  properties: {
    request: {
      type: 'object',
      title: 'PulledCaller',
      description: 'Echo of the request.',
      properties: {
        participant_id: { type: 'string', description: 'Echo.', ...documented(DEBIT_PAGE) },
        timestamp: { type: 'string', description: 'Echo.', ...documented(DEBIT_PAGE) },
      },
      ...documented(DEBIT_PAGE),
    },
    response: {
      type: 'object',
      title: 'PullOutcome',
      description: 'How it ended.',
      required: ['status', 'message', 'duration'],
      properties: {
        status: {
          type: 'string',
          pattern: '^[0-9]+$',
          description: 'Status, a string here.',
          ...documented(DEBIT_PAGE),
        },
        message: { type: 'string', description: 'Text beside the status.', ...documented(DEBIT_PAGE) },
        duration: { type: 'string', description: 'Seconds spent on the server.', ...documented(DEBIT_PAGE) },
      },
      ...documented(DEBIT_PAGE),
    },
    transaction: {
      type: 'object',
      title: 'PulledTransaction',
      description: 'The payment; absent where none was made.',
      required: [
        'estimated_posting_date',
        'estimated_posting_time',
        'transaction_id',
        'customer_account_token',
        'participant_unique_ids',
      ],
      properties: {
        estimated_posting_date: {
          type: 'string',
          description: 'When it is posted, MM/DD/YYYY.',
          ...documented(DEBIT_PAGE),
        },
        estimated_posting_time: {
          type: 'string',
          description: 'The same in words.',
          ...documented(DEBIT_PAGE),
        },
        transaction_id: {
          type: 'string',
          description: 'Id of the payment, a string here.',
          ...documented(DEBIT_PAGE),
        },
        customer_account_token: {
          type: 'string',
          description: 'Echo of the token.',
          ...documented(DEBIT_PAGE),
        },
        participant_unique_ids: ids(false),
      },
      ...documented(DEBIT_PAGE),
    },
  },
  ...inferred(`${DEBIT_PAGE} for a success; that a refusal lacks the transaction is inferred`),
} as const;
