import type { Answer } from '../http/answer.js';
import type { Finding } from '../http/finding.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';
import type { Program } from '../programs/program.js';
import type { Programs } from '../programs/programs.js';
import { AuthorizedUrls, type UrlVerdict } from '../sessions/authorized-urls.js';
import type { SessionServices } from '../sessions/create-or-refresh.js';
import { fireEvent } from '../sessions/fire-event.js';
import { judgeOpening } from './judge-opening.js';
import { closedPage, openPage } from './page.js';

type PageServices = SessionServices & { readonly programs: Programs };

/** `GET /session/{id}?t=…&h=…`: the page when the URL is genuine and live, else the reason. */
export const sessionPage =
  ({ programs, ...services }: PageServices) =>
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
    if (closed) return { program, answer: closedAnswer(program, id, closed.status, closed.finding) };
    const fired = await fireEvent(services.store, program, id, 'MOUNT', query.t ?? null);
    if ('finding' in fired) return { program, answer: closedAnswer(program, id, 410, fired.finding) };
    return { program, answer: html(program, 200, openPage(id), id) };
  };

function closedAnswer(program: Program, id: string, status: number, finding: Finding): Answer {
  return { ...html(program, status, closedPage(finding), id), findings: [finding] };
}

const html = (program: Program, status: number, body: string, session: string): Answer => ({
  status,
  type: 'html',
  body,
  session,
  headers: {
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; frame-ancestors ${frameAncestors(program)}`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
});

function frameAncestors({ readings, allowedOrigins }: Program): string {
  if (readings.domainEnforcement === 'off') return '*';
  return allowedOrigins.join(' ') || "'none'";
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
