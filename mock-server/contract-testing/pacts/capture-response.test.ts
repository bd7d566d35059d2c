import { describe, expect, it } from 'vitest';
import { expiredUrl } from './capture-response.js';

const NOW = Date.UTC(2026, 10, 24, 12);
const answer = (authorized_url_expiration_utc: unknown) =>
  JSON.stringify({ status: 100, data: { authorized_url_expiration_utc } });

describe('a URL in an answer', () => {
  it('that ends later is alive', () => {
    expect(expiredUrl(answer('2026-11-24T12:00:30.123456Z'), NOW)).toBeUndefined();
  });

  it.each(['2026-11-24T12:00:00Z', '2019-12-10T20:14:19Z'])('that ended at %s is expired', (instant) => {
    expect(expiredUrl(answer(instant), NOW)).toBe(
      `$.data.authorized_url_expiration_utc: expected a time in the future, got ${instant}`,
    );
  });

  it.each(['', '<html>', '{}', '{"data":null}', answer(5), answer('soon')])('is none in %j', (body) => {
    expect(expiredUrl(body, NOW)).toBeUndefined();
  });
});
