import type { Scenario } from '../../../contracts/generated/types.js';
import { EVENT_CONSTANTS } from '../../../contracts/events/event-names.js';
import { PAGE_OF_EVENT, PAGES, type PageName } from '../../../contracts/plugin/pages.js';
import { TOPIC_OF_EVENT } from '../../../contracts/webhooks/consequences.js';
import { TOPICS } from '../../../contracts/webhooks/topics.js';
import type { JournalEntry } from '../../journal/entry.js';
import { LONGEST_WAIT_MS } from '../../../contracts/scenarios/steps.js';

type Step = Scenario['steps'][number];
type EntryOf<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { kind: Kind }>;

/** The steps of a scenario, and what of the session no step says. */
export interface ScenarioSteps {
  readonly steps: readonly Step[];
  readonly notes: readonly string[];
}

/**
 * Reads from the journal entries of one session the steps that lead to the same. What follows from a step is none of its own:
 * the page of an event, its transition, and its webhook.
 *
 * @returns no step where the page was never opened.
 */
export function scenarioSteps(entries: readonly JournalEntry[]): ScenarioSteps {
  return new StepReader(entries).read();
}

/** Actions that a scenario can wait for. */
const AWAITED = ['submit', 'search', 'confirm', 'cancel', 'continue', 'retry'] as const;

/** Names that PAGE_LOAD reports, but that of the form, which is its destination's. */
const PAGE_NAMES: ReadonlyMap<string, PageName> = new Map(
  Object.entries(PAGES).flatMap(([page, name]) => (name === null ? [] : [[name, page as PageName]])),
);

class StepReader {
  readonly #entries: readonly JournalEntry[];
  readonly #steps: Step[] = [];
  readonly #notes = new Set<string>();
  /** When the last entry was made, in milliseconds since 1970. */
  #before: number | undefined;
  /** Status of the last verification. */
  #status: number | undefined;

  constructor(entries: readonly JournalEntry[]) {
    this.#entries = entries;
  }

  read(): ScenarioSteps {
    for (const [index, entry] of this.#entries.entries()) {
      const steps = this.#stepsOf(entry, index);
      if (steps.length > 0) this.#pauseUntil(entry);
      if (steps.length > 0 || this.#steps.length > 0) this.#before = Date.parse(entry.at);
      this.#steps.push(...steps);
    }
    const first = this.#steps.findIndex((step) => 'open' in step);
    return { steps: first < 0 ? [] : this.#steps.slice(first), notes: [...this.#notes] };
  }

  /** Time passes by itself only where the recording waited for no one. */
  #pauseUntil(entry: JournalEntry): void {
    const waits = entry.kind === 'recipient' || entry.kind === 'request';
    const ms = Date.parse(entry.at) - (this.#before ?? NaN);
    if (waits || !(ms > 0)) return;
    if (ms > LONGEST_WAIT_MS) this.#notes.add('A pause of more than 30 days is cut to 30 days.');
    this.#steps.push({ pause: `${Math.min(ms, LONGEST_WAIT_MS)}ms` });
  }

  #stepsOf(entry: JournalEntry, index: number): readonly Step[] {
    switch (entry.kind) {
      case 'request':
        return this.#opened(entry);
      case 'recipient':
        return this.#acted(entry, index);
      case 'verification':
        this.#status = entry.status;
        return [{ verify: entry.status } as Step];
      case 'event':
        return this.#happened(entry, index);
      case 'delivery':
        return this.#delivered(entry);
      case 'impossible':
        this.#notes.add('A step of the scenario could not happen, and is left out.');
        return [];
      default:
        return [];
    }
  }

  #opened({ method, target, answer, findings }: EntryOf<'request'>): readonly Step[] {
    if (method !== 'GET' || !target.startsWith('/session/')) return [];
    if (answer.status === 200) return [{ open: 'normally' }];
    if (answer.status === 0) return [{ open: 'never' }];
    const [finding] = findings;
    if (finding?.name === 'url-expired') return [{ open: 'expired' }];
    this.#notes.add(`An opening that was refused (${finding?.name ?? answer.status}) is left out.`);
    return [];
  }

  #acted({ action }: EntryOf<'recipient'>, index: number): readonly Step[] {
    const awaited = AWAITED.find((one) => one === action);
    const next = this.#entries[index + 1];
    // What the page refused led to nothing, and ends no waiting.
    if (!awaited || !next || next.kind === 'recipient' || next.kind === 'request') return [];
    return [{ await: awaited }];
  }

  #happened({ event, payload, at }: EntryOf<'event'>, index: number): readonly Step[] {
    const constant = EVENT_CONSTANTS.find((one) => one === event);
    if (!constant) return [];
    const { page, error, message } = payload as { page?: unknown; error?: unknown; message?: unknown };
    if (constant === 'PAGE_LOAD') return this.#pageLoad(String(page), at, index);
    if (this.#belongsToClosedPage(constant, at, index)) return [];
    return [
      {
        emit: constant,
        ...(constant === 'TERMINAL_FAILURE' && typeof error === 'number' && { error }),
        ...(typeof message === 'string' && { message: message.slice(0, 500) }),
      } as Step,
    ];
  }

  #pageLoad(name: string, at: string, index: number): readonly Step[] {
    const page = PAGE_NAMES.get(name) ?? (name.endsWith('Funding') ? 'form' : undefined);
    if (page === undefined) return [{ emit: 'PAGE_LOAD', page: name.slice(0, 100) }];
    const next = this.#entries.slice(index + 1).find((entry) => entry.kind === 'event');
    const follows = next?.at === at ? PAGE_OF_EVENT[next.event as keyof typeof PAGE_OF_EVENT] : undefined;
    if (follows === page) return []; // the event shows it
    const failed = page === 'verification-failure' && this.#status !== undefined;
    return [{ show: page, ...(failed && { status: this.#status }) } as Step];
  }

  /** A page that does not open sends an event of its own, before its request is recorded. */
  #belongsToClosedPage(event: string, at: string, index: number): boolean {
    if (event !== 'SESSION_EXPIRED' && event !== 'SESSION_ERROR') return false;
    const next = this.#entries.slice(index + 1).find(({ kind }) => kind === 'request');
    return next?.kind === 'request' && next.at === at && next.answer.status !== 200;
  }

  /** Webhooks that no other step leads to. */
  #delivered({ topic, attempt }: EntryOf<'delivery'>): readonly Step[] {
    const known = TOPICS.find((one) => one === topic);
    if (attempt > 1) this.#notes.add('A webhook was delivered more than once, which the receiver decides.');
    const follows =
      Object.values(TOPIC_OF_EVENT).some((one) => one === topic) || FOLLOWS_VERIFICATION.test(topic);
    return attempt > 1 || follows || !known ? [] : [{ webhook: known }];
  }
}

/** Topics that a verification leads to. */
const FOLLOWS_VERIFICATION =
  /^plugin\.transaction\.(account\.verification\.|recipient\.verification\.rvdm\.)/;
