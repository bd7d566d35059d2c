import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Directive } from '../../contracts/plugin/conversation.js';
import { check } from '../schemas/check.js';
import { beginEventStream } from '../http/event-stream.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import { sameSecret } from '../http/same-secret.js';
import type { PageConnection } from '../scenarios/page-connection.js';
import type { ScenarioRun } from '../scenarios/scenario-run.js';
import type { ScenarioRuns } from '../scenarios/scenario-runs.js';
import { onceDurable } from './once-durable.js';

/** How soon a page connects again, in milliseconds of real time: browsers would wait for seconds. */
const RETRY_MS = 250;

type PageRequest = FastifyRequest<{ Params: { id: string }; Querystring: { c?: string | string[] } }>;

/**
 * `GET /session/{id}/stream?c=…`: what the page shows and reports, as server-sent events; a page that comes back names
 * the last event it got in Last-Event-ID.
 */
export function streamDirectives(runs: ScenarioRuns, request: PageRequest, reply: FastifyReply): unknown {
  const page = mountedPage(runs.of(request.params.id), String(request.query.c ?? ''));
  if (!page) return refuseStranger(reply);
  const { connection } = page;
  const response = reply.hijack().raw;
  const cut = (): void => void response.destroy();
  if (!connection.allowed) return cut();
  beginEventStream(response);
  response.write(`retry: ${RETRY_MS}\n\n`);
  const since = Number(request.raw.headers['last-event-id'] ?? 0);
  const inOrder = onceDurable(page.run.inputs); // a page learns only of what lasts
  const leave = connection.subscribe(
    Number.isInteger(since) && since > 0 ? since : 0,
    (seq, directive) => {
      inOrder(() => {
        // A page that does not read connects again, and continues where it stopped.
        if (!response.write(`id: ${seq}\ndata: ${JSON.stringify(directive)}\n\n`)) cut();
      });
    },
    cut,
  );
  response.on('close', leave);
  response.on('error', () => undefined); // 'close' follows
}

/** `POST /session/{id}/actions`: what the recipient did. 422 names the fields that are wrong, 409 says it cannot be done now. */
export async function takeAction(runs: ScenarioRuns, request: PageRequest, reply: FastifyReply) {
  const { params, received } = request;
  const page = mountedPage(runs.of(params.id), String(request.raw.headers['x-conversation'] ?? ''));
  if (!page) return refuseStranger(reply);
  const parsed = parseJsonBody(received.body);
  if ('finding' in parsed) return reply.code(400).send({ message: parsed.finding.what });
  const checked = check('pluginAction', parsed.value);
  if ('violations' in checked) {
    return reply.code(400).send({ message: checked.violations.map(({ message }) => message).join(' ') });
  }
  const result = await page.run.act(checked.value);
  if (result.finding) {
    return reply.code(409).send({ message: `${result.finding.what} ${result.finding.fix}` });
  }
  const { answer } = result;
  if (checked.value.action === 'unsupported') return { ...answer, told: sentSoFar(page.connection) };
  return reply.code(answer.errors ? 422 : 200).send(answer);
}

/** Everything that was sent to a page so far. */
function sentSoFar(connection: PageConnection): Directive[] {
  const sent: Directive[] = [];
  const unsubscribe = connection.subscribe(
    0,
    (_, directive) => sent.push(directive),
    () => undefined,
  );
  unsubscribe();
  return sent;
}

const refuseStranger = (reply: FastifyReply): FastifyReply =>
  reply.code(403).send({
    message: 'This page is not the one that is mounted: the session was opened again, or forgotten.',
  });

/** The mounted page whose token this is; undefined for any other token. */
function mountedPage(
  run: ScenarioRun | undefined,
  token: string,
): { readonly run: ScenarioRun; readonly connection: PageConnection } | undefined {
  const connection = run?.connection;
  if (!connection) return undefined;
  return sameSecret(connection.token, token) ? { run, connection } : undefined;
}
