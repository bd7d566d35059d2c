import { EVENT_FACTS } from '../../contracts/events/event-facts.js';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { eventPayload, shapePayload, tracerToken, type EventSource } from '../../contracts/events/payload.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { Readings } from '../../contracts/readings/readings.js';
import type { Emit, Mount } from '../script/sdk.js';
import { uuidFrom } from './uuid-from.js';

/** Participant and time of the published samples: a tracer token is the same in every run. */
const PARTICIPANT_ID = 12345;
const SAMPLE_TIME_MS = 1_776_970_034_000;

/** What the identifiers of a mount are derived from. */
export interface Origin {
  readonly seed: number;
  readonly session: string;
  /** Number of the mount, from 1. */
  readonly mount: number;
}

/** The page of one mount, simulated: it emits events until it is closed. */
export class ScriptedPage {
  readonly destination: FundingDestination;
  readonly #emit: Emit;
  readonly #readings: Readings;
  readonly #source: EventSource;
  #closed = false;

  constructor({ destination }: Mount, emit: Emit, readings: Readings, { seed, session, mount }: Origin) {
    this.destination = destination;
    this.#emit = emit;
    this.#readings = readings;
    this.#source = {
      session_identifier: session,
      tracer_token: tracerToken(
        readings.tracerToken,
        PARTICIPANT_ID,
        SAMPLE_TIME_MS,
        uuidFrom('tracer', seed, session, mount),
      ),
      funding_destination: destination,
      customer_account_token: uuidFrom('account', seed, session),
    };
  }

  /** @param more fields that a step sets: `error`, `page`, `message`. */
  emit(event: EventConstant, more: Pick<EventSource, 'error' | 'page' | 'message'>): void {
    if (this.#closed) return;
    const flat = eventPayload(event, EVENT_FACTS[event].fields, { ...this.#source, ...more });
    this.#emit(event, shapePayload(flat, this.#readings.eventPayload));
  }

  close(): void {
    this.#closed = true;
  }
}
