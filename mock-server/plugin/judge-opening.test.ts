import { describe, expect, it } from 'vitest';
import { SESSION_STATES, type SessionState } from '../../contracts/lifecycle/lifecycle.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { Program } from '../programs/program.js';
import { ticksOf } from '../sessions/authorized-urls.js';
import { sessionRecord } from '../../tests/builders/session-record.js';
import type { SessionRecord } from '../stores/records.js';
import { judgeOpening, type Opening } from './judge-opening.js';

const [OLDER, NEWEST] = [ticksOf(30_000, 0), ticksOf(30_000, 1)];

const session = (rest: Partial<SessionRecord> = {}): SessionRecord =>
  sessionRecord({ refreshes: 1, ...rest });
const programWith = (readings: Partial<Readings> = {}) =>
  new Program({ username: 'test', allowed_origins: ['https://a.example'], readings }, 1, () => 0);

const judge = (rest: Partial<Opening> = {}) =>
  judgeOpening({
    url: { genuine: true, expiresAt: 30_000 },
    ticks: NEWEST,
    session: session(),
    program: programWith(),
    now: 29_999,
    referer: undefined,
    ...rest,
  });
const verdict = (rest: Partial<Opening>) => {
  const closed = judge(rest);
  return closed && [closed.status, closed.finding.name];
};

describe('a genuine, live URL of a session that is open', () => {
  it('opens the page', () => {
    expect(judge()).toBeUndefined();
  });

  it.each(Object.keys(SESSION_STATES) as SessionState[])('opens it only if the state allows: %s', (state) => {
    const { ended } = SESSION_STATES[state];
    expect(verdict({ session: session({ state }) })).toEqual(ended ? [410, 'session-ended'] : undefined);
  });

  it('opens it again, and though a newer one was handed out, unless a reading says otherwise', () => {
    const older = { ticks: OLDER, session: session({ mountedTicks: OLDER }) };
    expect(verdict(older)).toBeUndefined();
    expect(verdict({ ...older, program: programWith({ refreshRevokesPreviousUrl: 'yes' }) })).toEqual([
      410,
      'url-revoked',
    ]);
    expect(verdict({ ...older, program: programWith({ authorizedUrlUse: 'single-mount' }) })).toEqual([
      410,
      'url-used',
    ]);
  });

  it('opens it once under the reading that says so, however new it is', () => {
    const program = programWith({ authorizedUrlUse: 'single-mount', refreshRevokesPreviousUrl: 'yes' });
    expect(verdict({ program })).toBeUndefined();
    expect(verdict({ program, session: session({ mountedTicks: OLDER }) })).toBeUndefined();
    expect(verdict({ program, session: session({ mountedTicks: NEWEST }) })).toEqual([410, 'url-used']);
  });

  it('opens it in any page, unless domains are enforced by refusal', () => {
    const referer = 'https://b.example';
    expect(verdict({ referer })).toBeUndefined();
    expect(
      verdict({ referer, program: programWith({ domainEnforcement: 'frame-ancestors' }) }),
    ).toBeUndefined();
    const strict = programWith({ domainEnforcement: 'refused' });
    expect(verdict({ referer, program: strict })).toEqual([403, 'domain-not-allowed']);
    expect(verdict({ referer: 'https://a.example', program: strict })).toBeUndefined();
    expect(verdict({ program: strict })).toBeUndefined();
  });
});

describe('a URL that does not open the page', () => {
  it.each<[string, Partial<Opening>, [number, string]]>([
    ['forged', { url: { genuine: false } }, [403, 'url-forged']],
    [
      'forged, whatever else is wrong',
      { url: { genuine: false }, session: undefined, now: 99_999 },
      [403, 'url-forged'],
    ],
    ['over at the very instant of its end', { now: 30_000 }, [410, 'url-expired']],
    ['over, and its session forgotten', { now: 30_000, session: undefined }, [410, 'url-expired']],
    [
      'over, and its session ended',
      { now: 30_000, session: session({ state: 'completed' }) },
      [410, 'session-ended'],
    ],
    ['of a session that was reset', { session: undefined }, [404, 'unknown-session']],
  ])('is %s', (_, opening, expected) => {
    expect(verdict(opening)).toEqual(expected);
  });

  it('that is over says since when, and how long it lived', () => {
    expect(judge({ now: 31_250 })?.finding.what).toBe('The authorized_url ended 1.3 s ago; it lives 30 s.');
  });
});
