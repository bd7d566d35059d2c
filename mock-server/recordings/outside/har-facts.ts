import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { parseJsonBody } from '../../http/parse-json-body.js';
import { harEntries } from '../../signature/inputs/har.js';
import { fieldOf, textOf } from '../../signature/inputs/json-value.js';
import { RecordingError } from '../recording.js';
import { eventFact } from './event-fact.js';
import { opening, timeOf, type OutsideFact, type OutsideFacts } from './outside-facts.js';

const PAGE_PATH = /^\/session\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/(stream|actions))?$/i;

/** An entry of a HAR, as far as it is read. */
interface Exchange {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** 0 where no answer came. */
  readonly status: number;
  readonly sent: string | undefined;
  readonly received: string | undefined;
}

/**
 * Reads what a HAR holds of sessions: openings of the hosted page and, where a sandbox served it, its event stream and
 * what the recipient did.
 *
 * @throws RecordingError where it is no HAR.
 */
export function readHar(json: unknown): OutsideFacts {
  const entries = harEntries(json);
  if (entries.length === 0)
    throw new RecordingError('It has no entry with a request, expected a HAR: {"log":{"entries":[…]}}.');
  const reader = new HarReader();
  const exchanges = entries.flatMap((entry) => exchangeOf(entry) ?? []);
  exchanges.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  for (const exchange of exchanges) reader.read(exchange);
  return reader.result(entries.length - exchanges.length);
}

class HarReader {
  readonly #facts: OutsideFact[] = [];
  readonly #notes = new Set<string>();
  /** How often each call was made: `POST /path, answered with 200`. */
  readonly #calls = new Map<string, number>();
  /** When the newest authorized_url of a session ends. */
  readonly #expiry = new Map<string, number>();

  read(exchange: Exchange): void {
    const { path, method, at, status } = exchange;
    if (path === SESSION_PATH || path.startsWith('/gateway/')) return this.#called(exchange);
    const [, id, part] = PAGE_PATH.exec(path) ?? [];
    if (id === undefined) return;
    const session = id.toLowerCase();
    if (part === 'stream') return this.#streamed(session, exchange);
    if (part === 'actions') return this.#acted(session, exchange);
    if (method !== 'GET') return;
    const expired = status !== 200 && Date.parse(at) >= (this.#expiry.get(session) ?? Infinity);
    this.#facts.push(opening(session, at, status, expired));
  }

  result(unread: number): OutsideFacts {
    const calls = [...this.#calls].map(([call, count]) => (count > 1 ? `${call} (${count} times)` : call));
    if (calls.length > 0)
      this.#notes.add(
        `Calls are the application's own to make, and no steps: ${calls.slice(0, 5).join('; ')}${calls.length > 5 ? '; and others' : ''}.`,
      );
    if (unread > 0) this.#notes.add(`${unread} entries without a time or an absolute URL are left out.`);
    return { facts: this.#facts, notes: [...this.#notes] };
  }

  #called({ method, path, status, received }: Exchange): void {
    const call = `${method} ${path.slice(0, 80)}, ${status === 0 ? 'not answered' : `answered with ${status}`}`;
    this.#calls.set(call, (this.#calls.get(call) ?? 0) + 1);
    if (path !== SESSION_PATH || status !== 200) return;
    if (received === undefined)
      return void this.#notes.add(
        'The answers to create requests have no body in the HAR, so when a URL expired is not known: export it with content.',
      );
    const data = fieldOf(jsonOf(received), 'data');
    const id = textOf(data, 'session_identifier');
    const end = Date.parse(textOf(data, 'authorized_url_expiration_utc') ?? '');
    if (id !== undefined && !Number.isNaN(end)) this.#expiry.set(id.toLowerCase(), end);
  }

  #streamed(session: string, { at, received }: Exchange): void {
    if (!received)
      return void this.#notes.add(`The event stream of session ${session} has no content in the HAR.`);
    this.#notes.add(
      `The HAR has no times within the event stream of session ${session}: pauses, and what the recipient did between events, are left out.`,
    );
    for (const [, data] of received.matchAll(/^data: ?(.*)$/gm)) {
      const directive = jsonOf(data!);
      const event = textOf(directive, 'event');
      if (event === undefined) continue;
      const read = eventFact(session, at, event, fieldOf(directive, 'payload'));
      if ('fact' in read) this.#facts.push(read.fact);
      if (read.note !== undefined) this.#notes.add(read.note);
    }
  }

  /** What was entered is left out. */
  #acted(session: string, { at, status, sent = '' }: Exchange): void {
    const body = jsonOf(sent);
    const action = textOf(body, 'action');
    if (action === undefined || status !== 200) return;
    const destination = textOf(body, 'funding_destination');
    this.#facts.push({
      kind: 'recipient',
      session,
      at,
      action: action.slice(0, 60),
      ...(destination !== undefined && { values: { funding_destination: destination } }),
    });
  }
}

function exchangeOf(entry: unknown): Exchange | undefined {
  const [request, response] = [fieldOf(entry, 'request'), fieldOf(entry, 'response')];
  const at = timeOf(textOf(entry, 'startedDateTime'));
  const url = textOf(request, 'url')!;
  if (at === undefined || !URL.canParse(url)) return undefined;
  const status = fieldOf(response, 'status');
  return {
    at,
    method: textOf(request, 'method')!.slice(0, 20),
    path: new URL(url).pathname,
    status: typeof status === 'number' && status > 0 ? status : 0,
    sent: textOf(fieldOf(request, 'postData'), 'text'),
    received: contentOf(fieldOf(response, 'content')),
  };
}

function contentOf(content: unknown): string | undefined {
  const text = textOf(content, 'text');
  const isBase64 = textOf(content, 'encoding') === 'base64';
  return text === undefined || !isBase64 ? text : Buffer.from(text, 'base64').toString('utf8');
}

/** A text as JSON; undefined if it is not one that is safe to read. */
function jsonOf(text: string): unknown {
  const parsed = parseJsonBody(Buffer.from(text));
  return 'value' in parsed ? parsed.value : undefined;
}
