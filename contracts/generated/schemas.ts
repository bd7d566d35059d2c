import { clockMoveSchema } from '../control/clock-move.js';
import { journalQuerySchema } from '../control/journal-query.js';
import { programOptionsSchema, programPatchSchema } from '../control/program-options.js';
import { sandboxConfigSchema } from '../control/sandbox-config.js';
import { sessionEventSchema } from '../control/session-event.js';
import { sessionRequestSchema } from '../session/session-request.js';
import { sessionResponseSchema, statusEnvelopeSchema } from '../session/session-response.js';

/** Every schema for which a type and a validator are generated; the type is named by `title`. */
export const SCHEMAS = {
  sessionRequest: sessionRequestSchema,
  sessionResponse: sessionResponseSchema,
  statusEnvelope: statusEnvelopeSchema,
  programOptions: programOptionsSchema,
  programPatch: programPatchSchema,
  clockMove: clockMoveSchema,
  sessionEvent: sessionEventSchema,
  journalQuery: journalQuerySchema,
  sandboxConfig: sandboxConfigSchema,
} as const;
