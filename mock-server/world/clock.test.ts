import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Clock, LAST_INSTANT, parseDuration } from './clock.js';

const NOON = Date.parse('2026-01-31T12:00:00Z');

/** A clock, and the hands of the real time it follows. */
function clockAt(instant: number) {
  const real = { now: instant };
  return { real, clock: new Clock(() => real.now) };
}

describe('a clock', () => {
  it('follows real time until it is touched', () => {
    const { real, clock } = clockAt(NOON);
    expect(clock.now()).toBe(NOON);
    real.now += 1500;
    expect(clock.now()).toBe(NOON + 1500);
    expect(clock.frozen).toBe(false);
  });

  it('jumps forwards, and runs on from there', () => {
    const { real, clock } = clockAt(NOON);
    clock.advance(31_000);
    real.now += 10;
    expect(clock.now()).toBe(NOON + 31_010);
  });

  it('can be set, back as well as forwards, and runs on from there', () => {
    const { real, clock } = clockAt(NOON);
    clock.set(0);
    real.now += 10;
    expect(clock.now()).toBe(10);
  });

  it('stands still while frozen, except for what it is told', () => {
    const { real, clock } = clockAt(NOON);
    clock.freeze(true);
    real.now += 5000;
    expect(clock.now()).toBe(NOON);
    clock.advance(1);
    expect(clock.now()).toBe(NOON + 1);
    clock.set(5);
    expect(clock.now()).toBe(5);
    expect(clock.frozen).toBe(true);
  });

  it('runs on from where it stood, not from where it would be', () => {
    const { real, clock } = clockAt(NOON);
    clock.freeze(true);
    real.now += 5000;
    clock.freeze(false);
    expect(clock.now()).toBe(NOON);
    real.now += 7;
    expect(clock.now()).toBe(NOON + 7);
    expect(clock.frozen).toBe(false);
  });

  it('may be frozen or let go twice without harm', () => {
    const { real, clock } = clockAt(NOON);
    clock.freeze(false);
    clock.freeze(true);
    real.now += 1;
    clock.freeze(true);
    expect(clock.now()).toBe(NOON);
  });

  it.each([
    ['before 1970', -1],
    ['beyond 9999', LAST_INSTANT + 1],
    ['that is none', Number.NaN],
    ['that never comes', Number.POSITIVE_INFINITY],
  ])('refuses an instant %s, and stays where it is', (_, instant) => {
    const { clock } = clockAt(NOON);
    expect(() => clock.set(instant)).toThrow(
      new RangeError('the clock can show 1970-01-01 to 9999-12-31 only'),
    );
    expect(() => clock.advance(instant - NOON)).toThrow(RangeError);
    expect(clock.now()).toBe(NOON);
  });

  it('shows the first and the last instant there is', () => {
    const { clock } = clockAt(NOON);
    clock.set(LAST_INSTANT);
    expect(clock.httpDate()).toBe('Fri, 31 Dec 9999 23:59:59 GMT');
    clock.set(0);
    expect(clock.httpDate()).toBe('Thu, 01 Jan 1970 00:00:00 GMT');
  });

  it('writes its time in whole seconds for HTTP, and anew when a second has passed or it was moved', () => {
    const { real, clock } = clockAt(NOON + 999);
    expect(clock.httpDate()).toBe('Sat, 31 Jan 2026 12:00:00 GMT');
    real.now += 1;
    expect(clock.httpDate()).toBe('Sat, 31 Jan 2026 12:00:01 GMT');
    clock.set(NOON - 1);
    expect(clock.httpDate()).toBe('Sat, 31 Jan 2026 11:59:59 GMT');
  });

  it('writes its time with milliseconds in ISO 8601', () => {
    const { real, clock } = clockAt(NOON + 1);
    expect(clock.isoDate()).toBe('2026-01-31T12:00:00.001Z');
    real.now += 1;
    expect(clock.isoDate()).toBe('2026-01-31T12:00:00.002Z');
  });
});

describe('a duration', () => {
  it.each([
    ['31s', 31_000],
    ['500ms', 500],
    ['2h', 7_200_000],
    ['5m', 300_000],
    ['1d', 86_400_000],
    ['1.5s', 1500],
    ['0s', 0],
    ['0.4ms', 0],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', '31', 's', '31 s', '-1s', '1h30m', '1,5s', '.5s', '5.s', '1S', '1e3s', ' 1s', '١s'])(
    'is not %j',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  it('means the same in any unit', () => {
    const check = (minutes: number) => {
      expect(parseDuration(`${minutes}m`)).toBe(parseDuration(`${minutes * 60}s`));
      expect(parseDuration(`${minutes}m`)).toBe(parseDuration(`${minutes * 60_000}ms`));
    };
    fc.assert(fc.property(fc.nat(100_000), check), { seed: 1 });
  });
});
