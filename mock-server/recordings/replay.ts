import { createHash } from 'node:crypto';
import type { JournalEntry, JournalFact } from '../journal/entry.js';
import type { DeliveryInput, Input, RequestInput } from '../journal/input-log.js';
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

/** A request that the program did not act upon: refused before anything else. Its verdict is taken from the recording. */
interface Refused {
  readonly input: 'refused';
  readonly entry: JournalEntry;
  readonly at: string;
  readonly after: number;
  readonly overlaps?: true;
}

type Step = Input | Refused;

/**
 * Plays the inputs of a recording on the clock of a new world, and compares what comes out; it ends at the first
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
    const player = new Player(recording, world, until);
    const played = await player.play();
    return { report: player.report(played), journal: world.program.journal.find() };
  } finally {
    await world.close();
  }
}

class Player {
  readonly #recording: Recording;
  readonly #world: ReplayWorld;
  readonly #last: number;
  #compared: number;
  #divergence: Divergence | undefined;

  constructor(recording: Recording, world: ReplayWorld, until: number) {
    const { entries, header } = recording;
    this.#recording = recording;
    this.#world = world;
    this.#compared = header.dropped ?? 0;
    this.#last = Math.min(until, entries.at(-1)?.seq ?? this.#compared);
  }

  /** Plays step by step until one goes otherwise; returns how many were played. */
  async play(): Promise<number> {
    let played = 0;
    const steps = stepsOf(this.#recording);
    for (const [index, step] of steps.entries()) {
      if (step.after >= this.#last) break;
      if (!(await this.#come(step.at, step.after))) return played;
      if (!(await this.#perform(step))) return played;
      await this.#settle(steps[index + 1]?.after ?? this.#last);
      played += 1;
      if (this.#compare(this.#world.program.journal.newest)) return played;
    }
    const last = this.#entry(this.#last);
    if (last) await this.#come(last.at, last.seq);
    this.#compare(Math.max(this.#last, this.#world.program.journal.newest));
    return played;
  }

  report(inputs: number): ReplayReport {
    const entries = this.#world.program.journal.find();
    const hash = createHash('sha256');
    for (const entry of entries) hash.update(`${JSON.stringify(comparable(entry))}\n`);
    return {
      same: !this.#divergence,
      inputs,
      entries: entries.length,
      hash: hash.digest('hex'),
      ...(this.#divergence && { divergence: this.#divergence }),
    };
  }

  /** Lets time pass until an instant, and waits until so many entries are there. */
  async #come(at: string, seq: number): Promise<boolean> {
    const { clock, schedule, journal } = this.#world.program;
    const instant = Date.parse(at);
    const due = schedule.runDue(instant);
    if (due) await within(() => false, due);
    clock.set(instant);
    await within(() => journal.newest >= seq || this.#compare(journal.newest) !== undefined);
    return !this.#compare(Math.min(this.#last, Math.max(seq, journal.newest)));
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
        this.#diverge(journal.newest + 1);
        return false;
      }
    }
    await within(() => inputs.begun >= begun && (step.overlaps === true || !inputs.isOpen(begun)));
    return true;
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

  /** Compares what was not compared yet, up to an entry. */
  #compare(seq: number): Divergence | undefined {
    const { journal } = this.#world.program;
    while (!this.#divergence && this.#compared < Math.min(seq, this.#last)) {
      this.#compared += 1;
      this.#divergence = compareEntries(this.#entry(this.#compared), journal.entry(this.#compared));
    }
    return this.#divergence;
  }

  #diverge(seq: number): void {
    this.#divergence ??= compareEntries(this.#entry(seq), undefined) ?? { seq, differences: [] };
  }

  #entry(seq: number): JournalEntry | undefined {
    const { entries, header } = this.#recording;
    return entries[seq - 1 - (header.dropped ?? 0)];
  }
}

/** Inputs, and between them the requests that no input made. */
function stepsOf({ inputs, entries }: Recording): Step[] {
  const recorded = new Set(inputs.map(({ entry }) => entry));
  const refused = entries.flatMap((entry): Refused[] =>
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
