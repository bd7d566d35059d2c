import { EVENT_CONSTANTS } from '../events/event-names.js';
import { faultRuleSchema } from '../control/faults.js';
import { PAGES } from '../plugin/pages.js';
import { VERIFICATION_FAILURES } from '../plugin/verification-failures.js';
import { TOPICS } from '../webhooks/topics.js';
import { WEBHOOK_FAULT_NAMES } from '../webhooks/webhook-faults.js';

/** The longest that a step may wait, in milliseconds: 30 days. */
export const LONGEST_WAIT_MS = 30 * 86_400_000;

const statuses = Object.keys(VERIFICATION_FAILURES).map(Number);
const status = { enum: statuses, description: 'Status of a verification that did not pass.' } as const;
const duration = { type: 'string', pattern: '^\\d+(\\.\\d+)?(ms|s|m|h|d)$' } as const;

const fault = { enum: WEBHOOK_FAULT_NAMES, description: 'What goes wrong with it on purpose.' } as const;

/** When the webhooks of a step are delivered, seen from the step itself. */
const webhookTimingSchema = {
  type: 'object',
  title: 'WebhookTiming',
  description: 'When the webhooks of this step are delivered. Default: at once, after the step.',
  additionalProperties: false,
  properties: {
    order: {
      enum: ['after', 'before'],
      description:
        'before: the step waits for the delay, once its webhooks were handed to delivery. Default: after.',
    },
    delay: { ...duration, description: 'How much later, or earlier, by the clock of the program: 200ms.' },
    fault,
  },
} as const;

/** One verb a row: what the step does, and the schema of its step. The verb is the key that names the kind of step. */
export const STEP_SCHEMAS = {
  open: {
    type: 'object',
    title: 'OpenStep',
    description: 'Waits until the browser opens the authorized_url, and says how that is answered.',
    additionalProperties: false,
    required: ['open'],
    properties: {
      open: {
        enum: ['normally', 'late', 'never', 'expired', 'unsupported-browser'],
        description:
          'normally: the page. late: the page, after a while. never: no answer, until the browser gives up. expired: as if the 30 s had passed. unsupported-browser: the page for browsers that lack what it needs.',
      },
      after: {
        ...duration,
        description: 'late: how much later, by the clock of the program: 500ms. Default: 3s.',
      },
    },
  },
  show: {
    type: 'object',
    title: 'ShowStep',
    description: 'Shows a page of the plugin, which PAGE_LOAD reports.',
    additionalProperties: false,
    required: ['show'],
    properties: {
      show: {
        enum: Object.keys(PAGES) as (keyof typeof PAGES)[],
        description: 'Name of the page.',
      },
      status,
    },
  },
  await: {
    type: 'object',
    title: 'AwaitStep',
    description: 'Leaves the next step to the recipient.',
    additionalProperties: false,
    required: ['await'],
    properties: {
      await: {
        enum: ['submit', 'search', 'confirm', 'cancel', 'continue', 'retry'],
        description:
          'What the recipient does. Anything else the page offers still works, and ends the scenario.',
      },
    },
  },
  pause: {
    type: 'object',
    title: 'PauseStep',
    description: 'Lets time pass on the clock of the program.',
    additionalProperties: false,
    required: ['pause'],
    properties: { pause: { ...duration, description: 'How long: 200ms, 3s.' } },
  },
  verify: {
    type: 'object',
    title: 'VerifyStep',
    description:
      'A verification with its result. One that asks to try again counts as an attempt; a soft one does not stop the recipient.',
    additionalProperties: false,
    required: ['verify'],
    properties: {
      verify: { enum: [100, ...statuses], description: '100: passed; else why not.' },
      webhooks: webhookTimingSchema,
    },
  },
  emit: {
    type: 'object',
    title: 'EmitStep',
    description: 'Lets an event happen: lifecycle, page and SDK event in one.',
    additionalProperties: false,
    required: ['emit'],
    properties: {
      emit: { enum: EVENT_CONSTANTS, description: 'Constant of EVENTS.' },
      error: { ...status, description: '`error` of TERMINAL_FAILURE. Default: 700.' },
      page: { type: 'string', maxLength: 100, description: '`page` of PAGE_LOAD.' },
      message: { type: 'string', maxLength: 500, description: '`message` of the error events.' },
      webhooks: webhookTimingSchema,
    },
  },
  webhook: {
    type: 'object',
    title: 'WebhookStep',
    description: 'Delivers a webhook that no other step leads to, such as those of OFAC screening.',
    additionalProperties: false,
    required: ['webhook'],
    properties: {
      webhook: { enum: TOPICS, description: 'Its topic.' },
      status: {
        type: 'integer',
        minimum: 100,
        maximum: 99999,
        description: 'Its status. Default: the usual one of the topic.',
      },
      delay: {
        ...duration,
        description: 'How much later, by the clock of the program: 1h. Default: at once.',
      },
      fault,
    },
  },
  connection: {
    type: 'object',
    title: 'ConnectionStep',
    description: 'Cuts the connection between page and server, or lets the page connect again.',
    additionalProperties: false,
    required: ['connection'],
    properties: { connection: { enum: ['lost', 'restored'], description: 'What becomes of it.' } },
  },
  faults: {
    type: 'object',
    title: 'FaultsStep',
    description:
      'Lets something go wrong from now on: rules of faults, beside those of the program. Of pages and messages they are about those of this session.',
    additionalProperties: false,
    required: ['faults'],
    properties: {
      faults: { type: 'array', minItems: 1, maxItems: 20, items: faultRuleSchema, description: 'The rules.' },
    },
  },
} as const;

/** The key that names what a step does. */
export type Verb = keyof typeof STEP_SCHEMAS;

/** Every verb. */
export const VERBS = Object.keys(STEP_SCHEMAS) as readonly Verb[];
