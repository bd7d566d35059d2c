import { checkInteger } from '../check-integer.js';

const LONGEST_ID = 255;

/**
 * Checks what a call cannot do without: its id. The rest is for the gateway to say, since programs differ.
 *
 * @throws TypeError that says what is wrong.
 */
export function checkCall(fields: unknown): void {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    const got = fields === null ? 'null' : Array.isArray(fields) ? 'an array' : typeof fields;
    throw new TypeError(`The call needs an object of fields, got ${got}.`);
  }
  const { participant_unique_id1: id } = fields as { participant_unique_id1?: unknown };
  const isRight = typeof id === 'string' && id.trim() !== '' && id.length <= LONGEST_ID;
  if (isRight) return;
  const got =
    typeof id !== 'string' ? typeof id : id.trim() === '' ? 'an empty one' : `${id.length} characters`;
  throw new TypeError(
    `participant_unique_id1 must be text of 1 to ${LONGEST_ID} characters, got ${got}. It keeps a payment from being made ` +
      'twice, so make one for each payment and store it before you call.',
  );
}

/**
 * Checks the id that every body of the gateway carries, where it is needed: sessions do without.
 *
 * @throws TypeError where the client has none.
 */
export function checkParticipant(participantId: number | undefined): number {
  if (participantId !== undefined) return participantId;
  throw new TypeError(
    'participantId is missing: calls of the gateway carry the number that Ingo issued beside username and secret. Pass it to createIngoClient.',
  );
}

/**
 * Checks the stand-in time-out.
 *
 * @throws TypeError that says what is wrong.
 */
export const checkStandIn = (seconds: unknown): number => checkInteger('standInSeconds', seconds, 1, 3600);

/**
 * Checks how often a payment is sent again.
 *
 * @throws TypeError that says what is wrong.
 */
export const checkResends = (times: unknown): number => checkInteger('resends', times, 0, 100);
