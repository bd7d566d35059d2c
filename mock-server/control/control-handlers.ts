import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ControlCallName } from '../../contracts/control/control-calls.js';
import { FORMAT_VERSIONS } from '../../contracts/control/format-versions.js';
import { openApi } from '../../contracts/openapi/openapi.js';
import { examine } from '../doctor/examine.js';
import { findPayments } from '../gateway/describe-payment.js';
import { beginEventStream } from '../http/event-stream.js';
import { isForwarded } from '../http/forwarded.js';
import { JournalStream, MOST_READERS } from '../journal/journal-stream.js';
import type { Journal } from '../journal/journal.js';
import { coverOutcomes } from '../outcomes/coverage.js';
import { clockState } from '../programs/move-clock.js';
import { CommandError } from './command-error.js';
import * as clock from './commands/clock-commands.js';
import { exportProgram } from './commands/export-command.js';
import * as faults from './commands/fault-commands.js';
import * as holds from './commands/hold-commands.js';
import * as journal from './commands/journal-commands.js';
import * as programs from './commands/program-commands.js';
import * as recording from './commands/recording-commands.js';
import { createSampleSession } from './commands/sample-session.js';
import * as scenarios from './commands/scenario-commands.js';
import * as sessions from './commands/session-commands.js';
import { trigger } from './commands/trigger-command.js';
import * as webhooks from './commands/webhook-commands.js';
import { entryDocument } from './entry-document.js';
import { llmsText } from './llms-text.js';
import type { CommandServices, RecordingService } from './services.js';

/** What a call of the control API does; what it returns is answered as JSON. */
type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** What every call of the control API does: one line a call. */
export function controlHandlers(
  services: CommandServices,
  recordings: RecordingService,
  origin: () => string,
): Readonly<Record<ControlCallName, Handler>> {
  const { runs, outboxes, store } = services;
  const named = (request: FastifyRequest) => programs.findProgram(services, param(request, 'username'));
  const streams = new WeakMap<Journal, JournalStream>();
  return {
    'GET /_sandbox/health': async (_, reply) => {
      const { status, detail } = services.logs?.health() ?? { status: 'ok' };
      const programs = (await services.replicas?.count()) ?? services.programs.list().length;
      reply.code(status === 'ok' ? 200 : 503);
      return { status, programs, formats: FORMAT_VERSIONS, ...(detail !== undefined && { detail }) };
    },
    'GET /_sandbox/openapi.json': () => openApi(),
    'GET /_sandbox/llms.txt': (_, reply) => reply.type('text/plain; charset=utf-8').send(llmsText(origin())),

    'POST /_sandbox/api/programs': async ({ body }) =>
      withSecret(await programs.claimProgram(services, body)),
    'GET /_sandbox/api/programs': async ({ raw }) => {
      const all = isForwarded(raw) ? undefined : await services.replicas?.list();
      return { programs: all ?? services.programs.list() };
    },
    'GET /_sandbox/api/programs/:username': (request) => named(request),
    'PATCH /_sandbox/api/programs/:username': (request) =>
      programs.tuneProgram(services, named(request), request.body),
    'DELETE /_sandbox/api/programs/:username': async (request) => {
      const program = named(request);
      await programs.dropProgram(services, program);
      return { dropped: program.username };
    },
    'POST /_sandbox/api/reset': ({ program }) => programs.resetProgram(services, program),

    'GET /_sandbox/api/clock': ({ program }) => clockState(program),
    'POST /_sandbox/api/clock': ({ program, body }) => clock.moveClock(program, body),

    'GET /_sandbox/api/scenarios': ({ program }) => ({ scenarios: runs.scenariosOf(program).list() }),
    'GET /_sandbox/api/scenarios/:name': (request) =>
      scenarios.findScenario(services, request.program, param(request, 'name')),
    'PUT /_sandbox/api/scenarios/:name': (request) => {
      const text = request.received.body.toString('utf8');
      return scenarios.putScenario(services, request.program, param(request, 'name'), text);
    },
    'DELETE /_sandbox/api/scenarios/:name': (request) => {
      scenarios.removeScenario(services, request.program, param(request, 'name'));
      return { removed: param(request, 'name') };
    },
    'POST /_sandbox/api/scenarios/next': ({ program, body }) => ({
      queued: scenarios.chooseNextScenario(services, program, body),
    }),

    'GET /_sandbox/api/sessions': async ({ program }) => ({
      sessions: await sessions.listSessions(services, program),
    }),
    'POST /_sandbox/api/sessions': ({ server, program }) => createSampleSession(server, program),
    'GET /_sandbox/api/sessions/:id': (request) =>
      sessions.showSession(services, request.asked ?? undefined, param(request, 'id')),
    'POST /_sandbox/api/sessions/:id/events': (request) =>
      sessions.causeEvent(services, request.asked ?? undefined, param(request, 'id'), request.body),
    'POST /_sandbox/api/trigger': async ({ asked, program, body, url }, reply) => {
      const { session } = body as { readonly session?: unknown };
      const named = asked === null && typeof session === 'string' ? session : undefined;
      const passed = named === undefined ? undefined : await services.replicas?.callFor(named, url, body);
      if (passed) return reply.code(passed.status).type(passed.type).send(passed.body);
      return trigger(services, asked ?? undefined, program, body);
    },

    'GET /_sandbox/api/webhooks/endpoint': ({ program }) => ({ endpoint: program.settings.webhooks ?? null }),
    'PUT /_sandbox/api/webhooks/endpoint': ({ program, body }) => ({
      endpoint: webhooks.putEndpoint(services, program, body),
    }),
    'DELETE /_sandbox/api/webhooks/endpoint': ({ program }) => {
      webhooks.removeEndpoint(program);
      return { endpoint: null };
    },
    'GET /_sandbox/api/webhooks/deliveries': (request) => ({
      deliveries: outboxes.of(request.program).log.find(filters(request, 'session', 'topic', 'state')),
    }),
    'GET /_sandbox/api/webhooks/deliveries/:id': (request) =>
      webhooks.findDelivery(services, request.program, param(request, 'id')),
    'POST /_sandbox/api/webhooks/deliveries/:id/resend': (request) => {
      webhooks.resendDelivery(services, request.program, param(request, 'id'));
      return { resent: [param(request, 'id')] };
    },
    'POST /_sandbox/api/webhooks/resend': ({ program, body }) => ({
      resent: webhooks.resendSince(services, program, body),
    }),
    'POST /_sandbox/api/webhooks/wait': async ({ program, body }) => ({
      deliveries: await webhooks.waitForWebhooks(services, program, body),
    }),
    'POST /_sandbox/api/webhooks/faults': ({ program, body }) =>
      webhooks.queueWebhookFault(services, program, body),

    'GET /_sandbox/api/faults': ({ program }) => ({ rules: services.faults.of(program).list() }),
    'PUT /_sandbox/api/faults': ({ program, body }) => ({ rules: faults.putFaults(services, program, body) }),
    'DELETE /_sandbox/api/faults': ({ program }) => {
      faults.setFaults(services, program, []);
      return { rules: [] };
    },

    'GET /_sandbox/api/hold': ({ program }) => program.holds.state(),
    'POST /_sandbox/api/hold': ({ program, body }) => holds.setHold(program, body),
    'POST /_sandbox/api/hold/wait': async ({ program, body }) => ({
      held: await holds.waitUntilHeld(program, body),
    }),
    'POST /_sandbox/api/release': ({ program }) => ({ released: holds.releaseHold(program) }),
    'DELETE /_sandbox/api/hold': ({ program }) => ({ released: holds.unsetHold(program) }),

    'GET /_sandbox/api/ledger': async (request) => {
      const query = filters(request, 'token', 'participant_unique_id1', 'operation', 'state');
      return { payments: await findPayments(store, request.program.username, query) };
    },

    'GET /_sandbox/api/recording': ({ program }, reply) =>
      reply.type('application/x-ndjson').send(recording.record(recordings, program)),
    'GET /_sandbox/api/recording/export': (request, reply) => {
      const { as, session, format } = filters(request, 'as', 'session', 'format');
      const { text, notes } = exportProgram(recordings, request.program, as, session);
      if (format === 'text') return reply.type('text/plain; charset=utf-8').send(text);
      return { text, not_carried_over: notes };
    },
    'POST /_sandbox/api/recording/view': ({ received }) => recording.view(received.body),
    'POST /_sandbox/api/replay': async ({ received, query }) =>
      recording.replay(recordings, received.body, query as { until?: number }),

    'POST /_sandbox/api/snapshot': ({ program, body }) =>
      recording.takeSnapshot(services, recordings, program, body),
    'POST /_sandbox/api/restore': ({ program, body }) =>
      recording.restoreSnapshot(services, recordings, program, body),

    'GET /_sandbox/api/coverage': ({ program }) => coverOutcomes(program.journal.find()),
    'GET /_sandbox/api/doctor': ({ program }) => examine(program.journal.find()),
    'GET /_sandbox/api/journal': (request) => {
      const { journal: kept } = request.program;
      return { entries: kept.find({}, since(request)), dropped: kept.dropped };
    },
    'GET /_sandbox/api/journal/:seq': (request, reply) => {
      const entry = journal.findEntry(request.program, param(request, 'seq'));
      if (filters(request, 'format').format !== 'text') return entry;
      return reply.type('text/plain; charset=utf-8').send(entryDocument(entry));
    },
    'GET /_sandbox/api/journal/stream': (request, reply) => {
      const kept = request.program.journal;
      const stream = streams.get(kept) ?? new JournalStream(kept);
      streams.set(kept, stream);
      if (stream.full) throw tooManyReaders();
      reply.hijack();
      beginEventStream(reply.raw);
      stream.add(reply.raw, Number(request.raw.headers['last-event-id'] ?? since(request)) || 0);
    },
    'POST /_sandbox/api/journal/find': ({ program, body }) => ({
      entries: journal.findEntries(program, body),
    }),
    'POST /_sandbox/api/journal/count': ({ program, body }) => ({
      count: journal.countEntries(program, body),
    }),
    'POST /_sandbox/api/journal/wait': async ({ program, body }) => ({
      entries: await journal.waitForEntries(program, body),
    }),
  };
}

const tooManyReaders = (): CommandError =>
  new CommandError(
    429,
    'Too many readers',
    `${MOST_READERS} connections read this journal already. Close some, or ask POST journal/find.`,
  );

/** A program with its secret, which only the answer to its making shows. */
const withSecret = (program: ReturnType<typeof programs.makeProgram>): object => ({
  ...program.toJSON(),
  secret: program.credentials.secret,
});

const param = ({ params }: FastifyRequest, name: string): string => (params as Record<string, string>)[name]!;

const since = ({ query }: FastifyRequest): number => (query as { since?: number }).since ?? 0;

/** The query parameters of these names that were given. */
function filters<Name extends string>(
  { query }: FastifyRequest,
  ...names: Name[]
): { [Key in Name]?: string } {
  const given = Object.entries(query as Record<string, string>);
  return Object.fromEntries(given.filter(([name]) => names.includes(name as Name))) as {
    [Key in Name]?: string;
  };
}
