import type { ControlCallRow } from '../../contracts/control/control-calls.js';
import { UsageError } from './usage-error.js';

/** A call was refused by the sandbox; its message is the detail of the problem document. */
export class SandboxError extends UsageError {
  /** The problem document that was answered. */
  readonly problem: { readonly title: string; readonly status: number; readonly detail: string };

  constructor(problem: SandboxError['problem']) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** A sandbox that runs somewhere. */
export interface RunningSandbox {
  /** Its origin. */
  readonly url: string;
  /** Asked for by a sandbox beyond loopback. */
  readonly controlToken?: string | undefined;
}

/** A call of the control API. */
export interface ControlRequest {
  readonly method: ControlCallRow['method'];
  /** From the root: `/_sandbox/api/clock`. */
  readonly path: string;
  /** What is undefined is left out. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

/** Waits of the control API end after a minute at most. */
const TIMEOUT_MS = 70_000;

/**
 * Calls the control API of a running sandbox.
 *
 * @returns the JSON of the answer; text where the call answers with text.
 * @throws SandboxError when it refuses, UsageError when nothing or something else answers.
 */
export async function askSandbox(
  { url, controlToken }: RunningSandbox,
  { method, path, query = {}, body }: ControlRequest,
): Promise<unknown> {
  const address = new URL(path, url);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  const answer = await fetch(address, {
    method,
    headers: {
      ...(controlToken !== undefined && { authorization: `Bearer ${controlToken}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new UsageError(`no sandbox answers at ${url}; start one with: ingo-sandbox start`);
  });
  if (answer.ok && answer.headers.get('content-type')?.startsWith('text/plain')) return answer.text();
  const value = (await answer.json().catch(() => undefined)) as Partial<SandboxError['problem']> | undefined;
  if (answer.ok && value !== undefined) return value;
  const { title, detail } = value ?? {};
  if (typeof title !== 'string' || typeof detail !== 'string') {
    throw new UsageError(`${address.origin}${path} answers ${answer.status}: this is no sandbox`);
  }
  throw new SandboxError({ ...value, title, detail, status: answer.status });
}
