import { chosen, documented, inferred } from '../facts.js';
import { LOCALES } from './locales.js';

const CREATE_PAGE = 'docs/iframe/session/create';
const SAMPLES = 'present in samples; constraints are not published';
const RVDM = `required for recipient verification (ingopay-iframe/risk-management-services)`;
const LENGTH = 'length is not published; 255 as for names on docs/ingopay/verify/ach';

/** A field that may be left out; null counts as left out ("missing or null", gateway status 400). */
const optionalText = (description: string, maxLength: number) =>
  ({ type: ['string', 'null'], maxLength, description }) as const;

const text = (description: string, maxLength = 255) =>
  ({ type: 'string', minLength: 1, maxLength, description }) as const;

/** `recipient_information`: who is to be paid, as far as the application knows. */
export const recipientInformationSchema = {
  type: 'object',
  title: 'RecipientInformation',
  description:
    'The recipient as known to the application; compared with what the recipient types when verification is on.',
  required: ['first_name', 'last_name', 'address_line1', 'city', 'state', 'zip_code'],
  properties: {
    first_name: { ...text('Given name.'), ...inferred(`${RVDM}; ${LENGTH}`) },
    last_name: { ...text('Family name.'), ...inferred(`${RVDM}; ${LENGTH}`) },
    business_name: { ...optionalText('Business name.', 255), ...chosen(`${SAMPLES}; ${LENGTH}`) },
    address_line1: { ...text('Street address.'), ...inferred(`${RVDM}; ${LENGTH}`) },
    address_line2: {
      ...optionalText('Second address line; may be empty.', 255),
      ...chosen(`${SAMPLES}; ${LENGTH}`),
    },
    city: { ...text('City.'), ...inferred(`${RVDM}; ${LENGTH}`) },
    state: {
      type: 'string',
      pattern: '^[A-Z]{2}$',
      description: 'Two-letter US postal code of the state, such as GA.',
      ...inferred('two capital letters in every sample and on docs/ingopay/verify/ach'),
    },
    zip_code: {
      type: 'string',
      pattern: '^[0-9]{5}(?:-[0-9]{4})?$',
      description: 'ZIP code, five digits or ZIP+4.',
      ...inferred('pattern of recipient_zip on docs/ingopay/verify/ach'),
    },
    email_address: {
      type: ['string', 'null'],
      maxLength: 255,
      pattern: '^$|^[^\\s@]+@[^\\s@]+$',
      description: 'E-mail address.',
      ...chosen(`${SAMPLES}; ${LENGTH}`),
    },
    phone_number: {
      type: ['string', 'null'],
      pattern: '^$|^[0-9]{10}$',
      description: 'Telephone number, ten digits.',
      ...inferred('ten digits in every sample'),
    },
    mobile_number: {
      type: ['string', 'null'],
      pattern: '^$|^[0-9]{10}$',
      description: 'Mobile number, ten digits.',
      ...inferred('ten digits in every sample'),
    },
    open_banking: {
      type: ['object', 'null'],
      description: 'Open banking reference.',
      properties: {
        mobus_customer_id: {
          ...optionalText('Customer id, a string in the sample ("9999").', 255),
          ...chosen(SAMPLES),
        },
      },
      ...documented(CREATE_PAGE),
    },
  },
  ...documented(CREATE_PAGE),
} as const;

/** Body of `POST /api/v1/sessions/point-in-time/plugin`. */
export const sessionRequestSchema = {
  type: 'object',
  title: 'SessionRequest',
  description: 'Body of POST /api/v1/sessions/point-in-time/plugin.',
  required: ['participant_unique_id1', 'recipient_information'],
  properties: {
    participant_unique_id1: {
      ...text("The caller's id for this session, carried forward to process calls.", 100),
      ...documented(CREATE_PAGE),
    },
    participant_unique_id2: {
      ...optionalText('A second id of the caller.', 100),
      ...documented(CREATE_PAGE),
    },
    recipient_information: recipientInformationSchema,
    host_uri: {
      type: ['string', 'null'],
      maxLength: 200,
      pattern: '^https?://[^\\s/?#@]+/?$',
      description:
        'Protocol and host of the page that embeds the iframe; when left out, the first configured host of the program.',
      ...documented(CREATE_PAGE),
    },
    language_locale_code: {
      type: ['string', 'null'],
      enum: [...LOCALES, null],
      description: 'Language of the plugin page.',
      ...documented(CREATE_PAGE),
    },
  },
  ...documented(CREATE_PAGE),
} as const;
