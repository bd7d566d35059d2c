import type { Recording } from '../recording.js';
import { commentText, headerLines, withoutColors } from './comments.js';
import { controlStatement } from './control-source.js';
import type { Exported } from './exported.js';
import { failedExpectation } from './failed-expectation.js';
import { jsonBody, jsonObject } from './json-body.js';
import { Code, literal, quoted } from './literal.js';
import {
  recordedCalls,
  sendableHeaders,
  type ApiCall,
  type PageAct,
  type PageOpening,
} from './recorded-calls.js';
import { TEST_HELPERS, type TestHelper } from './test-helpers.js';
import { programOptions } from './test-program.js';
import { TOKEN_REFERENCE, tokenSources, type TokenSource } from './token-sources.js';
import { expectations } from './test-expectations.js';

/** What a test runner has its own words for. */
export interface TestRunner {
  /** What the file does with pages. */
  readonly how: string;
  /** The entry of the package. */
  readonly entry: string;
  /** What is imported beside `expect`. */
  readonly test: string;
  /** What gives the test its program. */
  readonly withProgram: (options: string) => string;
  /** Options between the title and the function of the test, with a comma. */
  readonly options: string;
  /** Fixtures that the test takes. */
  readonly fixtures: string;
  /** Declares a page that was opened at an address, an expression, and says what is expected of its status. */
  readonly open: (opening: PageOpening, url: string, source: TestSource) => readonly string[];
  readonly act: (act: PageAct, page: number, source: TestSource) => readonly string[];
  /** An expression for the token that a page received. */
  readonly token: (page: number, source: TestSource) => string;
}

/** Writes a recording as a test of a runner. */
export const testSource = (recording: Recording, runner: TestRunner): Exported =>
  new TestSource(recording, runner).write();

/** A test that is being written. */
export class TestSource {
  readonly #recording: Recording;
  readonly #runner: TestRunner;
  readonly #lines: string[] = [];
  readonly #notes: Set<string>;
  readonly #helpers = new Set<TestHelper>();
  readonly #calls: ReturnType<typeof recordedCalls>['calls'];
  readonly #tokens: ReadonlyMap<string, TokenSource>;
  /** The time of the clock, and the time it is to have; unknown after a move. */
  #now = '';
  #due = '';
  #pending = 0;

  constructor(recording: Recording, runner: TestRunner) {
    const { calls, notes } = recordedCalls(recording);
    this.#recording = recording;
    this.#runner = runner;
    this.#calls = calls;
    this.#notes = new Set(notes);
    this.#tokens = tokenSources(recording, calls);
  }

  write(): Exported {
    this.#begin();
    for (const [index, call] of this.#calls.entries()) {
      this.#comeTo(call.at);
      const before = this.#lines.length;
      if (call.kind === 'api') this.#api(call);
      else if (call.kind === 'open') this.#open(call);
      else if (call.kind === 'act') this.#act(call);
      else this.#control(index);
      if (this.#lines.length > before && call.answeredAt !== call.at) this.#now = call.answeredAt;
    }
    this.#comeTo(this.#recording.entries.at(-1)?.at ?? this.#now);
    this.#push('', ...expectations(this.#recording));
    this.#fail();
    return { text: this.#file(), notes: [...this.#notes] };
  }

  /** Asks for a function at the end of the file. */
  need(helper: TestHelper): void {
    this.#helpers.add(helper);
  }

  note(note: string): void {
    this.#notes.add(note);
  }

  /**
   * Statements that wait for something which may be answered only once time passed.
   *
   * @param into what the answer is kept in, such as `const answer1 = `.
   */
  awaited(
    call: { readonly at: string; readonly answeredAt: string },
    into: string,
    expression: string,
  ): readonly string[] {
    if (call.answeredAt === call.at) return [`${into}await ${expression};`];
    this.need('late');
    const pending = `pending${(this.#pending += 1)}`;
    return [
      `const ${pending} = ${expression};`,
      `${into}await late(ingo, ${quoted(call.answeredAt)}, ${pending});`,
    ];
  }

  #begin(): void {
    const { inputs, header } = this.#recording;
    const results = inputs.flatMap((input) => (input.input === 'delivery' ? [input.status ?? 0] : []));
    const { webhooks } = header.program as { webhooks?: object };
    const puts = this.#calls.some(
      (call) => call.kind === 'control' && call.call === 'PUT /_sandbox/api/webhooks/endpoint',
    );
    this.#lines.push('await ingo.clock.freeze();');
    if (!webhooks && !puts) return;
    this.need('receiveWebhooks');
    this.#lines.push(`const receiver = await receiveWebhooks(${literal(results, 2, 40)});`);
    if (webhooks)
      this.#lines.push(
        `ingo.webhooks.endpoint(${literal({ ...webhooks, url: new Code('receiver') }, 2, 24)});`,
      );
  }

  /** Lets the clock come to an instant, once there is something to do then. */
  #comeTo(instant: string): void {
    this.#due = instant;
  }

  #push(...lines: readonly string[]): void {
    if (lines.length === 0) return;
    if (this.#due !== this.#now) {
      this.#lines.push('', `await ingo.clock.set(new Date(${quoted(this.#due)}));`);
      this.#now = this.#due;
    }
    this.#lines.push(...lines);
  }

  #api(call: ApiCall): void {
    const { number, method, target, headers, unsignable, answer } = call;
    this.need('send');
    const body = this.#body(call);
    if (unsignable && call.body.includes('•')) {
      this.note(`Of ${method} ${target}, which was refused, secrets in the body are masked.`);
    }
    const given = {
      ...(method !== 'POST' && { method }),
      path: target,
      ...(unsignable
        ? { headers: sentHeaders(unsignable), signed: false }
        : Object.keys(headers).length > 0 && { headers }),
      ...(body !== undefined && { body }),
    };
    const sending = `send(ingo, ${literal(given, 2, 200)})`;
    this.#push(...this.awaited(call, `const answer${number} = `, sending));
    const expected = expectedAnswer(answer);
    this.#push(`expect(answer${number}).toMatchObject(${literal(expected, 2, 40)});`);
  }

  /** A body as code: a value where it is JSON, with the tokens that the test gets itself. */
  #body({ body, number }: ApiCall): unknown {
    if (body === '') return undefined;
    const json = jsonBody(body);
    const reference = TOKEN_REFERENCE.exec(body)?.[0];
    if (reference === undefined) return json ? json.value : body;
    const source = this.#tokens.get(reference);
    if (!source || !json) {
      this.note(`The token of call ${number} came from nowhere in the recording: it is unknown to the test.`);
      return json ? json.value : body;
    }
    const token =
      'page' in source
        ? this.#runner.token(source.page, this)
        : `answer${source.call}.json.data.customer_account_token`;
    return withCode(json.value, reference, new Code(token));
  }

  #open(opening: PageOpening): void {
    this.#push(...this.#runner.open(opening, this.#urlOf(opening), this));
  }

  #act(act: PageAct): void {
    if (act.page === undefined) return;
    this.#push(...this.#runner.act(act, act.page, this));
  }

  #control(index: number): void {
    const move = this.#calls[index]!;
    if (move.kind !== 'control') return;
    const until = this.#calls[index + 1]?.after ?? Infinity;
    const id = move.params['id'];
    const { event } = (move.body ?? {}) as { event?: unknown };
    const happened = this.#recording.entries.some(
      (entry) =>
        entry.seq > move.after &&
        entry.seq <= until &&
        (entry.kind === 'event' || entry.kind === 'transition') &&
        entry.session === id &&
        entry.event === event,
    );
    const statement = controlStatement(move, { sessionId: (one) => this.#sessionId(one), happened });
    if (statement === undefined) return;
    this.#push(statement);
    if (move.call === 'POST /_sandbox/api/clock') this.#now = this.#due = '';
  }

  /** An expression for the address of a page: where a caller of the API got it, else as it was. */
  #urlOf({ target, after }: PageOpening): string {
    const source = this.#calls.findLast(
      (call): call is ApiCall =>
        call.kind === 'api' && call.after < after && addressIn(call)?.endsWith(target) === true,
    );
    return source ? `answer${source.number}.json.data.authorized_url` : quoted(target);
  }

  #sessionId(id: string): string {
    const source = this.#calls.find(
      (call): call is ApiCall => call.kind === 'api' && call.session === id && call.answer.body !== '',
    );
    return source ? `answer${source.number}.json.data.session_identifier` : quoted(id);
  }

  /** What the failed test expected, and was not so. */
  #fail(): void {
    const { test } = this.#recording.header;
    if (!test) return;
    const { message = 'The test failed.' } = test;
    const failed = failedExpectation(message);
    this.#lines.push('', '// What the failed test expected:');
    if (failed) {
      const { matcher, argument, negated } = failed;
      const wait = matcher === 'toHaveExercised' ? '' : 'await ';
      const not = negated ? '.not' : '';
      this.#lines.push(`${wait}expect(ingo)${not}.${matcher}(${literal(argument)});`);
      return;
    }
    this.note(
      'The expectation that failed: a recording has its message alone. Put it in place of the last line.',
    );
    this.#lines.push(`throw new Error(${quoted(withoutColors(message))});`);
  }

  #file(): string {
    const { entry, how, test, withProgram, options, fixtures } = this.#runner;
    const recording = this.#recording;
    const helpers = TEST_HELPERS.filter(({ name }) => this.#helpers.has(name));
    const comment = headerLines(
      recording,
      [`It does what came into the sandbox again, ${how}, at the same times of its clock.`],
      [...this.#notes],
    );
    const title = recording.header.test?.name ?? `recorded at ${recording.header.at}`;
    const imports = helpers.flatMap((helper) => helper.imports);
    const type = helpers.some(({ code }) => code.includes('IngoFixture')) ? ', type IngoFixture' : '';
    return [
      ...comment.map((line) => `// ${line}`.trimEnd()),
      ...imports,
      `import { expect, ${test}${type} } from '${entry}';`,
      '',
      withProgram(literal(programOptions(recording), 2, 40)),
      '',
      `test(${quoted(commentText(title))}, ${options}async ({ ${fixtures} }) => {`,
      ...this.#lines.map((line) => (line === '' ? '' : `  ${line}`)),
      '});',
      ...helpers.flatMap(({ code }) => ['', code.trim()]),
      '',
    ].join('\n');
  }
}

/** The headers of a request as they were sent, but for those of the connection. */
const sentHeaders = (headers: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sendableHeaders(headers).filter(([name]) => OF_SIGNATURE.test(name)));

const OF_SIGNATURE = /^(authorization|(x-)?date|content-(type|sha512)|idempotency-key)$/i;

/** What of an answer does not depend on ids and times. */
function expectedAnswer({ status, body }: ApiCall['answer']): object {
  const { status: own, client_message, message } = jsonObject(body) ?? {};
  const json = {
    ...(own !== undefined && { status: own }),
    ...(client_message !== undefined && { client_message }),
    ...(message !== undefined && { message }),
  };
  return { status, ...(Object.keys(json).length > 0 && { json }) };
}

const addressIn = ({ answer }: ApiCall): string | undefined => {
  const { data } = (jsonObject(answer.body) ?? {}) as { data?: { authorized_url?: unknown } };
  return typeof data?.authorized_url === 'string' ? data.authorized_url : undefined;
};

function withCode(value: unknown, text: string, code: Code): unknown {
  if (value === text) return code;
  if (Array.isArray(value)) return value.map((item) => withCode(item, text, code));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withCode(item, text, code)]));
}
