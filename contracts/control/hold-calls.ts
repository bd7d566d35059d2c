import type { ControlCallRow } from './control-call-row.js';

/** The calls of the control API that hold a program at a breakpoint. */
export const HOLD_CALLS = [
  {
    method: 'GET',
    path: '/_sandbox/api/hold',
    summary: 'Shows the breakpoint of the program, and what is held.',
  },
  {
    method: 'POST',
    path: '/_sandbox/api/hold',
    summary: 'Holds the program at a request, event or webhook to come.',
    description:
      'That waits, and the clock is stopped, until the program is released. A breakpoint that was not reached is replaced.',
    body: 'holdRequest',
    status: 201,
  },
  {
    method: 'POST',
    path: '/_sandbox/api/hold/wait',
    summary: 'Waits until the program is held.',
    description: 'Answers 408 where the breakpoint is not reached in time, 409 where none is set.',
    body: 'holdQuery',
  },
  {
    method: 'POST',
    path: '/_sandbox/api/release',
    summary: 'Releases what is held.',
    description: 'A breakpoint that was not reached stays.',
  },
  {
    method: 'DELETE',
    path: '/_sandbox/api/hold',
    summary: 'Removes the breakpoint, and releases what is held.',
  },
] as const satisfies readonly ControlCallRow[];
