import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ClockMove, SandboxConfig } from '../../contracts/generated/types.js';
import { check } from './check.js';

const messagesOf = (...[name, value]: Parameters<typeof check>) => {
  const checked = check(name, value);
  return 'violations' in checked ? checked.violations.map(({ message }) => message) : [];
};

describe('a value that keeps its schema', () => {
  it('is given back as it is, with its type', () => {
    const value: unknown = { advance: '31s' };
    const checked = check('clockMove', value);
    expect(checked).toEqual({ value });
    expectTypeOf(checked).toExtend<{ value: ClockMove } | { violations: readonly unknown[] }>();
    if ('value' in checked) expectTypeOf(checked.value).toEqualTypeOf<ClockMove>();
    expectTypeOf(check<'sandboxConfig'>)
      .returns.extract<{ value: unknown }>()
      .toHaveProperty('value')
      .toEqualTypeOf<SandboxConfig>();
  });

  it.each([
    ['clockMove', { set: '2026-01-31T12:00:00Z' }],
    ['clockMove', { freeze: false }],
    ['journalQuery', {}],
    ['journalQuery', { match: { kind: 'request' }, since: 0, count: 1, timeout_ms: 0 }],
    ['sessionEvent', { event: 'MOUNT' }],
    ['programPatch', { readings: { rateLimited: 'off' } }],
    ['programOptions', { username: 'a.b-c_9', secret: 'x', participant_id: 1, seed: 4_294_967_295 }],
    ['sandboxConfig', { port: 0, host: '::1', programs: [{}], public_url: 'https://sandbox.example' }],
  ] as const)('%s: %j', (name, value) => {
    expect(check(name, value)).toEqual({ value });
  });
});

describe('a value that breaks its schema', () => {
  it.each([
    ['clockMove', {}, ['"the body" must NOT have fewer than 1 properties, got an object.']],
    ['clockMove', { advance: '31' }, ['"advance" must match ^\\d+(\\.\\d+)?(ms|s|m|h|d)$, got "31".']],
    [
      'clockMove',
      { advance: '1s', freeze: true },
      ['"the body" must NOT have more than 1 properties, got an object.'],
    ],
    ['sessionEvent', {}, ['"event" is required but missing.']],
    ['sessionEvent', [], ['"the body" must be object, got an array.']],
    ['journalQuery', { sinc: 1 }, ['"sinc" is not known here. Did you mean "since"?']],
    ['journalQuery', { since: -1 }, ['"since" must be >= 0, got -1.']],
    [
      'programOptions',
      { username: 'a b' },
      ['"username" must match ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$, got "a b".'],
    ],
    [
      'programOptions',
      { username: '../x' },
      ['"username" must match ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$, got "../x".'],
    ],
    ['programOptions', { secret: '' }, ['"secret" must not be empty.']],
    ['programOptions', { secret: 12345678 }, ['"secret" must be string, got 12345678.']],
    ['programOptions', { seed: 4_294_967_296 }, ['"seed" must be <= 4294967295, got 4294967296.']],
    [
      'programOptions',
      { allowed_origins: ['https://a.example/x'] },
      ['"allowed_origins.0" must match ^https?://[^\\s/?#@]+$, got "https://a.example/x".'],
    ],
    [
      'programPatch',
      { username: 'new', colour: 1 },
      [
        '"username" is not known here. Known: secret, participant_id, allowed_origins, authorized_url_seconds, max_attempts, recipient_verification, webhooks, ledger, stand_in_seconds, readings.',
        '"colour" is not known here. Known: secret, participant_id, allowed_origins, authorized_url_seconds, max_attempts, recipient_verification, webhooks, ledger, stand_in_seconds, readings.',
      ],
    ],
    [
      'programPatch',
      { readings: { legacySha265: 'accepted' } },
      ['"readings.legacySha265" is not known here. Did you mean "legacySha256"?'],
    ],
    [
      'programPatch',
      { readings: { legacySha256: 'acepted' } },
      ['"readings.legacySha256" must be one of refused, accepted, got "acepted". Did you mean "accepted"?'],
    ],
    ['sandboxConfig', { programs: [] }, ['"programs" must NOT have fewer than 1 items, got an array.']],
    [
      'sandboxConfig',
      { programs: [{ usernme: 'x' }] },
      ['"programs.0.usernme" is not known here. Did you mean "username"?'],
    ],
    [
      'sandboxConfig',
      { store: 'redis', port: 70000 },
      ['"port" must be <= 65535, got 70000.', '"store" must match ^(memory|rediss?://.+)$, got "redis".'],
    ],
  ] as const)('%s: %j', (name, value, messages) => {
    expect(messagesOf(name, value)).toEqual(messages);
  });

  it('does not show a secret that is not one', () => {
    expect(messagesOf('sandboxConfig', { control_token: 'short' }).join()).not.toContain('short');
  });
});
