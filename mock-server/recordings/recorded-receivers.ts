import type { DeliveryInput } from '../journal/input-log.js';
import type { Posting, PostResult, PostsWebhooks } from '../webhooks/post.js';

interface WaitingAttempt {
  readonly posting: Posting;
  readonly end: (result: PostResult) => void;
}

/**
 * Replaces the receivers of webhooks: each attempt waits for the recorded result, until what really
 * sends takes over.
 */
export class RecordedReceivers implements PostsWebhooks {
  readonly #waiting = new Map<string, WaitingAttempt>();
  #real: PostsWebhooks | undefined;

  post(posting: Posting): Promise<PostResult> {
    if (this.#real) return this.#real.post(posting);
    return new Promise((end) => this.#waiting.set(keyOf(posting.id, posting.attempt), { posting, end }));
  }

  /** Ends an attempt as it is recorded; false where it is not under way. */
  answer({ delivery, attempt, status, error, down }: DeliveryInput): boolean {
    const key = keyOf(delivery, attempt);
    const waiting = this.#waiting.get(key);
    if (!waiting) return false;
    this.#waiting.delete(key);
    waiting.end({
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
      ...(down && { down }),
    });
    return true;
  }

  /** Sends what waits, and everything to come. */
  handOver(real: PostsWebhooks): void {
    this.#real = real;
    for (const { posting, end } of this.#waiting.values()) void real.post(posting).then(end);
    this.#waiting.clear();
  }

  close(): void {
    this.#waiting.clear();
  }
}

const keyOf = (id: string, attempt: number): string => `${id} ${attempt}`;
