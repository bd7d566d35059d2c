import { Option } from 'commander';
import type { ControlCallRow } from '../../contracts/control/control-call-row.js';
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

/** A running sandbox, and which of its programs is meant. */
export interface SandboxAddress {
  /** Its origin. */
  readonly url: string;
  /** Default: the default program. */
  readonly program?: string | undefined;
  /** Asked for by a sandbox beyond loopback. */
  readonly controlToken?: string | undefined;
}

/** Where `start` listens by default. */
export const DEFAULT_URL = 'http://127.0.0.1:4010';

/** `--control-token`, for a sandbox beyond loopback. */
export const controlTokenOption = (): Option =>
  new Option('--control-token <token>', 'with --url: token of a sandbox beyond loopback').env(
    'INGO_SANDBOX_CONTROL_TOKEN',
  );

/** A call of the control API. */
export interface ControlRequest {
  /** Default: GET. */
  readonly method?: ControlCallRow['method'];
  /** From the root: `/_sandbox/api/clock`. */
  readonly path: string;
  /** What is undefined is left out. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent instead as it is, where the call takes a body that is no JSON. */
  readonly text?: { readonly type: NonNullable<ControlCallRow['takes']>; readonly content: string };
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
  { url, program, controlToken }: SandboxAddress,
  { method = 'GET', path, query = {}, body, text }: ControlRequest,
): Promise<unknown> {
  const address = new URL(path, url);
  for (const [name, value] of Object.entries({ ...query, program })) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  const sent = text ?? (body === undefined ? undefined : asJson(body));
  const answer = await fetch(address, {
    method,
    headers: {
      ...(controlToken !== undefined && { authorization: `Bearer ${controlToken}` }),
      ...(sent && { 'content-type': sent.type }),
    },
    ...(sent && { body: sent.content }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new UsageError(`no sandbox answers at ${url}; start one with: ingo-sandbox start`);
  });
  if (answer.ok && /^text\/plain|^application\/x-ndjson/.test(answer.headers.get('content-type') ?? ''))
    return answer.text();
  const value = (await answer.json().catch(() => undefined)) as Partial<SandboxError['problem']> | undefined;
  if (answer.ok && value !== undefined) return value;
  const { title, detail } = value ?? {};
  if (typeof title !== 'string' || typeof detail !== 'string') {
    throw new UsageError(`${address.origin}${path} answers ${answer.status}: this is no sandbox`);
  }
  throw new SandboxError({ ...value, title, detail, status: answer.status });
}

const asJson = (body: unknown): { readonly type: string; readonly content: string } => ({
  type: 'application/json',
  content: JSON.stringify(body),
});
