import { hash } from 'node:crypto';
import { observed, type Finding } from '../../http/finding.js';
import type { ReceivedRequest } from '../../http/received-request.js';
import { ExplainThread } from './explain-thread.js';
import type { SignerHistory } from './causes.js';
import { conclude } from './explain.js';
import type { Explanation, KnownPrograms } from './explanation.js';
import { inspect, type Inspection } from './inspect.js';
import { isQuick, prove, type Proof, type ProofTask } from './prove.js';

/** So many explanations of one client may wait; what comes beyond is refused without one. */
const MOST_WAITING = 4;

/** So many proofs are kept, unless they are long: one may quote a whole body. */
const MOST_KEPT = 256;
const LONGEST_KEPT = 16 * 1024;

/** So many of a program's latest proven mistakes are tried first. */
const MOST_HINTS = 3;

const CLOSED = 'the sandbox was closed';

/** All explainers of a process share one thread. */
const shared = new ExplainThread();

/**
 * Explains refused requests as `explain` does, but leaves the search for the mistake to a worker thread, so that the
 * thread that serves keeps serving.
 *
 * One explainer belongs to one sandbox:
 *
 * ```ts
 * const explainer = new Explainer();
 * const explanation = await explainer.explain(request, programs);
 * await explainer.close();
 * ```
 *
 * - What can be seen is looked at before `explain` returns its promise: the clock and the readings of that moment count.
 * - The same bytes, under the same secrets, are searched once; what was proven of a program's latest refusals is tried
 *   first. Then `tried` is smaller than that of `explain`; all else is equal.
 * - While four explanations of one client wait, others of that client are answered at once, with what can be seen and the
 *   finding `explanation-skipped`.
 * - When the thread fails or takes longer than 10 s, the finding `explanation-failed` says so. The promise never rejects.
 * - The thread starts when it is first needed, ends after 30 s without work, and keeps the process alive only while it works.
 */
export class Explainer {
  readonly #thread: Pick<ExplainThread, 'prove'>;
  /** Proofs by the digest of their task, the one used last at the end. */
  readonly #proofs = new Map<string, Proof>();
  readonly #running = new Map<string, Promise<Proof>>();
  /** Explanations that wait, by client. */
  readonly #waiting = new Map<string, number>();
  /** Mistakes that were proven last, by username of the program. */
  readonly #hints = new Map<string, readonly (readonly string[])[]>();
  /** Rejects what waits. */
  readonly #waiters = new Set<(error: Error) => void>();
  #closed = false;

  /** @param thread where to search. Default: the thread that all explainers of this process share. */
  constructor(thread: Pick<ExplainThread, 'prove'> = shared) {
    this.#thread = thread;
  }

  /**
   * Explains a request that `verifySignature` refused.
   *
   * @param client whose explanations are counted together. Default: the program that the request claims, else
   *   `unknown`.
   * @param history what else is known of the signer: a secret that was right a moment ago is not suspected.
   */
  explain(
    request: ReceivedRequest,
    programs: KnownPrograms,
    { client, history }: { readonly client?: string; readonly history?: SignerHistory } = {},
  ): Promise<Explanation> {
    const inspection = inspect(request, programs);
    return this.#explain(inspection, client ?? inspection.program?.username ?? 'unknown', history);
  }

  /** Answers what waits, without explanation. The shared thread stays, and ends by itself. */
  close(): Promise<void> {
    this.#closed = true;
    for (const reject of this.#waiters) reject(new Error(CLOSED));
    this.#proofs.clear();
    this.#hints.clear();
    return Promise.resolve();
  }

  async #explain(inspection: Inspection, client: string, history?: SignerHistory): Promise<Explanation> {
    const { task } = inspection;
    if (isQuick(task)) return conclude(inspection, prove(task), history);
    const key = keyOf(task);
    const known = this.#proofs.get(key);
    if (known) {
      this.#keep(key, known);
      return conclude(inspection, known, history);
    }
    const waiting = this.#waiting.get(client) ?? 0;
    if (waiting >= MOST_WAITING) return conclude(inspection, unproven(skipped(client)), history);
    this.#waiting.set(client, waiting + 1);
    try {
      const proof = await this.#prove(key, task, inspection.program?.username);
      return conclude(inspection, proof, history);
    } catch (error) {
      return conclude(inspection, unproven(failed(error as Error)), history);
    } finally {
      const left = this.#waiting.get(client)! - 1;
      if (left > 0) this.#waiting.set(client, left);
      else this.#waiting.delete(client);
    }
  }

  /** Searches, unless the same search is under way. */
  async #prove(key: string, task: ProofTask, username: string | undefined): Promise<Proof> {
    if (this.#closed) throw new Error(CLOSED);
    const hints = (username !== undefined && this.#hints.get(username)) || [];
    const running = this.#running.get(key) ?? this.#thread.prove({ ...task, hints });
    this.#running.set(key, running);
    try {
      const proof = await this.#unlessClosed(running);
      if (JSON.stringify(proof).length <= LONGEST_KEPT) this.#keep(key, proof);
      if (username !== undefined && proof.mistakes.length > 0) this.#learn(username, proof.mistakes);
      return proof;
    } finally {
      this.#running.delete(key);
    }
  }

  #unlessClosed(running: Promise<Proof>): Promise<Proof> {
    return new Promise((resolve, reject) => {
      this.#waiters.add(reject);
      void running.then(resolve, reject).finally(() => this.#waiters.delete(reject));
    });
  }

  #keep(key: string, proof: Proof): void {
    this.#proofs.delete(key);
    this.#proofs.set(key, proof);
    if (this.#proofs.size > MOST_KEPT) this.#proofs.delete(this.#proofs.keys().next().value!);
  }

  #learn(username: string, mistakes: readonly string[]): void {
    const others = (this.#hints.get(username) ?? []).filter((names) => names.join() !== mistakes.join());
    this.#hints.delete(username);
    this.#hints.set(username, [mistakes, ...others].slice(0, MOST_HINTS));
    if (this.#hints.size > MOST_KEPT) this.#hints.delete(this.#hints.keys().next().value!);
  }
}

/** The key of a search: every byte of the request and every secret. */
function keyOf({ request, ...rest }: ProofTask): string {
  const { body, ...head } = request;
  return `${hash('sha256', JSON.stringify([head, rest]))}/${hash('sha256', body)}`;
}

const unproven = (finding: Finding): Proof => ({
  bodyFindings: [],
  findings: [finding],
  tried: 0,
  mistakes: [],
});

const skipped = (client: string): Finding => ({
  ...observed(
    'explanation-skipped',
    `The request is refused, and why was not searched for: ${MOST_WAITING} explanations of "${client}" are waiting already.`,
    'Send one wrong request and read its explanation, or save it and run `ingo-sandbox explain FILE`.',
  ),
  proof: 'unexplained',
});

const failed = ({ message }: Error): Finding => ({
  ...observed(
    'explanation-failed',
    `The request is refused, and the search for the reason failed: ${message}.`,
    'Send the request again, or save it and run `ingo-sandbox explain FILE`. If it fails again, please report it.',
  ),
  proof: 'unexplained',
});
