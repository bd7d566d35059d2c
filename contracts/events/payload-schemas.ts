import { documented, inferred } from '../facts.js';
import { DESTINATIONS } from '../plugin/funding-destinations.js';
import { VERIFICATION_FAILURES } from '../plugin/verification-failures.js';
import { EVENT_FACTS, type EventField } from './event-facts.js';
import { EVENT_CONSTANTS, EVENTS, type EventConstant } from './event-names.js';

const EVENTS_PAGE = 'docs/iframe/session/events';
const uuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

const FIELDS = {
  customer_account_token: {
    type: 'string',
    pattern: uuid,
    description: 'Stands for the account at the gateway.',
    ...documented('docs/iframe/quick-start'),
  },
  funding_destination: { enum: DESTINATIONS, description: 'What was mounted.', ...documented(EVENTS_PAGE) },
  error: {
    enum: Object.keys(VERIFICATION_FAILURES).map(Number),
    description: 'Why the verification failed.',
    ...inferred('field documented on docs/iframe/session/events; a number, as in the tables of statuses'),
  },
  page: {
    type: 'string',
    minLength: 1,
    description: 'Name of the page, such as CreditFunding.',
    ...documented('ingopay-iframe/iframe-sdk/event-descriptions'),
  },
  message: {
    type: 'string',
    minLength: 1,
    description: 'What went wrong.',
    ...inferred('integrations read a content; what is in it is not published'),
  },
} as const satisfies Record<EventField, object>;

/** The flat payload of one event. */
function payloadSchema(event: EventConstant) {
  const fields: readonly EventField[] = EVENT_FACTS[event].fields;
  return {
    type: 'object',
    title: `${pascal(event)}Payload`,
    description: `Payload of ${event}: ${EVENT_FACTS[event].meaning}.`,
    additionalProperties: false,
    required: ['session_identifier', 'tracer_token', 'event_name', ...fields],
    properties: {
      session_identifier: {
        type: 'string',
        minLength: 1,
        description: 'Id of the session.',
        ...documented(EVENTS_PAGE),
      },
      tracer_token: {
        type: 'string',
        minLength: 1,
        description: 'Follows one mount through events and webhooks; shapes: reading tracerToken.',
        ...documented(EVENTS_PAGE),
      },
      event_name: { enum: [EVENTS[event]], description: 'Name of the event.', ...documented(EVENTS_PAGE) },
      ...Object.fromEntries(fields.map((field) => [field, FIELDS[field]])),
    },
  } as const;
}

const pascal = (constant: string): string =>
  constant.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Schemas of all payloads, before the reading eventPayload shapes them. */
export const PAYLOAD_SCHEMAS = Object.fromEntries(
  EVENT_CONSTANTS.map((event) => [event, payloadSchema(event)]),
) as Record<EventConstant, ReturnType<typeof payloadSchema>>;
