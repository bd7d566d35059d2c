import { EVENT_FACTS } from '../../../contracts/events/event-facts.js';
import { EVENT_CONSTANTS, EVENTS } from '../../../contracts/events/event-names.js';
import { SESSION_STATES, TRANSITIONS } from '../../../contracts/lifecycle/lifecycle.js';
import type { Readings } from '../../../contracts/readings/readings.js';
import { code, codes, table } from '../markdown.js';

/** Every event of the SDK. */
export const eventTable = (): string =>
  table(
    ['Constant', '`event_name`', 'When', 'Fields', 'Grade'],
    EVENT_CONSTANTS.map((constant) => {
      const { meaning, fields, grade } = EVENT_FACTS[constant];
      return [code(constant), code(EVENTS[constant]), meaning, codes(fields), grade];
    }),
  );

/** Every state of a session. */
export const stateTable = (): string =>
  table(
    ['State', 'Meaning', 'Ended', 'Grade'],
    Object.entries(SESSION_STATES).map(([name, { meaning, ended, grade }]) => [
      code(name),
      meaning,
      ended ? 'yes' : 'no',
      grade,
    ]),
  );

const condition = (when: Partial<Readings> = {}): string =>
  codes(Object.entries(when).map(([name, value]) => `${name}=${value}`));

/** Every transition between the states. */
export const transitionTable = (): string =>
  table(
    ['Event', 'From', 'To', 'Only with'],
    TRANSITIONS.map((row) => [
      code(row.on),
      codes(row.from),
      row.to === 'same' ? 'no change' : code(row.to),
      condition('when' in row ? row.when : {}),
    ]),
  );
