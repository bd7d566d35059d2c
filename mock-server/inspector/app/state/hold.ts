import { computed, signal } from '@preact/signals';
import type { HoldState } from '../../../programs/holds.js';
import { control } from './control-api.js';
import { entries } from './journal-store.js';

/** The breakpoint of the program, and what is held at it. */
export const holdState = signal<HoldState>({ breakpoint: null, held: [] });

/** `seq` of the newest entry that may change it; a reset forgets the breakpoint, too. */
export const lastHold = computed(
  () => entries.value.findLast(({ kind }) => kind === 'hold' || kind === 'program')?.seq,
);

/** Asks for it. A failure is one of the connection, which says so. */
export function loadHold(): void {
  control<HoldState>({ method: 'GET', path: 'hold' }).then(
    (state) => (holdState.value = state),
    () => undefined,
  );
}
