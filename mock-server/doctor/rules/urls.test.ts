import { describe, expect, it } from 'vitest';
import { casesOf, created, moved, opened } from '../testing/journal-of.js';

describe('url-mounted-late', () => {
  const late = (ms: number) =>
    casesOf('url-mounted-late', created('s'), ms, opened('s', 30_000, 'url-expired'));

  it('is a URL that is opened the moment it expires, or later', () => {
    expect(late(30_000)).toEqual(['The authorized_url of session s was opened 0.0 s after it had expired.']);
    expect(late(31_500)).toEqual(['The authorized_url of session s was opened 1.5 s after it had expired.']);
  });

  it('is not reported where a scenario says that the URL has expired', () => {
    expect(late(29_999)).toEqual([]);
  });

  it('is not reported where the page opened', () => {
    expect(casesOf('url-mounted-late', created('s'), 29_999, opened('s'))).toEqual([]);
  });
});

describe('expired-url-not-refreshed', () => {
  const expired = [created('s'), 31_000, opened('s', 30_000, 'url-expired')] as const;

  it('is a session whose URL expired, and that got no other', () => {
    expect(casesOf('expired-url-not-refreshed', ...expired, created('other'))).toEqual([
      'Session s got no new authorized_url after its first had expired.',
    ]);
  });

  it('is not reported once it was refreshed', () => {
    expect(casesOf('expired-url-not-refreshed', ...expired, created('s', { status: 101 }))).toEqual([]);
  });

  it('is one again where the new URL expires too', () => {
    const again = [created('s', { status: 101 }), 31_000, opened('s', 61_000, 'url-expired')] as const;
    expect(casesOf('expired-url-not-refreshed', ...expired, ...again)).toHaveLength(1);
  });

  it('is not reported where the session has ended', () => {
    const ended = moved('s', 'TOKEN_SUCCESS', 'completed');
    expect(casesOf('expired-url-not-refreshed', created('s'), ended, ...expired.slice(1))).toEqual([]);
  });
});

describe('url-mounted-twice', () => {
  it('is one URL that is opened twice', () => {
    expect(casesOf('url-mounted-twice', opened('s'), opened('s'))).toEqual([
      'One authorized_url of session s was opened 2 times.',
    ]);
    expect(casesOf('url-mounted-twice', opened('s'), opened('s', 30_000, 'url-used'))).toHaveLength(1);
  });

  it('is not reported where the second URL is a new one, or the second came too late', () => {
    expect(casesOf('url-mounted-twice', opened('s'), opened('s', 30_001))).toEqual([]);
    expect(casesOf('url-mounted-twice', opened('s'), opened('s', 30_000, 'url-expired'))).toEqual([]);
  });
});

it('ended-session-mounted is a URL of a session that has ended', () => {
  const [ended, revoked] = ['session-ended', 'url-revoked'].map((name) => opened('s', 30_000, name));
  expect(casesOf('ended-session-mounted', ended!)).toEqual(['Session s was opened after it had ended.']);
  expect(casesOf('ended-session-mounted', revoked!)).toEqual([]);
});
