import type { FaultSubject } from '../../contracts/faults/faults.js';
import type { HoldMatch } from '../../contracts/generated/types.js';
import { matches } from '../journal/journal.js';

/** A request that a rule may be about. */
export interface RequestSubject {
  readonly about: Exclude<FaultSubject, 'message'>;
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The JSON value of the body; undefined if it is not one. */
  readonly body: unknown;
  /** Session of the page that it opens, or comes from. */
  readonly session?: string;
}

/** An event on its way to the SDK. */
export interface MessageSubject {
  readonly about: 'message';
  readonly event: string;
  readonly session: string;
}

/** A webhook before it is sent. */
export interface WebhookSubject {
  readonly about: 'webhook';
  readonly topic: string;
  readonly session?: string;
}

/** What a rule or a breakpoint may be about. */
export type Subject = RequestSubject | MessageSubject | WebhookSubject;

/** What is matched, without how often. */
export type SubjectMatch = Omit<HoldMatch, 'nth'>;

/** Reads a match; the function that is returned says whether it holds for a subject. */
export function subjectMatcher({
  path,
  method,
  header = {},
  body,
  event,
  topic,
}: SubjectMatch): (subject: Subject) => boolean {
  const pattern = pathPattern(path);
  const headers = Object.entries(header).map(([name, value]) => [name.toLowerCase(), value] as const);
  return (subject) => {
    if (subject.about === 'message') return event === undefined || event === subject.event;
    if (subject.about === 'webhook') return topic === undefined || topic === subject.topic;
    return (
      pattern.test(subject.path) &&
      (method === undefined || method === subject.method) &&
      headers.every(([name, value]) => headerOf(subject, name) === value) &&
      (body === undefined || matches(subject.body, body))
    );
  };
}

/** Reads a path in which `*` matches any text. */
export function pathPattern(path = '*'): RegExp {
  const text = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^${text}$`);
}

const headerOf = ({ headers }: RequestSubject, name: string): string | undefined =>
  Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().join(', ') : undefined;
