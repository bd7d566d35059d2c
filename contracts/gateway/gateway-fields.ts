import { documented, inferred } from '../facts.js';

/** Pages of the gateway. */
export const CARD_PAGE = 'docs/ingopay/process/card';
export const ACH_PAGE = 'docs/ingopay/process/ach';
export const DEBIT_PAGE = 'docs/ingopay/debit/process-ach';
export const VERIFY_CARD_PAGE = 'docs/ingopay/verify/card';
export const VERIFY_ACH_PAGE = 'docs/ingopay/verify/ach';

/** The two descriptor texts may have so many characters together (docs/ingopay/process/ach). */
export const DESCRIPTOR_MAX_LENGTH = 21;

/** `ledger` of a client that is configured for the ledger service; all others leave it out. */
export const ledgerSchema = {
  type: 'object',
  title: 'LedgerReference',
  description:
    'Which ledger a payment is booked in: required for programs configured for it, forbidden for all others.',
  required: ['api_key', 'user_id', 'entity_type', 'entity_id'],
  properties: {
    api_key: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: 'Key of the ledger service.',
      ...documented(CARD_PAGE),
    },
    user_id: {
      type: ['string', 'integer'],
      description: 'User of the ledger service.',
      ...documented(CARD_PAGE),
    },
    entity_type: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: 'Kind of the entity, such as program.',
      ...documented(CARD_PAGE),
    },
    entity_id: { type: ['string', 'integer'], description: 'Id of the entity.', ...documented(CARD_PAGE) },
  },
  ...documented(CARD_PAGE),
} as const;

/** `additional_detail`: what the account holder reads on a statement. */
export const additionalDetailSchema = {
  type: 'object',
  title: 'AdditionalDetail',
  description: `What the account holder reads on a statement: ${DESCRIPTOR_MAX_LENGTH} characters together. For AC and SD only.`,
  properties: {
    source_name: { type: 'string', maxLength: 255, description: 'Who pays.', ...documented(ACH_PAGE) },
    descriptive_purpose: {
      type: 'string',
      maxLength: 255,
      description: 'What for.',
      ...documented(ACH_PAGE),
    },
  },
  ...documented(ACH_PAGE),
} as const;

/** Text of 1 to 255 characters. */
export const text255 = (description: string) =>
  ({ type: 'string', minLength: 1, maxLength: 255, description }) as const;

/** Raw account fields, which must not be sent together with a token (docs/ingopay/process/card, docs/ingopay/verify/ach). */
export const RAW_ACCOUNT_FIELDS = {
  account: { ...text255('Card or account number.'), ...documented(VERIFY_ACH_PAGE) },
  routing_number: {
    type: 'string',
    pattern: '^[0-9]{9}$',
    description: 'Routing number of the bank.',
    ...documented(VERIFY_ACH_PAGE),
  },
  expiration_date: {
    type: 'string',
    pattern: '^[0-9]{2}(0[1-9]|1[0-2])$',
    description: 'Expiry of the card, YYMM.',
    ...documented(VERIFY_CARD_PAGE),
  },
  cvv: {
    type: 'string',
    pattern: '^[0-9]{3,4}$',
    description: 'Verification value of the card.',
    ...documented(VERIFY_CARD_PAGE),
  },
  recipient_first_name: { ...text255('Given name.'), ...documented(VERIFY_ACH_PAGE) },
  recipient_last_name: { ...text255('Family name.'), ...documented(VERIFY_ACH_PAGE) },
  recipient_business_name: { ...text255('Business name.'), ...documented(VERIFY_ACH_PAGE) },
  recipient_address1: { ...text255('Street address.'), ...documented(VERIFY_CARD_PAGE) },
  recipient_address2: {
    type: 'string',
    maxLength: 255,
    description: 'Second address line.',
    ...documented(VERIFY_CARD_PAGE),
  },
  recipient_city: { ...text255('City.'), ...documented(VERIFY_CARD_PAGE) },
  recipient_state: {
    type: 'string',
    pattern: '^[A-Z]{2}$',
    description: 'Two-letter US postal code of the state.',
    ...documented(VERIFY_ACH_PAGE),
  },
  recipient_zip: {
    type: 'string',
    pattern: '^[0-9]{5}(?:-[0-9]{4})?$',
    description: 'ZIP code.',
    ...documented(VERIFY_ACH_PAGE),
  },
  fi_account_type: {
    type: 'string',
    maxLength: 255,
    description: 'Kind of the bank account.',
    ...documented(VERIFY_ACH_PAGE),
  },
  fi_account_classification: {
    type: 'string',
    maxLength: 255,
    description: 'Classification of the bank account, "1" in the sample.',
    ...documented(VERIFY_ACH_PAGE),
  },
} as const;

/** Names of the fields that must be left out where a token is given. */
export const RAW_ACCOUNT_FIELD_NAMES = Object.keys(
  RAW_ACCOUNT_FIELDS,
) as readonly (keyof typeof RAW_ACCOUNT_FIELDS)[];

/** Fields that push and verify share. */
export const SHARED_FIELDS = {
  participant_id: {
    type: 'integer',
    minimum: 1,
    maximum: 99999,
    description: 'Numeric id of the participant.',
    ...documented(CARD_PAGE),
  },
  customer_account_token: {
    ...text255('Stands for the account; then the raw account fields must be left out.'),
    ...documented(CARD_PAGE),
  },
  participant_unique_id1: {
    ...text255('Unique id of the payment, and its idempotency key; no personal data.'),
    ...documented(CARD_PAGE),
  },
  participant_unique_id2: {
    type: ['string', 'null'],
    maxLength: 255,
    description: 'Another id of the caller.',
    ...documented(CARD_PAGE),
  },
  recipient_phone: {
    type: ['string', 'null'],
    pattern: '^$|^[0-9]{10}$',
    description: 'Telephone number, ten digits.',
    ...documented(CARD_PAGE),
  },
  timestamp: { type: 'integer', minimum: 0, description: 'Unix seconds.', ...documented(CARD_PAGE) },
  version: { enum: [11] as const, description: 'Version of the call.', ...documented(CARD_PAGE) },
  amount: {
    type: ['number', 'string'],
    minimum: 0.01,
    pattern: '^[0-9]{1,9}(\\.[0-9]{1,2})?$',
    description: 'Dollars, at least 0.01, at most two decimals.',
    ...inferred(`"decimal" on ${CARD_PAGE}; as a string, too, since the pull API writes it so`),
  },
} as const;

/** Who pays, where that is not the program itself. */
export const senderSchema = {
  type: 'object',
  title: 'Sender',
  description: 'Who pays, where the rail requires it.',
  properties: {
    sender_account: {
      type: 'string',
      maxLength: 100,
      description: 'Account of the sender.',
      ...documented(DEBIT_PAGE),
    },
    name_personal: {
      type: 'object',
      description: 'Name of the sender.',
      properties: {
        first_name: { type: 'string', maxLength: 255, description: 'Given name.', ...documented(CARD_PAGE) },
        last_name: { type: 'string', maxLength: 255, description: 'Family name.', ...documented(CARD_PAGE) },
      },
      ...documented(CARD_PAGE),
    },
    contact_address: {
      type: 'object',
      description: 'Address of the sender.',
      properties: {
        address1: {
          type: 'string',
          maxLength: 255,
          description: 'Street address.',
          ...documented(CARD_PAGE),
        },
        address2: {
          type: 'string',
          maxLength: 255,
          description: 'Second address line.',
          ...documented(CARD_PAGE),
        },
        city: { type: 'string', maxLength: 255, description: 'City.', ...documented(CARD_PAGE) },
        state: { type: 'string', maxLength: 255, description: 'State.', ...documented(CARD_PAGE) },
        zip: { type: 'string', maxLength: 255, description: 'ZIP code.', ...documented(CARD_PAGE) },
      },
      ...documented(CARD_PAGE),
    },
    contact_telcom: {
      type: 'object',
      description: 'How to reach the sender.',
      properties: {
        email: { type: 'string', maxLength: 255, description: 'E-mail address.', ...documented(CARD_PAGE) },
        phone_home: {
          type: 'string',
          maxLength: 255,
          description: 'Telephone number.',
          ...documented(CARD_PAGE),
        },
        phone_mobile: {
          type: 'string',
          maxLength: 255,
          description: 'Mobile number.',
          ...documented(CARD_PAGE),
        },
      },
      ...documented(CARD_PAGE),
    },
  },
  ...documented(CARD_PAGE),
} as const;
