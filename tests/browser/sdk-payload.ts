import { expect } from '@playwright/test';
import type { ProgramSession, TestProgram } from './program.js';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const matching = (pattern: string): unknown => expect.stringMatching(new RegExp(`^${pattern}$`));

/** Matches an id as the samples of the docs show it. */
export const aUuid = matching(UUID);

/** `tracer_token` in its three shapes, by the reading that chooses each. */
export const aTracerToken = {
  'participant-uuid': ({ credentials }: TestProgram) => matching(`${credentials.participant_id}_${UUID}`),
  'participant-seconds-uuid': ({ credentials }: TestProgram) =>
    matching(`${credentials.participant_id}_\\d{10}_${UUID}`),
  uuid: () => aUuid,
};

/**
 * What a listener is given by default: the fields of every event and those of this one, nothing else; at the top, and
 * once more in `content`.
 */
export function payloadOf(
  eventName: string,
  program: TestProgram,
  session: ProgramSession,
  fields: object = {},
): object {
  const flat = {
    session_identifier: session.id,
    tracer_token: aTracerToken['participant-uuid'](program),
    event_name: eventName,
    ...fields,
  };
  return { ...flat, content: flat };
}
