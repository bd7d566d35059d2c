import type { ControlCallRow } from '../../contracts/control/control-call-row.js';
import { CONTROL_CALLS, type ControlCallName } from '../../contracts/control/control-calls.js';
import { ENDPOINTS } from '../../contracts/endpoints/endpoints.js';
import { EVENT_FACTS, REQUIRED_LISTENERS } from '../../contracts/events/event-facts.js';
import { EVENT_CONSTANTS } from '../../contracts/events/event-names.js';
import { FUNDING_DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';
import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { SAMPLE_REQUEST } from '../../contracts/session/sample-request.js';
import {
  AUTHORIZED_URL_SECONDS,
  IDEMPOTENCY_KEY_HOURS,
  MAX_CLOCK_SKEW_SECONDS,
  REQUIRED_SIGNED_HEADERS,
  SESSION_PATH,
} from '../../contracts/signing/signing.js';
import { TOPICS } from '../../contracts/webhooks/topics.js';
import {
  WEBHOOK_SIGNATURE_HEADER,
  WEBHOOK_SIGNATURES,
  WEBHOOK_TIMEOUT_SECONDS,
} from '../../contracts/webhooks/webhook-signature.js';
import { EXPLANATION_HEADER, PROOF_MEANINGS } from '../http/finding.js';

/** Where a sandbox listens by default. */
export const DEFAULT_ORIGIN = 'http://127.0.0.1:4010';

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;
const code = (text: string): string => `\`${text}\``;

/** A call of the control API to copy: `{name}` is to be replaced. */
const call = (name: ControlCallName, body?: object, query = ''): string => {
  const target = `${name.replace(/:(\w+)/, '{$1}')}?program={username}${query}`;
  return fence('http', body === undefined ? target : `${target}\n${JSON.stringify(body)}`);
};

/** Signs a call in ten lines; the names are those that a signature must cover, in the order of the quick start. */
const SIGN = `import { createHash, createHmac } from 'node:crypto';
export function sign({ username, secret, path, body, date = new Date().toUTCString() }) {
  const digest = createHash('sha512').update(body).digest('base64');
  const text = [\`POST \${path} HTTP/1.1\`, \`x-date: \${date}\`, 'content-type: application/json',
    \`content-sha512: \${digest}\`, \`content-length: \${Buffer.byteLength(body)}\`].join('\\n');
  const signature = createHmac('sha512', secret).update(text).digest('base64');
  const names = '${REQUIRED_SIGNED_HEADERS.join(' ')}';
  return { 'X-Date': date, 'Content-Type': 'application/json', 'Content-sha512': digest,
    Authorization: \`hmac username="\${username}", algorithm="hmac-sha512", headers="\${names}", signature="\${signature}"\` };
}`;

const PAGE = `<script src="{origin}${SDK_PATH}"></script>
<div id="capture"></div>
<script>
  const { EVENTS, FUNDING_DESTINATIONS } = IngoInstantPayments;
  const plugin = IngoInstantPayments.create(document.getElementById('capture'), { autoHeight: true });
${REQUIRED_LISTENERS.map((event) => `  plugin.addEventListener(EVENTS.${event}, (data) => console.log(data));`).join('\n')}
  plugin.mount(authorizedUrl, FUNDING_DESTINATIONS.DEBIT);
</script>`;

const PUSH = `{"participant_id":{participant_id},"account_type":"CA","amount":"25.00","customer_account_token":"{token}",
"source_of_funds":4,"participant_unique_id1":"payout-1","timestamp":1769860800,"version":11}`;

const { hash, encoding, prefix } = WEBHOOK_SIGNATURES[DEFAULT_READINGS.webhookSignature];
const WEBHOOK_SIGNATURE = `The header \`${WEBHOOK_SIGNATURE_HEADER}\` is \`'${prefix}' + createHmac('${hash}', secret).update(rawBody).digest('${encoding}')\`, which no page of Ingo's says: it is a reading.`;

/** Entries of the package for tests, and what each is for. */
const TEST_ENTRIES = {
  'ingo-sandbox': '`const sandbox = await startSandbox({ port: 0 })`, `sandbox.program()`: any test runner',
  'ingo-sandbox/vitest': '`test` with the fixture `ingo`, `expect` with matchers',
  'ingo-sandbox/playwright': 'the same; in its browser the hosts of Ingo are answered by the sandbox',
  'ingo-sandbox/intercept':
    '`interceptIngo({ username, secret })`: the calls of an application, without a port',
  'ingo-sandbox/msw': '`ingoHandlers(sandbox)`: request handlers for MSW',
  'ingo-sandbox/scripted': 'the SDK of the browser without server and iframe, for unit tests',
} as const;

/** READMEs of the package with all details. */
const MORE = {
  'mock-server/README.md': 'where to read about what',
  'mock-server/fixtures/README.md': 'tests in each runner, with examples',
  'mock-server/control/README.md': 'every call of the control API',
  'contracts/README.md': 'each fact about Ingo, with its source and how sure it is',
  'client/README.md': 'a client that signs, retries, receives webhooks and captures accounts',
} as const;

/** The endpoints of Ingo's; those with a suffix are other names of the bare ones. */
const ingoEndpoints = (): string[] =>
  ENDPOINTS.filter(({ path }) => !path.includes('--')).map(
    ({ method, path, signed, summary }) => `- \`${method} ${path}\`${signed ? ' (signed)' : ''}: ${summary}`,
  );

/** The calls of the control API that an integration needs first: those that coding agents have as tools. */
const controlCalls = (): string[] =>
  (CONTROL_CALLS as readonly ControlCallRow[])
    .filter(({ tool }) => tool !== undefined)
    .map(({ method, path, summary }) => `- \`${method} ${path.replace(/:(\w+)/, '{$1}')}\`: ${summary}`);

const list = (rows: Readonly<Record<string, string>>): string[] =>
  Object.entries(rows).map(([name, meaning]) => `- \`${name}\`: ${meaning}`);

/**
 * One page from which a coding agent integrates, in Markdown as llms.txt asks for (https://llmstxt.org), made from the
 * tables of the contracts.
 *
 * @param origin where the sandbox is, such as `http://127.0.0.1:4010`.
 */
export const llmsText = (origin: string = DEFAULT_ORIGIN): string =>
  [
    '# ingo-sandbox',
    '',
    "> An offline stand-in for Ingo Payments' Embedded Account Capture: Session API, browser SDK, hosted page, gateway and webhooks. Independent of Ingo Payments; no money moves.",
    '',
    `Everything is served at ${origin}. Start: \`npx ingo-sandbox start\`; with \`--port 0 --json\` the first line of standard output is JSON with \`url\` and \`programs\`. A program has credentials, clock, scenarios and journal of its own. Make one for each test; the answer has \`username\`, \`secret\` and \`participant_id\`:`,
    '',
    call('POST /_sandbox/api/programs', {}).replace('?program={username}', ''),
    '',
    '## Endpoints',
    '',
    'As Ingo serves them. In production only the origin differs.',
    '',
    ...ingoEndpoints(),
    '',
    "The sandbox's own calls take and answer JSON. `?program={username}` names the program; without it they mean the default one. Refusals are problem documents (RFC 9457).",
    '',
    ...controlCalls(),
    '- `GET /_sandbox/openapi.json`: All calls and the schema of every body.',
    '',
    '## Signing, in ten lines',
    '',
    fence('js', SIGN),
    '',
    `Sign on the server only, over the bytes that you send. \`X-Date\` may differ from the clock by ${MAX_CLOCK_SKEW_SECONDS} seconds; after you moved the clock of a program, take the time from the \`Date\` header of its last answer.`,
    '',
    '## Create a session and capture an account',
    '',
    `Send this to \`POST ${SESSION_PATH}\`, with an \`Idempotency-Key\` (a UUID that you keep for ${IDEMPOTENCY_KEY_HOURS} hours). \`data.session_identifier\` and \`data.authorized_url\` are the answer. The same key and body give the same session with a new URL (status 101).`,
    '',
    fence('json', JSON.stringify(SAMPLE_REQUEST, null, 1).replace(/\n\s*/g, ' ')),
    '',
    `The page mounts the URL. Destinations: ${Object.keys(FUNDING_DESTINATIONS).map(code).join(', ')}. Events:`,
    '',
    ...EVENT_CONSTANTS.map((event) => `- \`${event}\`: ${EVENT_FACTS[event].meaning}`),
    '',
    fence('html', PAGE.replace('{origin}', origin)),
    '',
    '`TOKEN_SUCCESS` and its webhook carry `customer_account_token`. A signed `POST /gateway/process` pays it, once for each `participant_unique_id1`:',
    '',
    fence('json', PUSH),
    '',
    '## Webhooks',
    '',
    call('PUT /_sandbox/api/webhooks/endpoint', { url: '{webhook_url}' }),
    '',
    `Each is a POST with JSON: \`metadata.id\` (the same when it is delivered again), \`metadata.topic\` and \`data\`. ${WEBHOOK_SIGNATURE} Answer with 2xx within ${WEBHOOK_TIMEOUT_SECONDS} seconds. Topics:`,
    '',
    ...TOPICS.map((topic) => `- \`${topic}\``),
    '',
    '## Scenarios: what happens in a session',
    '',
    'Choose one before you create the session, by the next call, or put it into the e-mail address of the recipient (`jane+terminal-failure@example.com`). The answer to the create call names it in `x-sandbox-scenario`. It runs when the page is mounted.',
    '',
    call('POST /_sandbox/api/scenarios/next', { scenario: 'success' }),
    '',
    ...BUILT_IN_SCENARIOS.map(({ name, description }) => `- \`${name}\`: ${description}`),
    '',
    'Without a browser, let an event or a webhook happen to the newest session; it is mounted where the event needs that:',
    '',
    call('POST /_sandbox/api/trigger', { name: 'TOKEN_SUCCESS' }),
    '',
    'Time does not have to be waited for. This expires the URL:',
    '',
    call('POST /_sandbox/api/clock', { advance: `${AUTHORIZED_URL_SECONDS + 1}s` }),
    '',
    '## How to assert',
    '',
    'Everything is in the journal of the program. `match` is a part of an entry; `wait` answers with the entries once there are enough, else with 408.',
    '',
    call('POST /_sandbox/api/journal/wait', {
      match: { kind: 'event', event: 'TOKEN_SUCCESS' },
      timeout_ms: 5000,
    }),
    '',
    call('POST /_sandbox/api/journal/find', { match: { kind: 'transition', to: 'completed' } }),
    '',
    call('POST /_sandbox/api/webhooks/wait', {
      match: { topic: 'plugin.transaction.account.tokenization.success', state: 'delivered' },
      timeout_ms: 5000,
    }),
    '',
    call('GET /_sandbox/api/ledger'),
    '',
    call('GET /_sandbox/api/doctor'),
    '',
    'The last one says which mistakes the integration makes. In JavaScript the package has entries for tests:',
    '',
    ...list(TEST_ENTRIES),
    '',
    'Matchers of `ingo-sandbox/vitest` and `ingo-sandbox/playwright`: `await expect(ingo).toHaveCreatedSessions(1)`, `expect(ingo).toHaveExercised("event:TOKEN_SUCCESS")`, `await expect(ingo).toHaveMovedMoneyOnce("payout-1")`.',
    '',
    '## How to read an explanation',
    '',
    `A refused request has the header \`${EXPLANATION_HEADER}: <names>; journal="<address>"\`. \`GET <address>\` is the entry of the journal: \`findings\` has for each mistake \`name\`, \`what\` (which value, and what was expected), \`fix\` (do this) and \`proof\`. With \`&format=text\` it is text, with both strings to sign. Begin with the first finding. All refusals:`,
    '',
    call('POST /_sandbox/api/journal/find', { match: { kind: 'request', answer: { status: 401 } } }),
    '',
    ...Object.entries(PROOF_MEANINGS).map(([proof, meaning]) => `- \`proof: ${proof}\`: ${meaning}`),
    '',
    'For a request without a sandbox: `npx ingo-sandbox explain FILE` (curl command, HAR, raw HTTP, or the log of an HTTP client). As tools: `npx ingo-sandbox mcp`.',
    '',
    '## More, in the package',
    '',
    ...list(MORE),
    '',
  ].join('\n');
