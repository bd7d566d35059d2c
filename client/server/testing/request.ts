import type { SessionRequest } from '../../../contracts/generated/types.js';
import { SAMPLE_REQUEST } from '../../../contracts/session/sample-request.js';

/** A request with nothing wrong. */
export const REQUEST: SessionRequest = { ...SAMPLE_REQUEST, participant_unique_id1: 'order-1' };
