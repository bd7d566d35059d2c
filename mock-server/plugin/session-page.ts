import { EVENT_FACTS } from '../../contracts/events/event-facts.js';
import { eventPayload, shapePayload } from '../../contracts/events/payload.js';
import type { SessionRequest } from '../../contracts/generated/types.js';
import type { Boot } from '../../contracts/plugin/conversation.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import type { Locale } from '../../contracts/session/locales.js';
import { messageCopies } from '../faults/message-copies.js';
import type { Faults, ProgramFaults } from '../faults/program-faults.js';
import type { Answer } from '../http/answer.js';
import { observed, type Finding } from '../http/finding.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';
import type { Program } from '../programs/program.js';
import type { ProgramSet } from '../programs/programs.js';
import { PageConnection } from '../scenarios/page-connection.js';
import { holdEvent } from '../scenarios/session-effects.js';
import { newTracer } from '../scenarios/page-state.js';
import type { ScenarioRuns } from '../scenarios/scenario-runs.js';
import { AuthorizedUrls, type UrlVerdict } from '../sessions/authorized-urls.js';
import type { SessionServices } from '../sessions/create-or-refresh.js';
import { fireEvent } from '../sessions/fire-event.js';
import type { SessionRecord } from '../stores/records.js';
import { assets } from './assets.js';
import { judgeOpening } from './judge-opening.js';
import { localeOf, pageHtml } from './page-html.js';

/** What the hosted page is served with. */
export type PluginServices = SessionServices & {
  readonly programs: ProgramSet;
  readonly runs: ScenarioRuns;
  readonly faults: Faults;
};

/** `GET /session/{id}?t=…&h=…`: the page when the URL is genuine and live, else the reason. */
export const sessionPage =
  ({ programs, runs, faults, ...services }: PluginServices) =>
  async (request: ReceivedRequest, { id = '' }: Readonly<Record<string, string>>) => {
    const session = await services.store.session(id);
    const query = queryOf(request.target);
    const check = ({ urlKey }: Program): UrlVerdict => new AuthorizedUrls(urlKey).check(id, query.t, query.h);
    // A forgotten session has no program, but its URL fits only the program that minted it.
    const program =
      (session && programs.get(session.program)) ??
      programs.list().find((one) => check(one).genuine) ??
      programs.default;
    const closed = judgeOpening({
      url: check(program),
      ticks: query.t,
      session,
      program,
      now: program.clock.now(),
      referer: originOf(headerOf(request, 'referer')),
    });
    const refuse = async (status: number, finding: Finding) => {
      const tracer = newTracer(program);
      if (session && closedPage(finding) === 'expired') runs.announceExpired(program, session, tracer);
      const messages = faults.of(program);
      return { program, answer: await closedAnswer(program, messages, id, session, tracer, status, finding) };
    };
    if (closed || !session) return refuse(closed!.status, closed!.finding);

    const run = await runs.begin(program, session);
    const opening = await run.open(session.state === 'mounted');
    if (opening.how === 'expired') return refuse(410, EXPIRED_BY_SCENARIO);
    if (opening.how === 'never') return { program, answer: silence(id) };
    const fired = await fireEvent(services.store, program, id, 'MOUNT', { mountedTicks: query.t! });
    if (fired.finding) return refuse(410, fired.finding);
    const connection = new PageConnection(program.random.text(16));
    await run.connect(connection);
    if (opening.how === 'late') await run.wait(opening.after);
    const boot: Boot = { session_identifier: id, locale: asked(session), conversation: connection.token };
    return { program, answer: html(program, 200, boot) };
  };

const EXPIRED_BY_SCENARIO = observed(
  'url-expired',
  'The authorized_url is taken to have expired, as the scenario says.',
  'Send the create request again with the same Idempotency-Key: it gives a new authorized_url.',
);

/** Pages that do not open, by the name of the finding; for all others it is the session that cannot go on. */
const CLOSED_PAGES: Readonly<Record<string, PageName>> = {
  'url-expired': 'expired',
  'domain-not-allowed': 'not-allowed',
};

const closedPage = ({ name }: Finding): PageName => CLOSED_PAGES[name] ?? 'session-error';

async function closedAnswer(
  program: Program,
  faults: ProgramFaults,
  id: string,
  session: SessionRecord | undefined,
  tracer: string,
  status: number,
  finding: Finding,
): Promise<Answer> {
  const page = closedPage(finding);
  const event = page === 'expired' ? 'SESSION_EXPIRED' : 'SESSION_ERROR';
  const message = `${finding.what} ${finding.fix}`;
  const { readings, journal } = program;
  const payload = eventPayload(event, EVENT_FACTS[event].fields, {
    session_identifier: id,
    tracer_token: tracer,
    funding_destination: 'debit',
    message,
  });
  program.certify(event, () => payload);
  await holdEvent(program, { event, session: id });
  journal.append({ kind: 'event', session: id, event, payload });
  const told = { event, payload: shapePayload(payload, readings.eventPayload) } as const;
  const fault = faults.meetMessage({ event, session: id });
  const boot: Boot = {
    session_identifier: id,
    locale: asked(session),
    closed: {
      view: { page, message },
      events: Array<typeof told>(messageCopies(fault)).fill(told),
    },
  };
  return { ...html(program, status, boot), findings: [finding] };
}

/** The language the session was created for. */
const asked = (session: SessionRecord | undefined): Locale =>
  localeOf(session && (JSON.parse(session.body) as SessionRequest).language_locale_code);

const silence = (session: string): Answer => ({ status: 0, type: 'text', body: '', session, silent: true });

function html(program: Program, status: number, boot: Boot): Answer {
  return {
    status,
    type: 'html',
    body: pageHtml(boot, assets()),
    kept: `the plugin page: ${boot.closed?.view.page ?? 'open'}`,
    session: boot.session_identifier,
    headers: {
      'cache-control': 'no-store',
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        ...frameAncestors(program),
      ].join('; '),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  };
}

/** Only where the browser enforces domains: elsewhere it would hide the very page that says why it does not open. */
function frameAncestors({ readings, settings }: Program): string[] {
  if (readings.domainEnforcement !== 'frame-ancestors') return [];
  return [`frame-ancestors ${settings.allowed_origins.join(' ') || "'none'"}`];
}

/** `h` is Base64: its plus signs are data, not spaces. */
function queryOf(target: string): { t?: string; h?: string } {
  const query = new URLSearchParams(target.slice(target.indexOf('?') + 1).replaceAll('+', '%2b'));
  const [t, h] = [query.getAll('t'), query.getAll('h')];
  return { ...(t.length === 1 && { t: t[0]! }), ...(h.length === 1 && { h: h[0]! }) };
}

function originOf(referer: string | undefined): string | undefined {
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined;
}
