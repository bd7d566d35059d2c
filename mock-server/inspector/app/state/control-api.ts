import { signal } from '@preact/signals';
import type { ReplayReport } from '../../../recordings/replay.js';
import type { RecordingView } from '../../../recordings/view/recording-view.js';
import { answerOfRecording } from '../model/recording-answers.js';
import { recording } from './recording.js';
import { query } from './router.js';

/** The token that the control API asks for beyond loopback. It is kept in memory only. */
export const token = signal<string | null>(null);

/** A refusal of the control API. */
export class ControlError extends Error {
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** The recording of the program, as a file. Throws ControlError for a refusal. */
export async function fetchRecording(): Promise<Blob> {
  const response = await fetch(urlOf('recording'), { headers: authorization() });
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}

/** Replays a recording. Throws ControlError for a file that cannot be replayed. */
export async function replayRecording(file: Blob): Promise<ReplayReport> {
  const response = await fetch(urlOf('replay'), {
    method: 'POST',
    headers: { ...authorization(), 'content-type': 'application/x-ndjson' },
    body: await file.arrayBuffer(),
  });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as ReplayReport;
}

/** A call of the control API, as it is made, and shown as a command. */
export interface ControlCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Behind `/_sandbox/api/`. */
  readonly path: string;
  readonly body?: unknown;
}

/** The address of a call, for the program that is looked at. */
export function urlOf(path: string): string {
  const url = new URL(`/_sandbox/api/${path}`, location.origin);
  const program = query.peek().get('program');
  if (program !== null) url.searchParams.set('program', program);
  return url.href;
}

/** Headers of every call. */
export const authorization = (): Record<string, string> =>
  token.peek() === null ? {} : { authorization: `Bearer ${token.peek()}` };

/** Makes a call and gives its JSON. Throws ControlError for a refusal, TypeError where nobody answers. */
export async function control<T>(call: ControlCall): Promise<T> {
  const { method, path, body } = call;
  if (recording.peek()) return answerOf(recording.peek()!, call) as T;
  const response = await fetch(urlOf(path), {
    method,
    headers: {
      ...authorization(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as T;
}

/** What a recording answers in place of a sandbox. Throws ControlError for what it cannot say. */
function answerOf(shown: RecordingView, call: ControlCall): unknown {
  const answer = answerOfRecording(shown, call);
  if (answer !== undefined) return answer;
  throw new ControlError(
    404,
    'A recording is shown, which does not hold this: only a sandbox that runs can say.',
  );
}

/** What a refusal says: the detail of its problem document. */
export async function refusalOf(response: Response): Promise<ControlError> {
  const text = await response.text();
  try {
    const { detail } = JSON.parse(text) as { detail?: string };
    if (detail !== undefined) return new ControlError(response.status, detail);
  } catch {
    // no problem document: a proxy may have answered
  }
  return new ControlError(response.status, `HTTP ${response.status}: ${text.slice(0, 200)}`);
}
