import { json, problem } from '../http/answer.js';
import { clockState, moveClock } from '../programs/move-clock.js';
import { withBody, type ControlEndpoint } from './control-call.js';

/** `GET clock` */
export const showClock: ControlEndpoint = ({ program }) => json(200, clockState(program));

/** `POST clock`: advance, set, freeze. Answers when the move is done. */
export const changeClock: ControlEndpoint = (call) =>
  withBody(call, 'clockMove', async (move) => {
    try {
      return json(200, await moveClock(call.program, move));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return problem(422, 'Clock not moved', `${error.message}.`);
    }
  });
