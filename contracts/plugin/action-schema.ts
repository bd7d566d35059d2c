import { EVENT_CONSTANTS } from '../events/event-names.js';
import { DESTINATIONS } from './funding-destinations.js';

/** What the page sends to the server: body of `POST /session/{id}/actions`. The protocol is ours. */
export const pluginActionSchema = {
  type: 'object',
  title: 'PluginAction',
  description: 'Something the recipient did on the page.',
  required: ['action'],
  discriminator: { propertyName: 'action' },
  oneOf: [
    {
      title: 'MountAction',
      type: 'object',
      additionalProperties: false,
      required: ['action', 'funding_destination'],
      properties: {
        action: { const: 'mount', description: 'The SDK said what to mount.' },
        funding_destination: { enum: DESTINATIONS, description: 'What to mount.' },
        listeners: {
          type: 'array',
          uniqueItems: true,
          items: { enum: EVENT_CONSTANTS },
          description: 'Events that the page listens to. Absent: no SDK mounted the page.',
        },
      },
    },
    {
      title: 'SubmitAction',
      type: 'object',
      additionalProperties: false,
      required: ['action', 'values'],
      properties: {
        action: { const: 'submit', description: 'The form was sent.' },
        values: {
          type: 'object',
          maxProperties: 30,
          additionalProperties: { type: 'string', maxLength: 300 },
          description: 'Field name to value.',
        },
      },
    },
    {
      title: 'SearchAction',
      type: 'object',
      additionalProperties: false,
      required: ['action', 'query'],
      properties: {
        action: { const: 'search', description: 'A search for a biller.' },
        query: { type: 'string', maxLength: 100, description: 'What was typed.' },
      },
    },
    {
      title: 'PressAction',
      type: 'object',
      additionalProperties: false,
      required: ['action'],
      properties: {
        action: { enum: ['confirm', 'cancel', 'continue', 'retry'], description: 'A button was pressed.' },
      },
    },
    {
      title: 'UnsupportedAction',
      type: 'object',
      additionalProperties: false,
      required: ['action', 'message'],
      properties: {
        action: { const: 'unsupported', description: 'The browser lacks what the page needs.' },
        message: { type: 'string', maxLength: 500, description: 'What it lacks.' },
      },
    },
  ],
} as const;
