import { WEBHOOK_SIGNATURE_HEADER } from '../../contracts/webhooks/webhook-signature.js';
import { schemaOfKind } from '../../contracts/webhooks/event-schemas.js';
import { retryWait } from '../../contracts/webhooks/retry-schedule.js';
import type { WebhookFault } from '../../contracts/webhooks/webhook-faults.js';
import { WEBHOOK_TOPICS, type WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { Program } from '../programs/program.js';
import { Random } from '../world/random.js';
import { realTime } from '../world/world.js';
import { composeWebhook } from './compose.js';
import type { WebhookDelivery } from './delivery.js';
import { DeliveryLog } from './delivery-log.js';
import { DeliveryQueues, type DeliveryQueue } from './delivery-queues.js';
import { readEndpoint } from './endpoint.js';
import type { WebhookAnnouncement } from './announcement.js';
import { MOST_SOCKETS, type PostResult, type PostsWebhooks } from './post.js';
import { signWebhook } from './sign-webhook.js';

const LATE_MS = 5 * 60_000;
/** A webhook that is to come after the next one does not wait for it longer. */
const LONGEST_HOLD_MS = 60_000;
const MOST_ATTEMPTS_KEPT = 40;
/** Of more pending webhooks than this, the oldest is given up: a receiver that is gone must not fill the memory. */
export const MOST_PENDING = 10_000;

/** How many faults may wait for webhooks to come. */
const MOST_FAULTS = 100;

/** A fault that waits for its webhooks. */
interface QueuedFault {
  readonly fault: WebhookFault;
  readonly topic: WebhookTopic | undefined;
  times: number;
}

/**
 * The webhooks of one program. Those of one session are delivered one after the other, in the order in which they were
 * announced, each until it is acknowledged or given up; sessions go side by side. Retries follow the clock of the
 * program.
 */
export class Outbox {
  /** Every webhook, with its attempts. */
  readonly log = new DeliveryLog();
  readonly #program: Program;
  readonly #poster: PostsWebhooks;
  readonly #allowedHosts: readonly string[];
  readonly #random: Random;
  readonly #queues: DeliveryQueues;
  readonly #faults: QueuedFault[] = [];
  #closed = false;

  constructor(program: Program, poster: PostsWebhooks, allowedHosts: readonly string[]) {
    this.#program = program;
    this.#poster = poster;
    this.#allowedHosts = allowedHosts;
    // A stream of its own: whether there is an endpoint must not change any other id.
    this.#random = new Random(`webhooks/${program.seed}/${program.username}`);
    this.#queues = new DeliveryQueues(MOST_SOCKETS, (queue, first) =>
      program.schedule.during(this.#attempt(queue, first)),
    );
  }

  /** Sends a webhook: at once, unless the announcement says later. Topics that are not subscribed to are dropped. */
  announce(notice: WebhookAnnouncement): void {
    const { settings, clock } = this.#program;
    const endpoint = settings.webhooks;
    if (endpoint?.topics && !endpoint.topics.includes(notice.topic)) return;
    const now = clock.now();
    const id = this.#random.uuid();
    const fault = notice.fault ?? this.#takeFault(notice.topic);
    const webhook = composeWebhook(notice, id, now);
    this.#program.certify(schemaOfKind(WEBHOOK_TOPICS[notice.topic].event), () => webhook);
    const delivery: WebhookDelivery = {
      id,
      topic: notice.topic,
      session: notice.session?.id ?? '',
      queue: notice.session?.id ?? `payment/${notice.participant_unique_id1}`,
      bytes: Buffer.from(JSON.stringify(webhook)),
      announcedAt: now,
      fault,
      state: fault === 'missing' ? 'missing' : endpoint ? 'pending' : 'no-endpoint',
      tries: 0,
      copies: fault === 'duplicate' ? 2 : 1,
      attemptCount: 0,
      attempts: [],
    };
    this.log.add(delivery);
    if (delivery.state === 'pending') this.#dispatch(delivery, notice.delay ?? 0);
    if (this.log.pending > MOST_PENDING) this.#giveUpOldest();
  }

  /** Sets what goes wrong with webhooks to come. Throws RangeError where too many faults wait. */
  queueFault(fault: WebhookFault, topic?: WebhookTopic, times = 1): void {
    if (this.#faults.length >= MOST_FAULTS) {
      throw new RangeError(
        `${MOST_FAULTS} faults wait for webhooks already. Let webhooks happen, which take them, or reset the program.`,
      );
    }
    this.#faults.push({ fault, topic, times });
  }

  /** The endpoint changed: what waits for its retry is delivered now, in order. */
  endpointChanged(): void {
    this.#queues.resumeAll();
  }

  /**
   * Resends a webhook. One that is pending is delivered now.
   *
   * @returns false where there is no such webhook any more.
   */
  resend(id: string): boolean {
    const delivery = this.log.get(id);
    if (!delivery) return false;
    if (delivery.state === 'pending') {
      this.#queues.resumeAll();
      return true;
    }
    delivery.state = 'pending';
    delivery.fault = undefined;
    delivery.tries = 0;
    delivery.copies = 1;
    this.log.changed(delivery);
    this.#queues.push(delivery);
    return true;
  }

  /** Delivers once more whatever was announced since an instant, in order. Returns the ids. */
  resendSince(instant: number): string[] {
    return this.log
      .since(instant)
      .map(({ id }) => id)
      .filter((id) => this.resend(id));
  }

  /** Stops everything; nothing more is sent. */
  close(): void {
    this.#closed = true;
    this.#queues.clear();
  }

  #giveUpOldest(): void {
    for (const delivery of this.log.oldestPending()) {
      if (!this.#queues.remove(delivery)) continue; // it is being sent
      delivery.cancelDispatch?.();
      delivery.state = 'given-up';
      this.log.changed(delivery);
      this.#record(delivery, { error: `more than ${MOST_PENDING} webhooks were pending` });
      return;
    }
  }

  #takeFault(topic: WebhookTopic): WebhookFault | undefined {
    const at = this.#faults.findIndex((queued) => queued.topic === undefined || queued.topic === topic);
    const queued = this.#faults[at];
    if (!queued) return undefined;
    queued.times -= 1;
    if (queued.times === 0) this.#faults.splice(at, 1);
    return queued.fault;
  }

  #dispatch(delivery: WebhookDelivery, delay: number): void {
    const { schedule } = this.#program;
    const wait = delay + (delivery.fault === 'late' ? LATE_MS : 0);
    if (delivery.fault === 'reordered') {
      delivery.cancelDispatch = schedule.after(wait + LONGEST_HOLD_MS, this.#queues.hold(delivery));
    } else if (wait > 0) {
      delivery.cancelDispatch = schedule.after(wait, () => this.#queues.push(delivery));
    } else this.#queues.push(delivery);
  }

  async #attempt(queue: DeliveryQueue, delivery: WebhookDelivery): Promise<void> {
    const { id, topic, session } = delivery;
    const known = session !== '' && { session };
    const held = this.#program.holds.meet(
      { about: 'webhook', topic, ...known },
      { at: 'webhook', topic, delivery: id, ...known },
    );
    if (held && !(await held)) return;
    const at = this.#program.clock.isoDate();
    const settled = this.#program.inputs.settled();
    if (settled) await settled; // a receiver learns only of what lasts
    const begun = realTime();
    const result = await this.#post(delivery);
    if (this.#closed) return;
    const input = this.#begin(delivery, result);
    const { status, error } = result;
    const duration_ms = realTime() - begun;
    delivery.tries += 1;
    delivery.attemptCount += 1;
    if (delivery.attempts.length === MOST_ATTEMPTS_KEPT) delivery.attempts.shift();
    delivery.attempts.push({
      at,
      duration_ms,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
    });
    if (error === undefined) this.#acknowledged(queue, delivery);
    else this.#failed(queue, delivery, result);
    this.#record(delivery, result, duration_ms);
    this.#queues.done(queue, delivery.queue);
    input?.end();
  }

  /** An answer of the receiver is an input; a missing receiver is not. */
  #begin({ id, attemptCount }: WebhookDelivery, { status, error, down, unsent }: PostResult) {
    if (unsent) return undefined;
    return this.#program.inputs.beginDelivery({
      delivery: id,
      attempt: attemptCount + 1,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
      ...(down && { down }),
    });
  }

  #post(delivery: WebhookDelivery): Promise<PostResult> {
    const { settings, key, readings } = this.#program;
    const endpoint = settings.webhooks;
    if (!endpoint)
      return Promise.resolve({ error: 'there is no endpoint any more', down: true, unsent: true });
    const read = readEndpoint(endpoint.url, this.#allowedHosts);
    if ('problem' in read) return Promise.resolve({ error: read.problem, unsent: true });
    const wrong = delivery.fault === 'bad-signature' && delivery.attemptCount === 0;
    const signed = wrong ? Buffer.concat([delivery.bytes, Buffer.from(' ')]) : delivery.bytes;
    const attempt = delivery.attemptCount + 1;
    return this.#poster.post({
      id: delivery.id,
      attempt,
      url: read.url,
      bytes: delivery.bytes,
      acceptDevelopmentCertificate: endpoint.accept_development_certificate ?? false,
      slowly: delivery.fault === 'slow',
      headers: {
        'content-type': 'application/json',
        [WEBHOOK_SIGNATURE_HEADER]: signWebhook(signed, key, readings.webhookSignature),
        'x-sandbox-attempt': String(attempt),
      },
    });
  }

  #acknowledged(queue: DeliveryQueue, delivery: WebhookDelivery): void {
    delivery.copies -= 1;
    if (delivery.copies === 0) {
      queue.pending.shift();
      delivery.state = 'delivered';
      this.log.changed(delivery);
    }
    // The receiver answers again: queues that got no answer need not wait.
    this.#queues.receiverAnswered();
  }

  #failed(queue: DeliveryQueue, delivery: WebhookDelivery, { down = false }: PostResult): void {
    const { schedule, readings } = this.#program;
    const wait = retryWait(readings.webhookRetrySchedule, delivery.tries);
    if (wait === undefined) {
      queue.pending.shift();
      delivery.state = 'given-up';
      this.log.changed(delivery);
      return;
    }
    const cancel = schedule.after(wait, () => this.#queues.resume(queue));
    this.#queues.wait(queue, cancel, down);
  }

  #record(
    { id, topic, session, attemptCount, state, fault }: WebhookDelivery,
    { status, error }: PostResult,
    duration_ms?: number,
  ): void {
    this.#program.journal.append({
      kind: 'delivery',
      delivery: id,
      topic,
      ...(session !== '' && { session }),
      attempt: attemptCount,
      state,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
      ...(duration_ms !== undefined && { duration_ms }),
      ...(fault && { fault }),
    });
  }
}
