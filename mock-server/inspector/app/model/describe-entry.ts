import { SESSION_PATH } from '../../../../contracts/signing/signing.js';
import type { JournalEntry } from '../../../journal/entry.js';
import { lineText } from './visible-text.js';

/** How an entry is coloured: what went well, what went wrong, what ended something, everything else. */
export type Tone = 'good' | 'bad' | 'warn' | 'plain';

/** An entry in words. */
export interface EntryWords {
  /** What happened, short. */
  readonly title: string;
  /** What more there is to say in one line; may be empty. */
  readonly detail: string;
  readonly tone: Tone;
}

type Of<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { kind: Kind }>;

type Describe = { readonly [Kind in JournalEntry['kind']]: (entry: Of<Kind>) => EntryWords };

const words = (title: string, detail = '', tone: Tone = 'plain'): EntryWords => ({
  title: lineText(title),
  detail: lineText(detail),
  tone,
});

const DESCRIBE: Describe = {
  request: describeRequest,
  transition: ({ event, from, to }) =>
    words(event, from === to ? to : `${inWords(from)} → ${inWords(to)}`, toneOfState(to)),
  scenario: ({ scenario, by }) => words(`Scenario ${scenario}`, BY[by] ?? `chosen by ${by}`),
  recipient: ({ action, values }) =>
    words(
      `Recipient: ${action}`,
      Object.entries(values ?? {})
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ),
  verification: ({ status, attempt_count, max_attempts }) =>
    status === 100
      ? words('Verification passed', '', 'good')
      : words(`Verification ${status}`, `failed attempts: ${attempt_count} of ${max_attempts}`, 'bad'),
  event: ({ event, payload }) =>
    words(event, detailOfEvent(payload as Record<string, unknown>), toneOfEvent(event)),
  impossible: ({ findings }) => words('Step that cannot happen', findings[0]?.what ?? '', 'bad'),
  delivery: ({ topic, attempt, status, error, state }) =>
    words(
      topic.replace(/^plugin\.transaction\./, ''),
      `${state}, attempt ${attempt}: ${[status, error].filter((part) => part !== undefined).join(', ')}`,
      error !== undefined ? 'bad' : state === 'delivered' ? 'good' : 'plain',
    ),
  payment: ({ operation, participant_unique_id1, amount, status, state }) =>
    words(
      `${operation}${amount === undefined ? '' : ` $${amount}`}`,
      `${participant_unique_id1}: ${status} → ${state}`,
      TONE_OF_PAYMENT[state] ?? 'plain',
    ),
  fault: (entry) =>
    'event' in entry
      ? words(`Fault ${entry.fault}`, entry.event, 'warn')
      : words(
          `Fault ${entry.fault}${entry.ms === undefined ? '' : `, ${entry.ms} ms`}`,
          `${entry.method} ${pathOf(entry.target)}`,
          'warn',
        ),
  hold: (entry) =>
    words(
      `Breakpoint: ${entry.change}`,
      'what' in entry ? Object.values(entry.what).join(' ') : JSON.stringify(entry.breakpoint),
    ),
  listeners: ({ events }) => words('Page listens', events.join(', ') || 'to nothing'),
  'fault-rules': ({ rules }) =>
    words(rules.length === 0 ? 'Faults removed' : `Faults set: ${rules.length}`, JSON.stringify(rules)),
  clock: ({ move, now }) => words(`Clock: ${moveInWords(move as Record<string, unknown>)}`, `now ${now}`),
  program: ({ change }) => words(`Program ${change}`),
};

/** Why a scenario was chosen. */
const BY: Readonly<Record<string, string>> = {
  queue: 'next in the queue',
  match: 'its match fits the request',
  email: 'named by the e-mail address',
  default: 'nothing else was chosen',
};

const TONE_OF_PAYMENT: Readonly<Record<string, Tone>> = {
  moved: 'good',
  verified: 'good',
  'not-moved': 'bad',
  returned: 'warn',
};

/** Says what an entry is. An entry of a kind that is not known here is shown as what it holds. */
export function describeEntry(entry: JournalEntry): EntryWords {
  const describe = (DESCRIBE as Record<string, ((entry: JournalEntry) => EntryWords) | undefined>)[
    entry.kind
  ];
  try {
    if (describe) return describe(entry);
  } catch {
    // an entry that lacks a field is shown as an unknown one
  }
  return words(String(entry.kind), JSON.stringify(entry));
}

function describeRequest({ method, target, answer, findings }: Of<'request'>): EntryWords {
  const refused = findings.length > 0;
  const status = answer.status === 0 ? 'no answer' : String(answer.status);
  return words(
    `${titleOfRequest(method, target)}: ${status}`,
    refused ? findings[0]!.what : answerInWords(answer.body),
    refused || answer.status >= 400 ? 'bad' : 'good',
  );
}

function titleOfRequest(method: string, target: string): string {
  const path = pathOf(target);
  if (method === 'POST' && path === SESSION_PATH) return 'Create session';
  if (method === 'GET' && path.startsWith('/session/')) return 'Open page';
  return `${method} ${path}`;
}

/** `100 Success`, of an answer that has a status of Ingo's. */
function answerInWords(body: string): string {
  try {
    const { status, client_message } = JSON.parse(body) as Record<string, unknown>;
    if (typeof client_message === 'string') return `${String(status)} ${client_message}`;
  } catch {
    // an answer of other words
  }
  return body.slice(0, 120);
}

const pathOf = (target: string): string => target.split('?')[0]!;

function detailOfEvent({ page, error, message, funding_destination }: Record<string, unknown>): string {
  return [page, error === undefined ? undefined : `error ${String(error)}`, message, funding_destination]
    .filter((part) => part !== undefined)
    .join(', ');
}

const toneOfEvent = (event: string): Tone =>
  event === 'TOKEN_SUCCESS'
    ? 'good'
    : /FAILURE|EXCEEDED|ERROR|COULD_NOT|UNSUPPORTED/.test(event)
      ? 'bad'
      : /CANCEL|EXPIRED|NO_MATCH/.test(event)
        ? 'warn'
        : 'plain';

function moveInWords({ advance, set, freeze }: Record<string, unknown>): string {
  if (advance !== undefined) return `advanced by ${String(advance)}`;
  if (set !== undefined) return `set to ${String(set)}`;
  return freeze ? 'stopped' : 'runs on';
}

const TONE_OF_STATE: Readonly<Record<string, Tone>> = {
  completed: 'good',
  canceled: 'warn',
  terminated: 'bad',
  terminal_failure: 'bad',
  max_attempts_exceeded: 'bad',
};

/** How a state of a session is coloured. */
export const toneOfState = (state: string): Tone => TONE_OF_STATE[state] ?? 'plain';

/** A name with underscores as words. */
export const inWords = (name: string): string => name.replaceAll('_', ' ');
