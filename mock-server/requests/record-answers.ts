import fastifyPlugin from 'fastify-plugin';
import type { Answer } from '../http/answer.js';
import { EXPLANATION_HEADER } from '../http/finding.js';
import type { ReceivedRequest } from '../http/received-request.js';
import type { JournalEntry } from '../journal/entry.js';
import { recordRequest } from '../journal/record-request.js';
import type { Program } from '../programs/program.js';

/** What recording needs. */
export interface RecordingOptions {
  /** Where the sandbox is served, as clients see it. */
  readonly origin: (program: Program) => string;
  /** Called at every refused request, with the address of its journal entry. */
  readonly onRefusal: (entry: JournalEntry, entryUrl: string, program: Program) => void;
}

/**
 * Records every request to Ingo's API with its answer in the journal of its program, and says in a header why one was
 * refused. An answer breaks no contract on its way out.
 */
export const recordAnswers = fastifyPlugin<RecordingOptions>(async (app, options) => {
  app.decorateReply('answer', null);

  app.addHook('onSend', (request, reply, _payload, done) => {
    const { answer } = reply;
    if (!answer) return done();
    const { program, received } = request;
    if (answer.contract) program.certify(answer.contract, () => JSON.parse(answer.body));
    // Clients set their clock by this header, so it is the time that their signatures are judged by.
    reply.header('date', program.clock.httpDate(request.skew));
    for (const [name, value] of record(program, received, answer, options)) reply.header(name, value);
    if (request.input && !request.input.isForgotten) request.input.recordedBy(program.journal.newest);
    else noteRefused(program);
    if (!answer.silent && !answer.hangUp) return done();
    reply.hijack();
    if (answer.hangUp) reply.raw.destroy();
  });
});

/** Notes the request that was recorded last as one that the program did not act on. */
export const noteRefused = ({ inputs, journal }: Program): void =>
  inputs.noteRefused(journal.entry(journal.newest)!);

/** Records a request with its answer; returns the headers that go out with it. */
export function record(
  program: Program,
  request: ReceivedRequest,
  answer: Answer,
  { origin, onRefusal }: RecordingOptions,
): readonly (readonly [name: string, value: string])[] {
  const seq = recordRequest(program.journal, request, answer);
  if (!answer.findings) return [];
  const url = `${origin(program)}/_sandbox/api/journal/${seq}?program=${program.username}`;
  onRefusal(program.journal.entry(seq)!, url, program);
  const names = [...new Set(answer.findings.map(({ name }) => name))].join(', ');
  return [[EXPLANATION_HEADER, `${names}; journal="${url}"`]];
}
