import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { CommandError } from '../control/command-error.js';
import { guard } from '../control/guard.js';
import type { CommandServices } from '../control/services.js';
import { isForwarded } from '../http/forwarded.js';
import { sendProblem } from '../http/send-problem.js';

/** What is measured. */
export interface MetricsOptions {
  readonly services: CommandServices;
  /** Asked for beyond loopback; null on loopback. */
  readonly controlToken: string | null;
}

/**
 * `GET /metrics`: the sandbox and its process in the text format of Prometheus. What formats them is loaded by the first
 * request for it; until then the only cost is a counter for each status.
 */
export const metrics = fastifyPlugin<MetricsOptions>(async (app, { services, controlToken }) => {
  const answers = new Map<number, number>();
  app.addHook('onResponse', (_, { statusCode }, done) => {
    answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1);
    done();
  });

  let exposition: Promise<Exposition> | undefined;
  app.get('/metrics', async ({ raw, query }, reply) => {
    try {
      const { token } = query as { readonly token?: unknown };
      guard(raw.headers, controlToken, typeof token === 'string' ? token : undefined);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      const { status, title, detail } = error;
      return sendProblem(reply, { status, title, detail });
    }
    exposition ??= expose(app, services, answers);
    const { type, text } = await exposition;
    const others = isForwarded(raw) ? undefined : await services.replicas?.figures();
    return reply.type(type).send(await text(others ?? {}));
  });
});

interface Exposition {
  readonly type: string;
  /** @param others what other replicas keep, by the name of the gauge. */
  readonly text: (others: Readonly<Record<string, number>>) => Promise<string>;
}

async function expose(
  app: FastifyInstance,
  { programs, store, outboxes }: CommandServices,
  answers: ReadonlyMap<number, number>,
): Promise<Exposition> {
  const { collectDefaultMetrics, Counter, Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });

  new Counter({
    name: 'ingo_sandbox_answers_total',
    help: 'Answers by HTTP status.',
    labelNames: ['status'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [status, count] of answers) this.inc({ status }, count);
    },
  });

  const gauges: Readonly<Record<string, readonly [help: string, value: () => number | Promise<number>]>> = {
    programs: ['Programs.', () => programs.list().length],
    sessions: ['Sessions that are kept.', () => store.counts().sessions],
    tokens: ['Account tokens that are kept.', () => store.counts().tokens],
    payments: ['Payments that are kept.', () => store.counts().payments],
    journal_entries: [
      'Journal entries that are kept.',
      () => sum(programs.list().map(({ journal }) => journal.size)),
    ],
    webhooks_pending: ['Webhooks that are not delivered yet.', () => outboxes.pending],
    connections: ['Open connections.', () => openConnections(app)],
  };
  let elsewhere: Readonly<Record<string, number>> = {};
  for (const [suffix, [help, value]] of Object.entries(gauges)) {
    const name = `ingo_sandbox_${suffix}`;
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const others = suffix === 'connections' ? 0 : (elsewhere[name] ?? 0);
        this.set((await value()) + others);
      },
    });
  }
  return {
    type: registry.contentType,
    text: (others) => {
      elsewhere = others;
      return registry.metrics();
    },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const openConnections = ({ server }: FastifyInstance): Promise<number> =>
  new Promise((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)));
