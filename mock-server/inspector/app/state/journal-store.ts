import { batch, computed, signal } from '@preact/signals';
import type { JournalEntry } from '../../../journal/entry.js';
import { ClockModel } from '../model/clock-model.js';
import { SessionTable, type SessionRow, type SessionView } from '../model/session-table.js';
import { control } from './control-api.js';

/** How many entries the page keeps; the sandbox keeps fewer. */
const MOST_ENTRIES = 10_000;

/** The entries that are known, oldest first. */
export const entries = signal<readonly JournalEntry[]>([]);

/** Whether the sandbox has said which sessions there are; until then none is no news. */
export const sessionsKnown = signal(false);

/** How many entries were dropped before this page could read them. */
export const dropped = signal(0);

/** The program as its newest entry shows it. */
export const program = signal<Readonly<Record<string, unknown>>>({});

/** Changes with every change of a session. */
const sessionsVersion = signal(0);
const clockVersion = signal(0);

let table = new SessionTable();
let clock = new ClockModel();
let waiting: JournalEntry[] = [];
let scheduled = false;

/** All sessions, the newest first. */
export const sessions = computed<readonly SessionRow[]>(() => (sessionsVersion.value, table.rows()));

/** One session; undefined where it is not known. */
export const sessionOf = (id: string): SessionRow | undefined => (sessionsVersion.value, table.row(id));

/** The clock of the program. */
export const programClock = computed(() => (clockVersion.value, clock.state()));

/** Time by the clock of the program, in milliseconds since 1970. */
export const programNow = (): number => (clockVersion.value, clock.now(Date.now()));

/** The newest entry that is known. */
export const lastEntry = (): JournalEntry | undefined => waiting.at(-1) ?? entries.peek().at(-1);

/** Forgets what is known: another program, or a journal that was begun again. */
export function forgetAll(): void {
  waiting = [];
  table = new SessionTable();
  clock = new ClockModel();
  batch(() => {
    entries.value = [];
    sessionsKnown.value = false;
    dropped.value = 0;
    program.value = {};
    sessionsVersion.value++;
    clockVersion.value++;
  });
}

/** Shows entries that are all there are, at the time of the last of them. */
export function showEntries(all: readonly JournalEntry[], settings: unknown): void {
  forgetAll();
  const last = all.at(-1);
  if (last) clock.set({ now: last.at, frozen: true, next_due: null }, Date.now());
  batch(() => {
    dropped.value = Math.max(0, (all[0]?.seq ?? 1) - 1);
    program.value = settings as Record<string, unknown>;
    entries.value = all;
    applyAll(all);
    clockVersion.value++;
  });
}

/**
 * Takes new entries; they are shown together, with the next frame.
 *
 * @returns false where they do not follow what is known: the program was reset, or brought back to an earlier state.
 */
export function addEntries(added: readonly JournalEntry[]): boolean {
  for (const entry of added) {
    if (entry.seq <= (lastEntry()?.seq ?? 0)) return false;
    waiting.push(entry);
  }
  if (scheduled || waiting.length === 0) return true;
  scheduled = true;
  // A page in the background gets no frames.
  if (document.hidden) setTimeout(show, 100);
  else requestAnimationFrame(show);
  return true;
}

/** Notes that the journal dropped entries before they could be read. */
export function noteGap({ from, to }: { readonly from: number; readonly to: number }): void {
  dropped.value += to - from + 1;
}

/** What the sandbox says of sessions that are older than the journal. */
export async function loadOlderSessions(): Promise<void> {
  const { sessions: known } = await control<{ sessions: SessionView[] }>({ method: 'GET', path: 'sessions' });
  table.addKnown(known);
  batch(() => {
    sessionsVersion.value++;
    sessionsKnown.value = true;
  });
}

/** What the sandbox says of the clock. */
export async function loadClock(): Promise<void> {
  clock.set(await control({ method: 'GET', path: 'clock' }), Date.now());
  clockVersion.value++;
}

function show(): void {
  scheduled = false;
  const added = waiting;
  waiting = [];
  if (added.length === 0) return;
  batch(() => {
    const first = entries.value[0] ?? added[0]!;
    if (entries.value.length === 0 && first.seq > 1) dropped.value = first.seq - 1;
    const all = [...entries.value, ...added];
    entries.value = all.length > MOST_ENTRIES ? all.slice(-MOST_ENTRIES) : all;
    applyAll(added);
    if (added.some(({ kind }) => kind === 'clock')) void loadClock();
  });
}

function applyAll(added: readonly JournalEntry[]): void {
  for (const entry of added) {
    try {
      table.apply(entry);
    } catch {
      // one entry that lacks what its kind has hides no other
    }
    if (entry.kind === 'program') program.value = entry.program as Record<string, unknown>;
  }
  sessionsVersion.value++;
}
