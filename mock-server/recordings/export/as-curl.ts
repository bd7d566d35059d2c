import type { ControlMove } from './recorded-calls.js';
import type { Recording } from '../recording.js';
import { headerLines } from './comments.js';
import type { Exported } from './exported.js';
import { recordedCalls, sendableHeaders, type ApiCall, type PageOpening } from './recorded-calls.js';
import { SHELL_FUNCTIONS } from './shell-functions.js';
import { programOptions } from './test-program.js';
import { TOKEN_REFERENCE, tokenSources } from './token-sources.js';

/** A text as a word of a POSIX shell, which takes nothing in it for its own. */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const word = (text: string): string => (/^[\w./-]*$/.test(text) ? text : shellQuoted(text));

/** Writes a recording as a script for a POSIX shell with curl and openssl, which signs its requests when it runs. */
export const asCurl = (recording: Recording): Exported => new Script(recording).write();

class Script {
  readonly #recording: Recording;
  readonly #calls: ReturnType<typeof recordedCalls>['calls'];
  readonly #notes: Set<string>;
  readonly #lines: string[] = [];
  /** Instant of the program's clock that the script has come to, in milliseconds since 1970. */
  #now: number;

  constructor(recording: Recording) {
    const { calls, notes } = recordedCalls(recording);
    this.#recording = recording;
    this.#calls = calls;
    this.#notes = new Set(notes);
    this.#now = Date.parse(calls[0]?.at ?? recording.header.at);
  }

  write(): Exported {
    const { username = '', ...options } = programOptions(this.#recording);
    const settings = Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'seed'));
    const program = '/_sandbox/api/programs/"$INGO_USERNAME"';
    if (Object.keys(settings).length > 0)
      this.#lines.push(`control PATCH ${program} ${shellQuoted(JSON.stringify(settings))}`);
    for (const call of this.#calls) {
      this.#pass(call.at);
      if (call.kind === 'api') this.#api(call);
      else if (call.kind === 'open') this.#open(call);
      else if (call.kind === 'control') this.#control(call);
      else if (call.page !== undefined)
        this.#lines.push(`act ${call.page} ${shellQuoted(JSON.stringify(call.action))}`);
      if (call.answeredAt !== call.at) this.#now = Date.parse(call.answeredAt);
    }
    if (this.#recording.inputs.some(({ input }) => input === 'delivery'))
      this.#notes.add('The receiver of webhooks: set INGO_WEBHOOK_URL to have them sent somewhere.');
    const text = [
      '#!/bin/sh',
      ...headerLines(
        this.#recording,
        [
          'It makes the calls again, one after the other, signed when it runs, and exits with 1 where one is answered with another status.',
          'INGO_SECRET is the secret of the program; INGO_USERNAME and INGO_BASE_URL may be set as well.',
        ],
        [...this.#notes],
      ).map((line) => `# ${line}`.trimEnd()),
      'set -eu',
      `: "\${INGO_USERNAME:=${String(username).replace(/[^\w.-]/g, '')}}"`,
      SHELL_FUNCTIONS.trim(),
      '',
      ...this.#lines,
      '',
      'exit $failed',
      '',
    ].join('\n');
    return { text, notes: [...this.#notes] };
  }

  /** Time between calls passes by the clock of the sandbox, where it is long enough to matter. */
  #pass(instant: string): void {
    const ms = Date.parse(instant) - this.#now;
    this.#now = Date.parse(instant);
    if (ms >= SHORTEST_MS) this.#advance(`${ms}ms`);
  }

  #advance(duration: string): void {
    this.#lines.push(
      `control POST /_sandbox/api/clock ${shellQuoted(JSON.stringify({ advance: duration }))}`,
    );
  }

  #api({ number, method, target, headers, unsignable, body, answer }: ApiCall): void {
    if (body.includes('\0')) {
      this.#notes.add(`Call ${number}: its body has a zero byte, which no shell can hold.`);
      return;
    }
    const sent = unsignable
      ? sendableHeaders(unsignable).filter(([name]) => KEPT.test(name))
      : Object.entries(headers);
    const words = [
      unsignable ? 'plain' : 'signed',
      number,
      answer.status,
      method,
      word(target),
      this.#body(body, number),
      ...sent.map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ];
    this.#lines.push(words.join(' '));
  }

  #body(body: string, number: number): string {
    const reference = TOKEN_REFERENCE.exec(body)?.[0];
    if (reference === undefined) return shellQuoted(body);
    const source = tokenSources(this.#recording, this.#calls).get(reference);
    if (!source) {
      this.#notes.add(`The token of call ${number} came from nowhere in the recording.`);
      return shellQuoted(body);
    }
    const token =
      'page' in source
        ? `"$(told_token ${source.page})"`
        : `"$(field ${source.call} customer_account_token)"`;
    return body.split(reference).map(shellQuoted).join(token);
  }

  #open({ page, target, status, referer, after }: PageOpening): void {
    const source = this.#calls.findLast(
      (call): call is ApiCall =>
        call.kind === 'api' && call.after < after && call.answer.body.includes(`${target}"`),
    );
    const address = source ? `"$(field ${source.number} authorized_url)"` : shellQuoted(target);
    const headers =
      referer === undefined
        ? []
        : sendableHeaders(['Referer', referer]).map(
            ([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`,
          );
    this.#lines.push(['open_page', page, status, address, ...headers].join(' '));
  }

  #control(move: ControlMove): void {
    const { call, method, params, body } = move;
    const json = body === undefined ? "''" : shellQuoted(JSON.stringify(body));
    if (call === 'PUT /_sandbox/api/webhooks/endpoint') {
      this.#lines.push(
        'if [ -n "${INGO_WEBHOOK_URL:-}" ]; then',
        `  control PUT /_sandbox/api/webhooks/endpoint "{\\"url\\":\\"$INGO_WEBHOOK_URL\\"}"`,
        'fi',
      );
      return;
    }
    const id = params['id'];
    const source = this.#calls.find(
      (one): one is ApiCall => one.kind === 'api' && one.session === id && one.answer.body !== '',
    );
    const target = move.target
      .split('/')
      .map((part) => {
        if (params['username'] !== undefined && part === encodeURIComponent(params['username']))
          return '"$INGO_USERNAME"';
        return source && part === id ? `"$(field ${source.number} session_identifier)"` : word(part);
      })
      .join('/');
    this.#lines.push(`control ${method} ${target} ${json}`);
    if (call === 'POST /_sandbox/api/clock') this.#now = this.#clockAfter(move);
  }

  #clockAfter({ after, at }: ControlMove): number {
    const moved = this.#recording.entries.find((entry) => entry.kind === 'clock' && entry.seq > after);
    return Date.parse(moved?.at ?? at);
  }
}

/** Pauses shorter than this are those of the machine. */
const SHORTEST_MS = 1000;

const KEPT = /^(authorization|(x-)?date|content-(type|sha512)|idempotency-key)$/i;
