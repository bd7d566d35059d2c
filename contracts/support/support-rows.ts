import { ENDPOINTS } from '../endpoints/endpoints.js';
import { PUBLISHED_TEST_CASES } from '../doctor/published-test-cases.js';
import { EVENT_FACTS } from '../events/event-facts.js';
import { EVENTS, type EventConstant } from '../events/event-names.js';
import { ACCOUNT_TYPES } from '../gateway/account-types.js';
import { PAYMENT_OUTCOMES } from '../gateway/payment-outcomes.js';
import { INGO_HOSTS } from '../hosts/ingo-hosts.js';
import { SESSION_STATES, TRANSITIONS } from '../lifecycle/lifecycle.js';
import { DESTINATION_FACTS } from '../plugin/destination-facts.js';
import {
  MAX_ATTEMPTS_LIMIT,
  RECIPIENT_FIELDS,
  RECIPIENT_VERIFICATION,
  STRICTNESS,
} from '../plugin/recipient-verification.js';
import { SDK_MEMBERS } from '../plugin/sdk-members.js';
import { VERIFICATION_FAILURES } from '../plugin/verification-failures.js';
import { BUILT_IN_SCENARIOS } from '../scenarios/built-in.js';
import { LOCALES, LOCALES_FACT } from '../session/locales.js';
import { RATE_ADVICE, REQUEST_HEADERS } from '../signing/request-headers.js';
import { FAMILIES } from '../status-codes/families.js';
import { STATUS_CODES, type StatusCode } from '../status-codes/status-codes.js';
import type { Fact } from '../facts.js';
import type { OpenStep } from '../generated/types.js';
import { TOPIC_OF_EVENT, topicsOfVerifications } from '../webhooks/consequences.js';
import { TOPICS, WEBHOOK_TOPICS, type WebhookTopic } from '../webhooks/topics.js';
import { WEBHOOK_SIGNATURE_HEADER, WEBHOOK_TIMEOUT_SECONDS } from '../webhooks/webhook-signature.js';
import { fieldRows } from './field-rows.js';
import type { SupportKind, SupportRow } from './support-row.js';
import { UNSUPPORTED } from './unsupported.js';

type Part = Pick<SupportRow, 'does' | 'not'>;

/** A row of a table of facts, as a row of this one. */
const row = (kind: SupportKind, name: string, { grade, source }: Fact, part: Part): SupportRow => ({
  kind,
  name,
  ...part,
  grade,
  source,
});

const rowsOf = <Row extends Fact>(
  kind: SupportKind,
  table: Readonly<Record<string, Row>>,
  part: (row: Row, name: string) => Part,
): SupportRow[] => Object.entries(table).map(([name, fact]) => row(kind, name, fact, part(fact, name)));

/** The first scenario in which an event or a webhook happens. */
function scenarioWith(step: object): string | undefined {
  const [[verb, value]] = Object.entries(step) as [[string, string]];
  const isIt = (one: object): boolean => new Map<string, unknown>(Object.entries(one)).get(verb) === value;
  return BUILT_IN_SCENARIOS.find(({ steps }) => steps.some(isIt))?.name;
}

/** Events that answer the opening of a page. */
const OF_OPENING: Readonly<Partial<Record<EventConstant, OpenStep['open']>>> = {
  SESSION_EXPIRED: 'expired',
  UNSUPPORTED_BROWSER_DETECTED: 'unsupported-browser',
};

/** How an event is reported, and where it can be seen. */
function reportOf(event: EventConstant): string {
  const opening = OF_OPENING[event];
  const scenario = scenarioWith(opening === undefined ? { emit: event } : { open: opening });
  return `reported as ${EVENTS[event]} (name ${EVENT_FACTS[event].name.grade}), as in the scenario ${scenario}`;
}

/** What leads to a webhook, by the tables that the sandbox works by. */
function causeOfTopic(topic: WebhookTopic): string | undefined {
  const twin = Object.entries(TOPIC_OF_EVENT).find(([, one]) => one === topic);
  if (twin) return `follows ${twin[0]}`;
  if (topicsOfVerifications().includes(topic)) return 'follows a verification';
  const payment = PAYMENT_OUTCOMES.find(({ webhooks }) => webhooks.some((one) => one.topic === topic));
  if (payment) return `follows a push of ${payment.amount} dollars`;
  const scenario = scenarioWith({ webhook: topic });
  return scenario && `sent in the scenario ${scenario}`;
}

/** Where the sandbox gives a status. */
function placesOf({ status, places }: StatusCode): Part {
  const payment = PAYMENT_OUTCOMES.find((one) => one.status === status);
  const topic = TOPICS.find((one) => (WEBHOOK_TOPICS[one].statuses as readonly number[]).includes(status));
  const given = {
    session: places.includes('session') ? 'in answers of the Session API' : undefined,
    gateway: payment && `in answers of the gateway, as to the amount ${payment.amount}`,
    webhook: topic && `in webhooks, such as ${topic}`,
  };
  const done = Object.values(given).filter((where) => where !== undefined);
  const missing = places.filter((place) => given[place] === undefined);
  return {
    ...(done.length > 0 && { does: done.join('; ') }),
    ...(missing.length > 0 && { not: `not given in: ${missing.join(', ')}` }),
  };
}

/** Which statuses of a family the sandbox gives. */
function statusesOf({ ranges }: (typeof FAMILIES)[keyof typeof FAMILIES]): Part {
  const known = [...STATUS_CODES, ...PAYMENT_OUTCOMES].map(({ status }) => status);
  const within = known.filter((status) => ranges.some(([first, last]) => status >= first && status <= last));
  const given = [...new Set(within)].toSorted((a, b) => a - b);
  const size = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return {
    does: given.join(', '),
    ...(given.length < size && { not: 'the other numbers: no page says what they mean' }),
  };
}

const SERVICES = { sessions: 'Session API', plugin: 'hosted page', gateway: 'gateway' } as const;

const hosts = rowsOf('environment', INGO_HOSTS, ({ environment, serves }) =>
  environment === 'sandbox'
    ? { does: `${SERVICES[serves]}; answered in tests by intercept, the fixture for Playwright and MSW` }
    : { not: 'a call to it fails, so that no test reaches production' },
);

const WEBHOOKS: Fact = { grade: 'documented', source: 'docs/hub/webhooks' };

const deliveries: SupportRow[] = [
  row('delivery', WEBHOOK_SIGNATURE_HEADER, WEBHOOKS, {
    does: 'sent with every webhook; how it is computed is the reading webhookSignature',
  }),
  row('delivery', 'acknowledgement', WEBHOOKS, {
    does: `any 2xx within ${WEBHOOK_TIMEOUT_SECONDS} s; else it is delivered again by the reading webhookRetrySchedule`,
  }),
  row('delivery', 'duplicates', WEBHOOKS, { does: 'the same metadata.id, by the fault duplicate' }),
  row(
    'delivery',
    'subscription',
    { grade: 'documented', source: 'ingopay-iframe/webhooks/overview-setup' },
    { does: 'topics of the endpoint' },
  ),
];

const recipients: SupportRow[] = RECIPIENT_FIELDS.map((field) =>
  row('verification', `recipient: ${field}`, RECIPIENT_VERIFICATION, {
    does: `compared, ${STRICTNESS.join(' or ')}, by recipient_verification of the program`,
  }),
);

/**
 * Everything that the vendor documents, or is seen to do, and what the sandbox does of it: made of the tables that the
 * sandbox works by, and of UNSUPPORTED.
 */
export const SUPPORT_ROWS: readonly SupportRow[] = [
  ...ENDPOINTS.map((endpoint) =>
    row('endpoint', endpoint.path, endpoint, { does: endpoint.summary.replace(/\.$/, '') }),
  ),
  ...rowsOf('header', REQUEST_HEADERS, ({ does }) => ({ does })),
  row('header', RATE_ADVICE.name, RATE_ADVICE, { does: RATE_ADVICE.does }),
  ...rowsOf('sdk', SDK_MEMBERS, (member) => ({
    ...('does' in member && { does: member.does }),
    ...('not' in member && { not: member.not }),
  })),
  row('sdk', `${LOCALES.length} locales`, LOCALES_FACT, { does: 'the hosted page is written in each' }),
  ...rowsOf('event', EVENT_FACTS, (_, event) => ({ does: reportOf(event as EventConstant) })),
  ...rowsOf('destination', DESTINATION_FACTS, ({ page }) => ({
    does: `a form for it, reported as ${page}`,
    not: "the form is the sandbox's own: no page shows Ingo's",
  })),
  ...rowsOf('state', SESSION_STATES, () => ({
    does: 'kept, and shown by control API, journal and inspector',
  })),
  ...TRANSITIONS.map((transition) =>
    row('state', nameOf(transition), transition, { does: 'happens; whatever has no row is refused' }),
  ),
  ...recipients,
  row('verification', 'attempts of a recipient', RECIPIENT_VERIFICATION, {
    does: `1 to ${MAX_ATTEMPTS_LIMIT}, by max_attempts of the program`,
  }),
  ...rowsOf('verification', VERIFICATION_FAILURES, ({ outcome, destinations }) => ({
    does: `${outcome}, by test values of ${destinations.join(', ')}`,
  })),
  ...rowsOf('topic', WEBHOOK_TOPICS, ({ version, statuses }, topic) => {
    const cause = causeOfTopic(topic as WebhookTopic);
    const sent = `version ${version}, status ${statuses.join(' or ')}`;
    return cause === undefined
      ? { does: `${sent}; sent by trigger`, not: 'nothing leads to it by itself' }
      : { does: `${sent}; ${cause}` };
  }),
  ...deliveries,
  ...STATUS_CODES.map((code) => row('status', String(code.status), code, placesOf(code))),
  ...rowsOf('status', FAMILIES, statusesOf).map((family) => ({ ...family, name: `family ${family.name}` })),
  ...rowsOf('account_type', ACCOUNT_TYPES, ({ pull, verify }) => ({
    does: ['push', ...(pull ? ['pull'] : []), ...(verify ? ['verify'] : [])].join(', '),
  })),
  ...hosts,
  ...PUBLISHED_TEST_CASES.map((testCase) =>
    row('test_case', testCase.scenario, testCase, { does: 'marked as run by the doctor' }),
  ),
  ...UNSUPPORTED,
  ...fieldRows(),
];

function nameOf({ from, on, to, ...rest }: (typeof TRANSITIONS)[number]): string {
  const when =
    'when' in rest
      ? `, where ${Object.entries(rest.when)
          .flatMap(([name, value]) => `${name} is ${value}`)
          .join()}`
      : '';
  return `${on}: ${from.join(', ')} to ${to}${when}`;
}
