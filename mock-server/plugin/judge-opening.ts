import { SESSION_STATES } from '../../contracts/lifecycle/lifecycle.js';
import { observed, type Finding } from '../http/finding.js';
import type { Program } from '../programs/program.js';
import { isAllowedHost } from '../sessions/allowed-hosts.js';
import { ticksOf, type UrlVerdict } from '../sessions/authorized-urls.js';
import type { SessionRecord } from '../stores/records.js';

/** Everything the decision whether a page opens depends on. */
export interface Opening {
  readonly url: UrlVerdict;
  readonly ticks: string | undefined;
  readonly session: SessionRecord | undefined;
  readonly program: Program;
  readonly now: number;
  /** Origin of the page that embeds the iframe, where the browser sends it. */
  readonly referer: string | undefined;
}

/** A page that does not open: its HTTP status and the reason. */
export interface ClosedPage {
  readonly status: number;
  readonly finding: Finding;
}

const REFRESH = 'Send the create request again with the same Idempotency-Key: it gives a new authorized_url.';

/**
 * Decides whether an authorized URL opens the plugin page. HTTP statuses are chosen: no page documents them.
 *
 * @returns undefined when it opens.
 */
export function judgeOpening({
  url,
  ticks,
  session,
  program,
  now,
  referer,
}: Opening): ClosedPage | undefined {
  const { readings } = program;
  if (!url.genuine) {
    return closed(
      403,
      'url-forged',
      'This is no authorized_url of this session: t and h do not belong together, or its program was dropped.',
      'Use authorized_url exactly as it was returned, with all of t and h.',
    );
  }
  if (session && SESSION_STATES[session.state].ended) {
    return closed(
      410,
      'session-ended',
      `The session is ${session.state}. ${SESSION_STATES[session.state].meaning}`,
      'Create a new session with a new Idempotency-Key.',
    );
  }
  if (url.expiresAt <= now) {
    const late = ((now - url.expiresAt) / 1000).toFixed(1);
    return closed(
      410,
      'url-expired',
      `The authorized_url ended ${late} s ago; it lives ${program.settings.authorized_url_seconds} s.`,
      REFRESH,
    );
  }
  if (!session) {
    return closed(
      404,
      'unknown-session',
      'The sandbox does not know this session; it may have been reset.',
      'Create a new session.',
    );
  }
  if (
    readings.refreshRevokesPreviousUrl === 'yes' &&
    ticks !== ticksOf(session.urlExpiresAt, session.refreshes)
  ) {
    return closed(
      410,
      'url-revoked',
      'A newer authorized_url was handed out, which revoked this one (reading refreshRevokesPreviousUrl).',
      'Mount the newest authorized_url.',
    );
  }
  if (readings.authorizedUrlUse === 'single-mount' && ticks === session.mountedTicks) {
    return closed(
      410,
      'url-used',
      'This authorized_url was mounted before and serves once (reading authorizedUrlUse).',
      REFRESH,
    );
  }
  if (readings.domainEnforcement === 'refused' && referer !== undefined && !isAllowedHost(program, referer)) {
    return closed(
      403,
      'domain-not-allowed',
      `The page at ${referer} may not embed this iframe (reading domainEnforcement).`,
      'Add its origin to allowed_origins of the program.',
    );
  }
  return undefined;
}

const closed = (status: number, name: string, what: string, fix: string): ClosedPage => ({
  status,
  finding: observed(name, what, fix),
});
