import { createHash } from 'node:crypto';
import type { JournalEntry, JournalFact } from '../journal/entry.js';
import type { DeliveryInput, Input, RequestInput } from '../journal/input-log.js';
import type { Journal } from '../journal/journal.js';
import type { Program } from '../programs/program.js';
import { nextTurn, realTime } from '../world/world.js';
import { comparable, compareEntries, type Divergence } from './compare-entries.js';
import type { Recording } from './recording.js';

/** A program whose time and receivers of webhooks are those of a recording. */
export interface ReplayWorld {
  readonly program: Program;
  /** Lets a request come in; its answer is not waited for. */
  send(request: RequestInput): void;
  /** Lets a receiver answer; false where no such attempt is under way. */
  answer(delivery: DeliveryInput): boolean;
  close(): Promise<void>;
}

/** Opens a world as the header of a recording says. */
export type OpenWorld = (header: Recording['header']) => Promise<ReplayWorld>;

/** What came of a replay. */
export interface ReplayReport {
  /** Whether everything came out as it is recorded. */
  readonly same: boolean;
  /** How many inputs were played. */
  readonly inputs: number;
  /** How many entries came out. */
  readonly entries: number;
  /** SHA-256 of what is compared of them, in hex: two replays with one hash are equal. */
  readonly hash: string;
  /** The first difference; absent where there is none. */
  readonly divergence?: Divergence;
}

/** A replay that is over, with what came out. */
export interface Replayed {
  readonly report: ReplayReport;
  readonly journal: readonly JournalEntry[];
}

/** How far to play. */
export interface ReplayOptions {
  /** `seq` of the last entry; default: to the end. */
  readonly until?: number;
}

/** How long something that must happen is waited for, in real milliseconds; nothing in a replay takes long. */
const PATIENCE_MS = 5000;

/** So many turns of the event loop without an entry, and what is under way waits for time to pass. */
const IDLE_TURNS = 20;

/** A request that the program did not act on: refused before anything else. Its verdict is taken from the recording. */
export interface RefusedStep {
  readonly input: 'refused';
  readonly entry: JournalEntry;
  readonly at: string;
  readonly after: number;
  readonly overlaps?: true;
}

/** What a replay lets happen, one after the other. */
export type Step = Input | RefusedStep;

/** What must come out of a replay. */
export interface Expected {
  /** `seq` of the last entry that is played. */
  readonly last: number;
  /** `at` of that entry, where it is known. */
  readonly end?: string | undefined;
  /** Compares the entries that came out, up to one that must be there; returns the first difference. */
  compare(journal: Journal, seq: number): Divergence | undefined;
  /** The difference where an entry never came. */
  missing(seq: number): Divergence;
}

/**
 * Replays the inputs of a recording on the clock of a new world, and compares what comes out; it ends at the first
 * difference. The secret of the program is not in a recording: requests are signed again, and those whose signature was
 * refused are taken over as they are.
 */
export async function replay(
  recording: Recording,
  open: OpenWorld,
  { until = Infinity }: ReplayOptions = {},
): Promise<Replayed> {
  const world = await open(recording.header);
  try {
    const expected = new ExpectedEntries(recording, until);
    const played = await play(world, stepsOf(recording), expected);
    const journal = world.program.journal.find();
    return { report: reportOf(journal, played, expected.divergence), journal };
  } finally {
    await world.close();
  }
}

/** Replays step by step until one differs; returns how many were replayed. */
export const play = (
  world: ReplayWorld,
  steps: Iterable<Step> | AsyncIterable<Step>,
  expected: Expected,
): Promise<number> => new Player(world, expected).play(steps);

function reportOf(
  entries: readonly JournalEntry[],
  inputs: number,
  divergence: Divergence | undefined,
): ReplayReport {
  const hash = createHash('sha256');
  for (const entry of entries) hash.update(`${JSON.stringify(comparable(entry))}\n`);
  return {
    same: !divergence,
    inputs,
    entries: entries.length,
    hash: hash.digest('hex'),
    ...(divergence && { divergence }),
  };
}

/** The entries of a recording, which must come out one by one. */
class ExpectedEntries implements Expected {
  readonly last: number;
  readonly #recording: Recording;
  #compared: number;
  #divergence: Divergence | undefined;

  constructor(recording: Recording, until: number) {
    this.#recording = recording;
    this.#compared = recording.header.dropped ?? 0;
    this.last = Math.min(until, recording.entries.at(-1)?.seq ?? this.#compared);
  }

  get end(): string | undefined {
    return this.#entry(this.last)?.at;
  }

  get divergence(): Divergence | undefined {
    return this.#divergence;
  }

  compare(journal: Journal, seq: number): Divergence | undefined {
    const upTo = Math.min(this.last, Math.max(seq, journal.newest));
    while (!this.#divergence && this.#compared < upTo) {
      this.#compared += 1;
      this.#divergence = compareEntries(this.#entry(this.#compared), journal.entry(this.#compared));
    }
    return this.#divergence;
  }

  missing(seq: number): Divergence {
    this.#divergence ??= compareEntries(this.#entry(seq), undefined) ?? { seq, differences: [] };
    return this.#divergence;
  }

  #entry(seq: number): JournalEntry | undefined {
    const { entries, header } = this.#recording;
    return entries[seq - 1 - (header.dropped ?? 0)];
  }
}

class Player {
  readonly #world: ReplayWorld;
  readonly #expected: Expected;

  constructor(world: ReplayWorld, expected: Expected) {
    this.#world = world;
    this.#expected = expected;
  }

  async play(steps: Iterable<Step> | AsyncIterable<Step>): Promise<number> {
    const { journal } = this.#world.program;
    const { last, end } = this.#expected;
    let played = 0;
    for await (const [step, next] of withNext(steps)) {
      if (step.after >= last) break;
      if (!(await this.#come(step.at, step.after))) return played;
      if (!(await this.#perform(step))) return played;
      await this.#settle(next?.after ?? last);
      played += 1;
      if (this.#expected.compare(journal, journal.newest)) return played;
    }
    if (end !== undefined) await this.#come(end, last);
    else this.#expected.compare(journal, journal.newest);
    return played;
  }

  /** Lets time pass until an instant, and waits until so many entries are there. */
  async #come(at: string, seq: number): Promise<boolean> {
    const { clock, schedule, journal } = this.#world.program;
    const instant = Date.parse(at);
    const due = schedule.runDue(instant);
    if (due) await within(() => false, due);
    clock.set(instant);
    await within(
      () => journal.newest >= seq || this.#expected.compare(journal, journal.newest) !== undefined,
    );
    return !this.#expected.compare(journal, seq);
  }

  async #perform(step: Step): Promise<boolean> {
    const { program } = this.#world;
    const { inputs, journal } = program;
    const begun = inputs.begun + 1;
    if (step.input === 'refused') {
      journal.append(factOf(step.entry));
      return true;
    }
    if (step.input === 'request') this.#world.send(step);
    else {
      const { answer } = this.#world;
      if (!(await within(() => answer(step)))) {
        this.#expected.missing(journal.newest + 1);
        return false;
      }
    }
    const isLeft = (): boolean => step.overlaps === true || !inputs.isOpen(begun) || this.#isDelayed(step);
    await within(() => inputs.begun >= begun && isLeft());
    return true;
  }

  /** Whether a fault delays the request by the clock of the program: it is over only after time has passed. */
  #isDelayed({ after }: Step): boolean {
    const faults = this.#world.program.journal.find({ kind: 'fault' }, after);
    return faults.some((entry) => 'ms' in entry && entry.ms !== undefined && entry.fault !== 'clock-skew');
  }

  /** Where an earlier input is not over yet, lets it go on as far as it can before time passes. */
  async #settle(seq: number): Promise<void> {
    const { inputs, journal } = this.#world.program;
    let [newest, idle] = [journal.newest, 0];
    while (inputs.begun > inputs.ended && journal.newest < seq && idle < IDLE_TURNS) {
      await nextTurn();
      idle = journal.newest === newest ? idle + 1 : 0;
      newest = journal.newest;
    }
  }
}

/** Each step with the one behind it. */
async function* withNext(
  steps: Iterable<Step> | AsyncIterable<Step>,
): AsyncGenerator<readonly [step: Step, next: Step | undefined]> {
  let before: Step | undefined;
  for await (const step of steps) {
    if (before) yield [before, step];
    before = step;
  }
  if (before) yield [before, undefined];
}

/** Inputs, and between them the requests that no input made. */
function stepsOf({ inputs, entries }: Recording): Step[] {
  const recorded = new Set(inputs.map(({ entry }) => entry));
  const refused = entries.flatMap((entry): RefusedStep[] =>
    entry.kind === 'request' && !recorded.has(entry.seq)
      ? [{ input: 'refused', entry, at: entry.at, after: entry.seq - 1 }]
      : [],
  );
  return [...inputs, ...refused].sort((one, other) => one.after - other.after);
}

/** An entry without its place. */
const factOf = (entry: JournalEntry): JournalFact =>
  Object.fromEntries(
    Object.entries(entry).filter(([name]) => name !== 'seq' && name !== 'at'),
  ) as unknown as JournalFact;

/** Waits turn by turn until something is so, or other work is over; false where that takes too long. */
async function within(isSo: () => boolean, work?: Promise<void>): Promise<boolean> {
  let over = false;
  void work?.finally(() => (over = true));
  const end = realTime() + PATIENCE_MS;
  while (!isSo() && !over) {
    if (realTime() > end) return false;
    await nextTurn();
  }
  return true;
}
