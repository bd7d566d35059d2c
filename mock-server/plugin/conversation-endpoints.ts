import { timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Directive } from '../../contracts/plugin/conversation.js';
import { json, type Answer } from '../http/answer.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';
import { check } from '../schemas/check.js';
import type { Conversation } from '../scenarios/conversation.js';
import type { ScenarioRun } from '../scenarios/scenario-run.js';
import type { PluginServices } from './session-page.js';

/** How soon a page connects again, in milliseconds of real time: browsers would wait for seconds. */
const RETRY_MS = 250;

type Params = Readonly<Record<string, string>>;

/**
 * `GET /session/{id}/stream?c=…`: what the page shall show and tell, as server-sent events; a page that comes back
 * names the last it heard in Last-Event-ID.
 *
 * @returns null once streaming has begun, or where a scenario broke the connection.
 */
export const streamDirectives =
  ({ runs }: PluginServices) =>
  async (request: ReceivedRequest, { id = '' }: Params, response: ServerResponse): Promise<Answer | null> => {
    const token = new URLSearchParams(request.target.split('?')[1] ?? '').get('c') ?? '';
    const talk = conversationOf(runs.of(id), token);
    if (!talk) return STRANGER;
    const cut = (): void => void response.destroy();
    if (!talk.conversation.connected) {
      cut();
      return null;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: ${RETRY_MS}\n\n`);
    const since = Number(headerOf(request, 'last-event-id') ?? 0);
    const leave = talk.conversation.subscribe(
      Number.isInteger(since) && since > 0 ? since : 0,
      (seq, directive) => response.write(`id: ${seq}\ndata: ${JSON.stringify(directive)}\n\n`),
      cut,
    );
    response.on('close', leave);
    return null;
  };

/** `POST /session/{id}/actions`: what the recipient did. 422 names the fields that are wrong, 409 says it cannot be done now. */
export const takeAction =
  ({ runs }: PluginServices) =>
  async (request: ReceivedRequest, { id = '' }: Params): Promise<Answer> => {
    const talk = conversationOf(runs.of(id), headerOf(request, 'x-conversation') ?? '');
    if (!talk) return STRANGER;
    const parsed = parseJsonBody(request.body);
    if ('finding' in parsed) return json(400, { message: parsed.finding.what });
    const checked = check('pluginAction', parsed.value);
    if ('violations' in checked) {
      return json(400, { message: checked.violations.map(({ message }) => message).join(' ') });
    }
    const result = await talk.run.act(checked.value);
    if ('finding' in result) return json(409, { message: `${result.finding.what} ${result.finding.fix}` });
    const { answer } = result;
    if (checked.value.action === 'unsupported')
      return json(200, { ...answer, told: toldBy(talk.conversation) });
    return json(answer.errors ? 422 : 200, answer);
  };

/** Everything that a conversation has told so far. */
function toldBy(conversation: Conversation): Directive[] {
  const told: Directive[] = [];
  conversation.subscribe(
    0,
    (_, directive) => told.push(directive),
    () => undefined,
  )();
  return told;
}

const STRANGER = json(403, {
  message: 'This page is not the one that is mounted: the session was opened again, or forgotten.',
});

/** The conversation that a token proves to be one's own. */
function conversationOf(
  run: ScenarioRun | undefined,
  token: string,
): { readonly run: ScenarioRun; readonly conversation: Conversation } | undefined {
  const conversation = run?.stage.conversation;
  if (!conversation) return undefined;
  const [expected, received] = [Buffer.from(conversation.token), Buffer.from(token)];
  const same = expected.length === received.length && timingSafeEqual(expected, received);
  return same ? { run, conversation } : undefined;
}
