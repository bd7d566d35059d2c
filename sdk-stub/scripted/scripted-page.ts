import { EVENT_FACTS } from '../../contracts/events/event-facts.js';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { eventPayload, shapePayload, tracerToken, type EventSource } from '../../contracts/events/payload.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { Readings } from '../../contracts/readings/readings.js';
import type { Mount, Tell } from '../script/sdk.js';
import { uuidFrom } from './uuid-from.js';

/** The participant and the time that the published samples show: a tracer token shall not change from run to run. */
const PARTICIPANT_ID = 12345;
const SAMPLE_TIME_MS = 1_776_970_034_000;

/** What the identifiers of a mount are made from. */
export interface Origin {
  readonly seed: number;
  readonly session: string;
  /** Counts the mounts of the SDK. */
  readonly mount: number;
}

/** What stands in for the page of one mount: it tells the plugin the events, as long as it is not closed. */
export class ScriptedPage {
  readonly destination: FundingDestination;
  readonly #tell: Tell;
  readonly #readings: Readings;
  readonly #source: EventSource;
  #closed = false;

  constructor({ destination }: Mount, tell: Tell, readings: Readings, { seed, session, mount }: Origin) {
    this.destination = destination;
    this.#tell = tell;
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

  /** @param more what a step says about the event: `error`, `page`, `message`. */
  tell(event: EventConstant, more: Pick<EventSource, 'error' | 'page' | 'message'>): void {
    if (this.#closed) return;
    const flat = eventPayload(event, EVENT_FACTS[event].fields, { ...this.#source, ...more });
    this.#tell(event, shapePayload(flat, this.#readings.eventPayload));
  }

  close(): void {
    this.#closed = true;
  }
}
