import { AUTHORIZED_URL_SECONDS } from '../signing/signing.js';
import {
  DEFAULT_MAX_ATTEMPTS,
  MAX_ATTEMPTS_LIMIT,
  RECIPIENT_FIELDS,
  STRICTNESS,
} from '../plugin/recipient-verification.js';
import { STAND_IN_SECONDS } from '../gateway/stand-in.js';
import { faultListSchema } from './faults.js';
import { webhookEndpointSchema } from './webhook-endpoint.js';
import { READINGS } from '../readings/readings.js';
import { teamNameSchema } from './team-options.js';

/** `readings` of a program: each name with its enumerated values. */
export const readingsSchema = {
  type: 'object',
  title: 'ReadingChoices',
  description: 'Answers to questions the documentation leaves open.',
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(READINGS).map(([name, reading]) => [
      name,
      {
        enum: Object.keys(reading.values),
        description: `${reading.question} Default: ${reading.default}.`,
      },
    ]),
  ),
} as const;

const tunable = {
  secret: {
    type: 'string',
    minLength: 1,
    maxLength: 1024,
    description: 'Key of the HMAC, used as its UTF-8 bytes.',
  },
  participant_id: {
    type: 'integer',
    minimum: 1,
    maximum: 99999,
    description: 'Numeric id of the participant.',
  },
  allowed_origins: {
    type: 'array',
    maxItems: 100,
    items: { type: 'string', pattern: '^https?://[^\\s/?#@]+$', maxLength: 200 },
    description:
      'Origins that may embed the iframe, such as https://pay.example; used when domainEnforcement is on.',
  },
  authorized_url_seconds: {
    type: 'integer',
    minimum: 1,
    maximum: 86400,
    description: `Life of an authorized_url. Default: ${AUTHORIZED_URL_SECONDS}, as documented.`,
  },
  max_attempts: {
    type: 'integer',
    minimum: 1,
    maximum: MAX_ATTEMPTS_LIMIT,
    description: `Failed verifications until MAX_VERIFICATION_ATTEMPTS_EXCEEDED. Default: ${DEFAULT_MAX_ATTEMPTS}.`,
  },
  recipient_verification: {
    type: 'object',
    title: 'RecipientVerification',
    description:
      'Fields that the page asks for and compares with recipient_information (RVDM). Default: all bypass.',
    additionalProperties: false,
    properties: Object.fromEntries(
      RECIPIENT_FIELDS.map((name) => [
        name,
        {
          enum: STRICTNESS,
          description: 'hard: must match. soft: recorded and approved. bypass: not asked.',
        },
      ]),
    ),
  },
  webhooks: webhookEndpointSchema,
  ledger: {
    type: 'boolean',
    description:
      'Whether the program is configured for the ledger service: then payments need a `ledger`, else they must have none. Default: false.',
  },
  stand_in_seconds: {
    type: 'integer',
    minimum: 1,
    maximum: 600,
    description: `How long a silent network is waited for before a push is answered with 102. Default: ${STAND_IN_SECONDS}, as documented.`,
  },
  readings: readingsSchema,
} as const;

/** Body of `POST programs`, and an element of `programs` in a config file. */
export const programOptionsSchema = {
  type: 'object',
  title: 'ProgramOptions',
  description: 'A program to be made. Whatever is left out is made up, the same for the same seed.',
  additionalProperties: false,
  properties: {
    username: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
      description: 'HMAC username; letters, digits, dot, dash and underscore.',
    },
    ...tunable,
    faults: faultListSchema,
    team: teamNameSchema,
    seed: {
      type: 'integer',
      minimum: 0,
      maximum: 4294967295,
      description: 'Start of everything random in the program: the same seed gives the same ids.',
    },
  },
} as const;

/** Body of `PATCH programs/{username}`. */
export const programPatchSchema = {
  type: 'object',
  title: 'ProgramPatch',
  description: 'What may change while a program runs.',
  additionalProperties: false,
  properties: tunable,
} as const;
