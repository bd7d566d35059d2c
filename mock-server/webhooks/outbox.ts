import { WEBHOOK_SIGNATURE_HEADER } from '../../contracts/webhooks/webhook-signature.js';
import { schemaOfKind } from '../../contracts/webhooks/event-schemas.js';
import { retryWait } from '../../contracts/webhooks/retry-schedule.js';
import type { WebhookFault } from '../../contracts/webhooks/webhook-faults.js';
import { WEBHOOK_TOPICS, type WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { Program } from '../programs/program.js';
import { Random } from '../world/random.js';
import { realTime } from '../world/world.js';
import { composeWebhook } from './compose.js';
import type { Delivery } from './delivery.js';
import { DeliveryBook } from './delivery-book.js';
import { readEndpoint } from './endpoint.js';
import { Lanes, type Lane } from './lanes.js';
import type { Notice } from './notice.js';
import { MOST_SOCKETS, type Poster, type PostResult } from './post.js';
import { signWebhook } from './sign-webhook.js';

const LATE_MS = 5 * 60_000;
/** One that shall come after the next does not wait for that for ever. */
const LONGEST_HOLD_MS = 60_000;
const MOST_ATTEMPTS_KEPT = 40;

/** A fault that waits for its webhooks. */
interface QueuedFault {
  readonly fault: WebhookFault;
  readonly topic: WebhookTopic | undefined;
  times: number;
}

/**
 * The webhooks of one program. Those of one session are delivered one after the other, in the order in which they were
 * announced, each until it is acknowledged or given up; sessions go side by side. Repetitions follow the clock of the
 * program.
 */
export class Outbox {
  readonly book = new DeliveryBook();
  readonly #program: Program;
  readonly #poster: Poster;
  readonly #allowedHosts: readonly string[];
  readonly #random: Random;
  readonly #lanes: Lanes;
  readonly #faults: QueuedFault[] = [];
  #closed = false;

  constructor(program: Program, poster: Poster, allowedHosts: readonly string[]) {
    this.#program = program;
    this.#poster = poster;
    this.#allowedHosts = allowedHosts;
    // A stream of its own: whether there is an endpoint must not change any other id.
    this.#random = new Random(`webhooks/${program.seed}/${program.username}`);
    this.#lanes = new Lanes(MOST_SOCKETS, (lane, head) => program.schedule.during(this.#attempt(lane, head)));
  }

  /** Lets a webhook tell something: at once, unless the notice says later. What is not subscribed to is dropped. */
  announce(notice: Notice): void {
    const { webhooks: endpoint, clock } = this.#program;
    if (endpoint?.topics && !endpoint.topics.includes(notice.topic)) return;
    const now = clock.now();
    const id = this.#random.uuid();
    const fault = notice.fault ?? this.#takeFault(notice.topic);
    const webhook = composeWebhook(notice, id, now);
    this.#program.certify(schemaOfKind(WEBHOOK_TOPICS[notice.topic].event), () => webhook);
    const delivery: Delivery = {
      id,
      topic: notice.topic,
      session: notice.session?.id ?? '',
      lane: notice.session?.id ?? `payment/${notice.participant_unique_id1}`,
      bytes: Buffer.from(JSON.stringify(webhook)),
      announcedAt: now,
      fault,
      state: fault === 'missing' ? 'missing' : endpoint ? 'pending' : 'no-endpoint',
      tries: 0,
      copies: fault === 'duplicate' ? 2 : 1,
      attemptCount: 0,
      attempts: [],
    };
    this.book.add(delivery);
    if (delivery.state === 'pending') this.#dispatch(delivery, notice.delay ?? 0);
  }

  /** Lets something go wrong with webhooks to come. */
  queueFault(fault: WebhookFault, topic?: WebhookTopic, times = 1): void {
    this.#faults.push({ fault, topic, times });
  }

  /** The endpoint is another, or is there again: what waits for its repetition is delivered now, in order. */
  endpointChanged(): void {
    this.#lanes.resumeAll();
  }

  /**
   * Delivers a webhook once more. One that is pending is delivered now.
   *
   * @returns false where there is no such webhook any more.
   */
  resend(id: string): boolean {
    const delivery = this.book.get(id);
    if (!delivery) return false;
    if (delivery.state === 'pending') {
      this.#lanes.resumeAll();
      return true;
    }
    delivery.state = 'pending';
    delivery.fault = undefined;
    delivery.tries = 0;
    delivery.copies = 1;
    this.book.changed(false, delivery);
    this.#lanes.push(delivery);
    return true;
  }

  /** Delivers once more whatever was announced since an instant, in order. Returns the ids. */
  resendSince(instant: number): string[] {
    return this.book
      .since(instant)
      .map(({ id }) => id)
      .filter((id) => this.resend(id));
  }

  /** Stops everything; nothing more is sent. */
  close(): void {
    this.#closed = true;
    this.#lanes.clear();
  }

  #takeFault(topic: WebhookTopic): WebhookFault | undefined {
    const at = this.#faults.findIndex((queued) => queued.topic === undefined || queued.topic === topic);
    const queued = this.#faults[at];
    if (!queued) return undefined;
    queued.times -= 1;
    if (queued.times === 0) this.#faults.splice(at, 1);
    return queued.fault;
  }

  #dispatch(delivery: Delivery, delay: number): void {
    const { schedule } = this.#program;
    const wait = delay + (delivery.fault === 'late' ? LATE_MS : 0);
    if (delivery.fault === 'reordered') schedule.after(wait + LONGEST_HOLD_MS, this.#lanes.hold(delivery));
    else if (wait > 0) schedule.after(wait, () => this.#lanes.push(delivery));
    else this.#lanes.push(delivery);
  }

  async #attempt(lane: Lane, delivery: Delivery): Promise<void> {
    const at = this.#program.clock.isoDate();
    const begun = realTime();
    const result = await this.#post(delivery);
    if (this.#closed) return;
    const { status, error } = result;
    delivery.tries += 1;
    delivery.attemptCount += 1;
    if (delivery.attempts.length === MOST_ATTEMPTS_KEPT) delivery.attempts.shift();
    delivery.attempts.push({
      at,
      duration_ms: realTime() - begun,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
    });
    if (error === undefined) this.#acknowledged(lane, delivery);
    else this.#failed(lane, delivery, result);
    this.#record(delivery, result);
    this.#lanes.done(lane, delivery.lane);
  }

  #post(delivery: Delivery): Promise<PostResult> {
    const { webhooks: endpoint, key, readings } = this.#program;
    if (!endpoint) return Promise.resolve({ error: 'there is no endpoint any more', down: true });
    const read = readEndpoint(endpoint.url, this.#allowedHosts);
    if ('problem' in read) return Promise.resolve({ error: read.problem });
    const wrong = delivery.fault === 'bad-signature' && delivery.attemptCount === 0;
    const signed = wrong ? Buffer.concat([delivery.bytes, Buffer.from(' ')]) : delivery.bytes;
    return this.#poster.post({
      url: read.url,
      bytes: delivery.bytes,
      acceptDevelopmentCertificate: endpoint.accept_development_certificate ?? false,
      slowly: delivery.fault === 'slow',
      headers: {
        'content-type': 'application/json',
        [WEBHOOK_SIGNATURE_HEADER]: signWebhook(signed, key, readings.webhookSignature),
        'x-sandbox-attempt': String(delivery.attemptCount + 1),
      },
    });
  }

  #acknowledged(lane: Lane, delivery: Delivery): void {
    delivery.copies -= 1;
    if (delivery.copies === 0) {
      lane.queue.shift();
      delivery.state = 'delivered';
      this.book.changed(true, delivery);
    }
    // The receiver is there: whoever found nobody need not wait.
    this.#lanes.receiverIsThere();
  }

  #failed(lane: Lane, delivery: Delivery, { down = false }: PostResult): void {
    const { schedule, readings } = this.#program;
    const wait = retryWait(readings.webhookRetrySchedule, delivery.tries);
    if (wait === undefined) {
      lane.queue.shift();
      delivery.state = 'given-up';
      this.book.changed(true, delivery);
      return;
    }
    const callOff = schedule.after(wait, () => this.#lanes.resume(lane));
    this.#lanes.wait(lane, callOff, down);
  }

  #record({ id, topic, session, attemptCount, state }: Delivery, { status, error }: PostResult): void {
    this.#program.journal.append({
      kind: 'delivery',
      delivery: id,
      topic,
      ...(session !== '' && { session }),
      attempt: attemptCount,
      state,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
    });
  }
}
