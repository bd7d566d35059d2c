import type { SchemaName } from '../../contracts/violations/check.js';
import type { Finding } from './finding.js';

/** What goes back to a client of Ingo's API, and what the journal should know of it. */
export interface Answer {
  readonly status: number;
  /** Beside content-type, which follows from `type`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly type: 'json' | 'html' | 'text';
  readonly body: string;
  /** What the journal keeps instead of the body, where that is long and always the same. */
  readonly kept?: string;
  /** The request is never answered: it hangs until the client gives up. */
  readonly silent?: boolean;
  /** The connection is closed without an answer. */
  readonly hangUp?: boolean;
  /** Why the request was refused; absent when it was not. */
  readonly findings?: readonly Finding[];
  /** More about the refusal, for the journal. */
  readonly explanation?: unknown;
  /** The contract that the body keeps. */
  readonly contract?: SchemaName;
  /** Id of the session concerned. */
  readonly session?: string;
}

/** Content types by `Answer.type`. */
export const CONTENT_TYPES = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const satisfies Record<Answer['type'], string>;

/** Answers with a JSON value. */
export const json = (status: number, value: unknown, rest: Partial<Answer> = {}): Answer => ({
  status,
  type: 'json',
  body: JSON.stringify(value),
  ...rest,
});
