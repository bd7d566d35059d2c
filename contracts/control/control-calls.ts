import type { ControlCallRow, QueryParameter } from './control-call-row.js';
import { HOLD_CALLS } from './hold-calls.js';
import { RECORDING_CALLS } from './recording-calls.js';

const API = '/_sandbox/api' as const;

const text = (description: string): QueryParameter => ({ type: 'string', description });

const SINCE: QueryParameter = {
  type: 'integer',
  minimum: 0,
  description: 'Only entries with a greater seq.',
};

/** Every call of the control API: one row each. It is the sandbox's own; nothing of it is Ingo's. */
export const CONTROL_CALLS = [
  {
    method: 'GET',
    path: '/_sandbox/health',
    summary: 'Reports whether the sandbox serves.',
    withoutProgram: true,
  },
  {
    method: 'GET',
    path: '/_sandbox/openapi.json',
    summary: 'Describes all that is served and sent, as OpenAPI 3.1.',
    withoutProgram: true,
  },
  {
    method: 'GET',
    path: '/_sandbox/llms.txt',
    summary: 'One page from which a coding agent integrates.',
    withoutProgram: true,
    answers: 'text/plain',
  },
  {
    method: 'POST',
    path: `${API}/programs`,
    summary: 'Makes a program.',
    withoutProgram: true,
    description: 'The answer has its credentials.',
    body: 'programOptions',
    status: 201,
    tool: { name: 'create_program' },
  },
  {
    method: 'GET',
    path: `${API}/programs`,
    summary: 'Shows all programs.',
    withoutProgram: true,
    description: 'Secrets are masked. With the token of a team: those of the team.',
    tool: { name: 'list_programs' },
  },
  {
    method: 'GET',
    path: `${API}/programs/:username`,
    summary: 'Shows a program.',
    withoutProgram: true,
  },
  {
    method: 'PATCH',
    path: `${API}/programs/:username`,
    summary: 'Changes a program.',
    withoutProgram: true,
    description: 'Sessions and journal stay.',
    body: 'programPatch',
  },
  {
    method: 'DELETE',
    path: `${API}/programs/:username`,
    summary: 'Drops a program.',
    withoutProgram: true,
    description: 'Its sessions and its journal go with it. The default program stays.',
    tool: { name: 'drop_program' },
  },
  {
    method: 'GET',
    path: `${API}/clock`,
    summary: 'Shows the clock of the program, and when something is due next.',
  },
  {
    method: 'POST',
    path: `${API}/clock`,
    summary: 'Moves the clock of the program.',
    description: 'Answers once everything that fell due has happened; 409 where the program is held.',
    body: 'clockMove',
    tool: { name: 'move_clock' },
  },
  {
    method: 'GET',
    path: `${API}/scenarios`,
    summary: 'Lists the scenarios.',
    tool: { name: 'list_scenarios' },
  },
  { method: 'GET', path: `${API}/scenarios/:name`, summary: 'Shows a scenario.' },
  {
    method: 'PUT',
    path: `${API}/scenarios/:name`,
    summary: 'Adds a scenario.',
    description: 'A mistake is refused with its line and key.',
    body: 'scenario',
  },
  { method: 'DELETE', path: `${API}/scenarios/:name`, summary: 'Removes a scenario.' },
  {
    method: 'POST',
    path: `${API}/scenarios/next`,
    summary: 'Chooses the scenario of the next session.',
    description: 'Several calls queue up.',
    body: 'nextScenario',
    tool: { name: 'choose_scenario' },
  },
  {
    method: 'GET',
    path: `${API}/sessions`,
    summary: 'Lists the sessions.',
    tool: { name: 'list_sessions' },
  },
  {
    method: 'POST',
    path: `${API}/sessions`,
    summary: 'Creates a session with a sample recipient.',
    description: 'By a signed call, as a server makes it; the answer is what that call got.',
    status: 201,
  },
  { method: 'GET', path: `${API}/sessions/:id`, summary: 'Shows a session.', withoutProgram: true },
  {
    method: 'POST',
    path: `${API}/sessions/:id/events`,
    summary: 'Fires an event in a session.',
    withoutProgram: true,
    description:
      'The live page and the webhooks follow. An event that the lifecycle does not allow is refused.',
    body: 'sessionEvent',
  },
  {
    method: 'POST',
    path: `${API}/trigger`,
    summary: 'Fires an event or a webhook now.',
    description:
      'To the newest session, or to the one that is named. A session that is not mounted is mounted first, where the event needs that. Answers once its webhooks were tried.',
    body: 'trigger',
    tool: { name: 'trigger' },
  },
  { method: 'GET', path: `${API}/webhooks/endpoint`, summary: 'Shows where webhooks go.' },
  {
    method: 'PUT',
    path: `${API}/webhooks/endpoint`,
    summary: 'Sets where webhooks go.',
    body: 'webhookEndpoint',
    tool: { name: 'set_webhook_endpoint' },
  },
  { method: 'DELETE', path: `${API}/webhooks/endpoint`, summary: 'Stops sending webhooks.' },
  {
    method: 'GET',
    path: `${API}/webhooks/deliveries`,
    summary: 'Lists webhooks with the state of their delivery.',
    query: {
      session: text('Id of a session.'),
      topic: text('A topic.'),
      state: text('pending, delivered, given-up, missing or no-endpoint.'),
    },
    tool: { name: 'list_webhooks' },
  },
  { method: 'GET', path: `${API}/webhooks/deliveries/:id`, summary: 'Shows a webhook.' },
  {
    method: 'POST',
    path: `${API}/webhooks/deliveries/:id/resend`,
    summary: 'Resends a webhook.',
    status: 202,
  },
  {
    method: 'POST',
    path: `${API}/webhooks/resend`,
    summary: 'Resends webhooks.',
    description: 'All since an instant of the program clock.',
    body: 'resend',
    status: 202,
  },
  {
    method: 'POST',
    path: `${API}/webhooks/wait`,
    summary: 'Waits for webhooks.',
    description: 'Answers 408 where too few match in time.',
    body: 'deliveryQuery',
  },
  {
    method: 'POST',
    path: `${API}/webhooks/faults`,
    summary: 'Sets what goes wrong with webhooks to come.',
    body: 'nextWebhookFault',
  },
  {
    method: 'GET',
    path: `${API}/faults`,
    summary: 'Lists the rules of faults.',
    description: 'Each with how many requests it matched, and how often it fired.',
  },
  {
    method: 'PUT',
    path: `${API}/faults`,
    summary: 'Sets what goes wrong with requests to come.',
    description: 'The rules before are dropped. Contradictory rules are refused.',
    body: 'faultRules',
    tool: { name: 'set_faults' },
  },
  {
    method: 'DELETE',
    path: `${API}/faults`,
    summary: 'Removes all faults.',
  },
  ...HOLD_CALLS,
  {
    method: 'GET',
    path: `${API}/ledger`,
    summary: 'Lists gateway calls, and how often money moved.',
    query: {
      token: text('A customer_account_token.'),
      participant_unique_id1: text('Id of a payment.'),
      operation: text('push, pull or verify.'),
      state: text('processing, moved, not-moved, returned or verified.'),
    },
    tool: { name: 'list_payments' },
  },
  {
    method: 'GET',
    path: `${API}/journal`,
    summary: 'Lists entries of the journal.',
    query: { since: SINCE },
  },
  {
    method: 'GET',
    path: `${API}/journal/:seq`,
    summary: 'Shows an entry of the journal.',
    description:
      'As text it says why a request was refused, and how to fix it. A browser that opens it is sent to its page.',
    query: { format: text('text: for people.') },
    tool: { name: 'explain_entry', defaults: { format: 'text' } },
  },
  {
    method: 'GET',
    path: `${API}/journal/stream`,
    summary: 'Streams entries of the journal, as server-sent events.',
    query: { since: SINCE },
    answers: 'text/event-stream',
  },
  {
    method: 'POST',
    path: `${API}/journal/find`,
    summary: 'Finds entries of the journal.',
    description: 'Such as refused requests, by {"match":{"kind":"request","answer":{"status":401}}}.',
    body: 'journalSearch',
    tool: { name: 'read_journal', reads: true, defaults: { limit: 20 } },
  },
  {
    method: 'POST',
    path: `${API}/journal/count`,
    summary: 'Counts entries of the journal.',
    body: 'journalQuery',
  },
  {
    method: 'POST',
    path: `${API}/journal/wait`,
    summary: 'Waits for entries of the journal.',
    description: 'Answers 408 where too few match in time.',
    body: 'journalQuery',
  },
  {
    method: 'GET',
    path: `${API}/coverage`,
    summary: 'Reports which of the known outcomes happened, and which did not.',
    description: 'By what the journal holds.',
    tool: { name: 'coverage' },
  },
  {
    method: 'GET',
    path: `${API}/doctor`,
    summary: 'Reports mistakes of the integration, and what is untested.',
    description: 'By what the journal holds, each finding with the entries that show it.',
    tool: { name: 'doctor' },
  },
  ...RECORDING_CALLS,
  {
    method: 'POST',
    path: `${API}/reset`,
    summary: 'Resets the program.',
    description:
      'Sessions, tokens, payments, webhooks, journal, faults, breakpoint and queued scenarios are forgotten, the clock shows real time, ids begin anew. Credentials and readings stay.',
  },
] as const satisfies readonly ControlCallRow[];

type NameOf<Row> = Row extends { method: infer Method extends string; path: infer Path extends string }
  ? `${Method} ${Path}`
  : never;

/** A call by method and path, such as `GET /_sandbox/api/clock`. */
export type ControlCallName = NameOf<(typeof CONTROL_CALLS)[number]>;
