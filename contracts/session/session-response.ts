import { documented, inferred } from '../facts.js';

const CREATE_PAGE = 'docs/iframe/session/create';
const SESSION_PAGE = 'docs/iframe/session/session-management';

const UUID = '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

/**
 * Body of a successful create or refresh, HTTP 200.
 *
 * `participant_unique_id2` and `time` are optional here because the quick start's sample leaves them out
 * while the create page shows both.
 */
export const sessionResponseSchema = {
  type: 'object',
  title: 'SessionResponse',
  description: 'Body of a successful create (100) or refresh (101).',
  required: ['status', 'client_message', 'data'],
  properties: {
    status: {
      type: 'integer',
      enum: [100, 101],
      description: '100: a new session. 101: the same session with a new authorized_url.',
      ...documented(SESSION_PAGE),
    },
    client_message: { type: 'string', description: 'Text beside the status.', ...documented(CREATE_PAGE) },
    data: {
      type: 'object',
      description: 'The session and the URL to mount.',
      required: [
        'session_identifier',
        'authorized_url',
        'authorized_url_expiration_utc',
        'participant_unique_id1',
      ],
      properties: {
        session_identifier: {
          type: 'string',
          pattern: UUID,
          description: 'Id of the session.',
          ...documented(CREATE_PAGE),
        },
        authorized_url: {
          type: 'string',
          pattern: '^https?://',
          description: 'What the browser SDK mounts; valid for 30 seconds.',
          ...documented(CREATE_PAGE),
        },
        authorized_url_expiration_utc: {
          type: 'string',
          pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,7})?Z$',
          description: 'When authorized_url stops being mountable, ISO 8601 in UTC.',
          ...documented(CREATE_PAGE),
        },
        participant_unique_id1: {
          type: 'string',
          description: 'Echo of the request.',
          ...documented(CREATE_PAGE),
        },
        participant_unique_id2: {
          type: ['string', 'null'],
          description: 'Echo of the request, or an empty string.',
          ...documented(CREATE_PAGE),
        },
      },
      ...documented(CREATE_PAGE),
    },
    time: { type: 'number', description: 'Seconds spent on the server.', ...documented(CREATE_PAGE) },
  },
  ...documented(CREATE_PAGE),
} as const;

/** The envelope of any answer that carries Ingo's own numeric status, success or not. */
export const statusEnvelopeSchema = {
  type: 'object',
  title: 'StatusEnvelope',
  description: "Any answer that carries Ingo's numeric status.",
  required: ['status', 'client_message'],
  properties: {
    status: { type: 'integer', description: 'See the status-code catalogue.', ...documented(SESSION_PAGE) },
    client_message: { type: 'string', description: 'Text beside the status.', ...documented(SESSION_PAGE) },
    time: {
      type: ['number', 'string'],
      description:
        'Seconds spent on the server: a number in answers of the Session API, text in those of the gateway.',
      ...documented(`${CREATE_PAGE}, docs/ingopay/process/card`),
    },
  },
  ...inferred('the fields every documented answer of the Session API shares'),
} as const;
