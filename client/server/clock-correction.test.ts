import { describe, expect, it } from 'vitest';
import { ClockCorrection } from './clock-correction.js';

const SERVER = Date.UTC(2026, 0, 15, 12);
const HOUR = 3_600_000;

describe('ClockCorrection', () => {
  it('takes over the server clock when the two are more than 300 s apart, either way', () => {
    for (const local of [SERVER - HOUR, SERVER + HOUR, SERVER - 300_001]) {
      const clock = new ClockCorrection();
      expect(clock.refused(local, SERVER, local)).toBe(true);
      expect(clock.apply(local + 5)).toBe(SERVER + 5);
    }
  });

  it('leaves the clock alone when the date cannot be the reason', () => {
    const clock = new ClockCorrection();
    expect(clock.refused(SERVER - 300_000, SERVER, SERVER - 300_000)).toBe(false);
    expect(clock.refused(SERVER - HOUR, undefined, SERVER - HOUR)).toBe(false);
    expect(clock.apply(SERVER)).toBe(SERVER);
  });

  it('learns once until a success, so that a wrong server clock is not chased', () => {
    const clock = new ClockCorrection();
    expect(clock.refused(SERVER, SERVER + HOUR, SERVER)).toBe(true);
    expect(clock.refused(clock.apply(SERVER), SERVER + 3 * HOUR, SERVER)).toBe(false);
    clock.accepted();
    expect(clock.refused(clock.apply(SERVER), SERVER + 3 * HOUR, SERVER)).toBe(true);
  });

  it('lets a call that was under way when another learned the difference try again', () => {
    const clock = new ClockCorrection();
    const local = SERVER - HOUR;
    expect(clock.refused(local, SERVER, local)).toBe(true);
    expect(clock.refused(local, SERVER + 20, local + 20)).toBe(true);
  });

  it('follows a local clock that was set right in the meantime', () => {
    const clock = new ClockCorrection();
    clock.refused(SERVER - HOUR, SERVER, SERVER - HOUR);
    clock.accepted();
    expect(clock.refused(clock.apply(SERVER), SERVER, SERVER)).toBe(true);
    expect(clock.apply(SERVER)).toBe(SERVER);
  });
});
