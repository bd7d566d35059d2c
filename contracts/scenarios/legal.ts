import type { Scenario } from '../generated/types.js';
import { EVERY_READING, nextState, type SessionEvent, type SessionState } from '../lifecycle/lifecycle.js';
import type { Readings } from '../readings/readings.js';

/** A step that cannot happen at its place. */
export interface IllegalStep {
  /** Place in `steps`, from 0. */
  readonly index: number;
  /** What, and why not. */
  readonly message: string;
}

type Step = Scenario['steps'][number];

/**
 * Finds the first step that the lifecycle table does not allow at its place. A scenario is legal when some answer
 * to the open questions allows it: what is right for one program need not be so for another.
 *
 * @returns undefined when every step can happen.
 */
export function illegalStep(steps: readonly Step[]): IllegalStep | undefined {
  const failures = EVERY_READING.map((readings) => firstIllegal(steps, readings));
  if (failures.includes(undefined)) return undefined;
  // The reading that leads furthest is the one its author had in mind.
  return failures.reduce((best, one) => (one!.index > best!.index ? one : best));
}

function firstIllegal(steps: readonly Step[], readings: Readings): IllegalStep | undefined {
  let state: SessionState = 'active';
  let opened = false;
  for (const [index, step] of steps.entries()) {
    const event = eventOf(step);
    if (!('open' in step) && !opened)
      return { index, message: 'The page is not open yet: begin with an open step.' };
    opened ||= 'open' in step;
    if (!event) continue;
    const next = nextState(state, event, readings);
    if (next === undefined)
      return { index, message: `${event} cannot happen to a session that is ${state}.` };
    state = next;
  }
  return undefined;
}

/** The event of the lifecycle table that a step makes happen. */
function eventOf(step: Step): SessionEvent | undefined {
  if ('open' in step) return step.open === 'never' || step.open === 'expired' ? 'SESSION_EXPIRED' : 'MOUNT';
  if ('emit' in step) return step.emit;
  if ('show' in step) return 'PAGE_LOAD';
  return undefined;
}
