import { observed, type Finding } from '../../http/finding.js';
import type { ReceivedRequest } from '../../http/received-request.js';
import { headerOf } from '../../http/received-request.js';
import { inspectAuthorization } from '../authorization.js';
import { digestOf } from '../verify.js';
import type { SignerHistory } from './causes.js';
import type { Explanation, KnownPrograms } from './explain.js';
import { explainTask } from './explain-task.js';
import { ExplainThread } from './explain-thread.js';

/** Explanations of one client that may wait; further refusals are answered at once, without. */
const MOST_WAITING = 4;

/** One thread explains for every sandbox of the process. */
const thread = new ExplainThread();

/**
 * Explains refused requests without holding the thread that serves: the search for what proves a mistake takes many
 * times as long as everything else. Each answer waits for its explanation, unless more than a handful of the same client
 * wait already.
 */
export class Explainer {
  /** How many wait, by the username that the requests claim. */
  readonly #waiting = new Map<string, number>();

  /** Explains a request that was refused. Never rejects. */
  async explain(
    request: ReceivedRequest,
    programs: KnownPrograms,
    history?: SignerHistory,
  ): Promise<Explanation> {
    const { username } = inspectAuthorization(headerOf(request, 'authorization')).parts;
    const client = username ?? '';
    const waiting = this.#waiting.get(client) ?? 0;
    if (waiting >= MOST_WAITING) return unexplained(request, username, SKIPPED);
    this.#waiting.set(client, waiting + 1);
    try {
      return await thread.explain(explainTask(request, programs, username, history));
    } catch (error) {
      return unexplained(request, username, failed(error as Error));
    } finally {
      const left = this.#waiting.get(client)! - 1;
      if (left > 0) this.#waiting.set(client, left);
      else this.#waiting.delete(client);
    }
  }
}

const SKIPPED = observed(
  'explanation-skipped',
  `The signature is refused. It is not explained, since ${MOST_WAITING} refused requests of this username are being explained already.`,
  'Send one request at a time until its signature is right; each is then explained.',
);

const failed = (error: Error): Finding => ({
  name: 'explanation-failed',
  proof: 'unexplained',
  what: `The signature is refused, and explaining it failed: ${error.message}.`,
  fix: 'Send the request again; if it fails again, please report it with the journal entry.',
});

/** A verdict without its reasons. */
const unexplained = (
  request: ReceivedRequest,
  username: string | undefined,
  finding: Finding,
): Explanation => ({
  verdict: 'refused',
  ...(username !== undefined && { username }),
  findings: [finding],
  digest: { expected: digestOf(request.body), received: headerOf(request, 'content-sha512') ?? null },
  tried: 0,
});
