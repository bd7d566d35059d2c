import { DESTINATIONS } from '../plugin/funding-destinations.js';
import { PAYMENT_OUTCOME_NAMES } from '../gateway/payment-outcomes.js';
import { STEP_SCHEMAS } from './steps.js';

/** A scenario file: one timeline of what happens in a session, from the first opening of its page. */
export const scenarioSchema = {
  type: 'object',
  title: 'Scenario',
  description: 'What happens in a session, step by step.',
  additionalProperties: false,
  required: ['steps'],
  properties: {
    $schema: { type: 'string', description: 'Where this schema is, for the editor.' },
    name: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
      description: 'What it is asked for by. Default: the name of its file, or of the call that puts it.',
    },
    description: { type: 'string', maxLength: 500, description: 'What it shows, in a sentence.' },
    destinations: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: DESTINATIONS },
      description: 'Funding destinations it can be played for. Default: all.',
    },
    match: {
      type: 'object',
      description:
        'It is chosen for every create request that holds this: {"recipient_information":{"last_name":"Doe"}}.',
    },
    breaks_rules: {
      type: 'boolean',
      description:
        'true: the order of its events is wrong on purpose. Default: false, and then it is refused.',
    },
    payments: {
      enum: PAYMENT_OUTCOME_NAMES,
      description: 'What becomes of every payment to or from the token of the session. Default: success.',
    },
    steps: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: { anyOf: Object.values(STEP_SCHEMAS) },
      description: 'The timeline. It begins with an open step.',
    },
  },
} as const;
