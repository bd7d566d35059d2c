import { createHmac } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { Program, type GivenOptions } from '../../programs/program.js';
import type { WebhookAnnouncement } from '../announcement.js';
import { Outbox } from '../outbox.js';
import type { Posting, PostResult } from '../post.js';

export const EXPIRED = 'plugin.transaction.session.request.expired';
export const TERMINATED = 'plugin.transaction.session.request.terminated';
export const PAYMENT_RETURNED = 'gateway.transaction.recipient.payment.status.returned';
/** Where webhooks go; nothing is sent there. */
export const RECEIVER_URL = 'http://127.0.0.1:4020/webhooks';
/** The receiver answered with a status that acknowledges nothing. */
export const REFUSED = { status: 500, error: 'only a status from 200 to 299 acknowledges' } as const;
/** The receiver answered nothing. */
export const SILENT = { error: 'no answer within 10 s', down: true } as const;

/** A webhook about a session; `rest` replaces fields. */
export const about = (session: string, rest: Partial<WebhookAnnouncement> = {}): WebhookAnnouncement => ({
  topic: EXPIRED,
  session: { id: session, tracer_token: 'tracer' },
  participant_unique_id1: 'order-1',
  participant_unique_id2: '',
  ...rest,
});

/**
 * An outbox whose receiver gives these answers in turn, then acknowledges. The clock stands at 0.
 *
 * @param checks whether webhooks are checked against their contract.
 */
export function outboxWith(
  answers: (PostResult | Promise<PostResult>)[] = [],
  options: GivenOptions = {},
  checks = false,
) {
  const given = { username: 'test', webhooks: { url: RECEIVER_URL }, ...options };
  const program = new Program(given, 1, () => 0, undefined, checks);
  program.clock.freeze(true);
  const posted: Posting[] = [];
  const post = (posting: Posting): Promise<PostResult> => {
    posted.push(posting);
    return Promise.resolve(answers.shift() ?? { status: 204 });
  };
  const outbox = new Outbox(program, { post, close: () => undefined }, []);
  onTestFinished(() => outbox.close());
  return {
    program,
    outbox,
    posted,
    /** Moves the clock by seconds; what was under way is over afterwards. */
    advance: (seconds: number): Promise<void> => {
      const target = program.clock.now() + seconds * 1000;
      return program.schedule.move(target, () => program.clock.set(target));
    },
    /** The session of each that was posted. */
    sessions: () => posted.map(({ bytes }) => sessionIn(bytes)),
    /** The state of each that was announced. */
    states: () => outbox.log.find().map(({ state }) => state),
  };
}

const sessionIn = (bytes: Buffer): string =>
  (JSON.parse(bytes.toString()) as { data: { ancillary: { session_id: string } } }).data.ancillary.session_id;

/** The signature of bytes by the secret of a program. */
export const signatureOf = (program: Program, bytes: Buffer | string): string =>
  createHmac('sha512', program.credentials.secret).update(bytes).digest('base64');
