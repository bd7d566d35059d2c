import type { PluginAction } from '../../../contracts/generated/types.js';
import { CONTROL_CALLS, type ControlCallName } from '../../../contracts/control/control-calls.js';
import { SDK_PATH } from '../../../contracts/plugin/sdk-path.js';
import type { JournalEntry } from '../../journal/entry.js';
import type { Input, RequestInput } from '../../journal/input-log.js';
import type { Recording } from '../recording.js';
import { check } from '../../schemas/check.js';
import { jsonBody } from './json-body.js';

type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;

/** When something came in. */
interface Moment {
  /** Time of the program's clock, ISO 8601. */
  readonly at: string;
  /** When it was answered; the same as `at` where no time passed. */
  readonly answeredAt: string;
  /** `seq` of the newest entry when it began. */
  readonly after: number;
}

/** A request to the Session API or the gateway. */
export interface ApiCall extends Moment {
  readonly kind: 'api';
  /** Counts the calls of the API from 1. */
  readonly number: number;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Those that only the caller can know, such as Idempotency-Key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** As it was sent where its signature was refused, names and values in turn; undefined: it is signed again. */
  readonly unsignable?: readonly string[];
  /** What was answered; status 0 where the caller got no answer. */
  readonly answer: { readonly status: number; readonly body: string };
  /** Names of the findings that tell why it was refused. */
  readonly findings: readonly string[];
  readonly session?: string;
  /** `seq` of the entry that records it; undefined where none does. */
  readonly entry?: number;
}

/** An opening of an authorized_url. */
export interface PageOpening extends Moment {
  readonly kind: 'open';
  /** Counts the openings from 1. */
  readonly page: number;
  readonly session: string;
  readonly target: string;
  /** Address of the page that embeds it; undefined where no browser said so. */
  readonly referer?: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
}

/** What the recipient did on a page. */
export interface PageAct extends Moment {
  readonly kind: 'act';
  /** `page` of the opening; undefined where the page was not opened in this recording. */
  readonly page?: number;
  readonly session: string;
  readonly action: PluginAction;
}

/** A call of the control API. */
export interface ControlMove extends Moment {
  readonly kind: 'control';
  readonly call: ControlCallName;
  readonly method: string;
  readonly target: string;
  /** Values of the parameters in its path. */
  readonly params: Readonly<Record<string, string>>;
  /** Undefined where it has none. */
  readonly body?: unknown;
}

/** Something that came into the program. */
export type RecordedCall = ApiCall | PageOpening | PageAct | ControlMove;

/** What came into a program, in order, and what of it cannot be exported. */
export interface RecordedCalls {
  readonly calls: readonly RecordedCall[];
  readonly notes: readonly string[];
}

/** Reads what came into a program as calls that somebody else can make. */
export function recordedCalls(recording: Recording): RecordedCalls {
  return new Reader(recording).read();
}

/** Where the SDK script is served. */
const SDK_FOLDER = SDK_PATH.slice(0, SDK_PATH.lastIndexOf('/') + 1);

const PAGE = /^\/session\/([^/?]+)(\/actions)?(?:\?|$)/;

class Reader {
  readonly #recording: Recording;
  readonly #bySeq: ReadonlyMap<number, RequestEntry>;
  readonly #calls: RecordedCall[] = [];
  readonly #notes = new Set<string>();
  /** Number of the page, by its conversation. */
  readonly #pages = new Map<string, number>();
  #api = 0;
  #openings = 0;

  constructor(recording: Recording) {
    this.#recording = recording;
    const requests = recording.entries.filter((entry): entry is RequestEntry => entry.kind === 'request');
    this.#bySeq = new Map(requests.map((entry) => [entry.seq, entry]));
  }

  read(): RecordedCalls {
    const { inputs, header } = this.#recording;
    const taken = new Set(inputs.map(({ entry }) => entry));
    const refused = [...this.#bySeq.values()].filter(({ seq }) => !taken.has(seq));
    const steps: (Input | RequestEntry)[] = [...inputs, ...refused];
    for (const step of steps.sort((one, other) => placeOf(one) - placeOf(other))) {
      if ('seq' in step) this.#refused(step);
      else if (step.input === 'request') this.#request(step);
    }
    if (header.dropped) {
      this.#notes.add(`The journal was full: its ${header.dropped} oldest entries are not in the recording.`);
    }
    if (inputs.some(({ overlaps, input }) => overlaps && input === 'request')) {
      this.#notes.add('Requests that overlapped come one after the other.');
    }
    return { calls: this.#calls, notes: [...this.#notes] };
  }

  #request(input: Input & RequestInput): void {
    const { at, after, method, target } = input;
    const entry = input.entry === undefined ? undefined : this.#bySeq.get(input.entry);
    const moment = { at, answeredAt: entry?.at ?? at, after };
    if (target.startsWith('/_sandbox/')) return this.#control(input, moment);
    if (target.startsWith(SDK_FOLDER)) return; // a page loads its script by itself
    const page = PAGE.exec(target);
    if (!page) return this.#apiCall(input, moment, entry);
    const [, session = '', acts] = page;
    if (method === 'POST' && acts) return this.#act(input, moment, session);
    if (method !== 'GET' || acts) return this.#leaveOut(input);
    this.#openings += 1;
    const referer = headerOf(input.headers, 'referer');
    const status = this.#brokeOff(input) ? 0 : (entry?.answer.status ?? 0);
    const opened = { page: this.#openings, session, target, status, ...(referer && { referer }) };
    this.#calls.push({ kind: 'open', ...moment, ...opened });
  }

  #apiCall(input: Input & RequestInput, moment: Moment, entry: RequestEntry | undefined): void {
    const { method, target, body } = input;
    const lost = this.#brokeOff(input) || !entry;
    this.#calls.push({
      kind: 'api',
      ...moment,
      number: (this.#api += 1),
      method,
      target,
      headers: callersHeaders(input.headers),
      body,
      answer: lost ? { status: 0, body: '' } : entry.answer,
      findings: (entry?.findings ?? []).map(({ name }) => name),
      ...(entry && { entry: entry.seq }),
      ...(entry?.session !== undefined && { session: entry.session }),
    });
  }

  /** A request that the program did not act on; what its body held that is secret is masked. */
  #refused({ at, seq, method, target, headers, body, answer, findings }: RequestEntry): void {
    if (PAGE.test(target) || !/^(GET|POST|PUT|PATCH|DELETE)$/.test(method))
      return this.#leaveOut({ method, target });
    this.#calls.push({
      kind: 'api',
      at,
      answeredAt: at,
      after: seq - 1,
      number: (this.#api += 1),
      method,
      target,
      headers: {},
      body,
      unsignable: headers,
      answer,
      findings: findings.map(({ name }) => name),
      entry: seq,
    });
  }

  #act({ headers, body }: RequestInput, moment: Moment, session: string): void {
    const action = check('pluginAction', jsonBody(body)?.value);
    if ('violations' in action)
      return this.#leaveOut({ method: 'POST', target: `/session/${session}/actions` });
    const conversation = headerOf(headers, 'x-conversation') ?? '';
    const opened = this.#calls.findLast(
      (call): call is PageOpening => call.kind === 'open' && call.session === session && call.status === 200,
    );
    const page = this.#pages.get(conversation) ?? opened?.page;
    if (page !== undefined) this.#pages.set(conversation, page);
    else this.#notes.add(`The page of session ${session} was opened before the recording began.`);
    this.#calls.push({
      kind: 'act',
      ...moment,
      ...(page !== undefined && { page }),
      session,
      action: action.value,
    });
  }

  #control(input: RequestInput, moment: Moment): void {
    const { method, target, body } = input;
    const path = target.split('?')[0]!.split('/');
    if (/^(hold|release)$/.test(path[3] ?? '')) {
      this.#notes.add('Breakpoints: nothing is held.');
      return;
    }
    for (const { method: ofCall, path: pattern } of CONTROL_CALLS) {
      const parts = pattern.split('/');
      const fits = parts.every((part, at) => part.startsWith(':') || part === path[at]);
      if (ofCall !== method || parts.length !== path.length || !fits) continue;
      const params = parts.flatMap((part, at) =>
        part.startsWith(':') ? [[part.slice(1), decoded(path[at]!)] as const] : [],
      );
      const value = jsonBody(body)?.value;
      if (body !== '' && value === undefined) return this.#leaveOut(input);
      this.#calls.push({
        kind: 'control',
        ...moment,
        call: `${method} ${pattern}` as ControlCallName,
        method,
        target: path.join('/'),
        params: Object.fromEntries(params),
        ...(value !== undefined && { body: value }),
      });
      return;
    }
    this.#leaveOut(input);
  }

  #leaveOut({ method, target }: Pick<RequestInput, 'method' | 'target'>): void {
    this.#notes.add(`${method} ${target.slice(0, 120)} is left out.`);
  }

  /** Whether a fault kept the answer from the caller. */
  #brokeOff({ after, entry, target }: Input & RequestInput): boolean {
    return this.#recording.entries.some(
      (one) =>
        one.kind === 'fault' &&
        'target' in one &&
        one.seq > after &&
        one.seq <= (entry ?? one.seq) &&
        one.target === target &&
        /^(reset-|truncated-)/.test(one.fault),
    );
  }
}

/** Headers that every request has, or that are made again: the rest is the caller's. */
const MADE_ANEW =
  /^(host|connection|keep-alive|content-(length|type|sha512)|transfer-encoding|expect|upgrade|authorization|(x-)?date|accept.*|user-agent|sec-.*|origin|referer|pragma|cache-control|te|traceparent|tracestate)$/i;

const callersHeaders = (headers: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sendableHeaders(headers).filter(([name]) => !MADE_ANEW.test(name)));

/** Headers that any client takes, by name and value. */
export const sendableHeaders = (headers: readonly string[]): readonly (readonly [string, string])[] =>
  headers.flatMap((name, at) => {
    const value = headers[at + 1] ?? '';
    return at % 2 === 0 && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
      ? [[name, value] as const]
      : [];
  });

function headerOf(headers: readonly string[], lower: string): string | undefined {
  const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === lower);
  return at < 0 ? undefined : headers[at + 1];
}

const placeOf = (step: Input | RequestEntry): number => ('seq' in step ? step.seq - 1 : step.after);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
