import { expect, it } from 'vitest';
import { RateWindow } from './rate-window.js';

const admitted = (rate: RateWindow, ...instants: number[]) => instants.map((now) => rate.admits(now));

it('five requests are admitted within one second of the clock, the sixth is not', () => {
  expect(admitted(new RateWindow(), 1000, 1000, 1200, 1500, 1999, 1999)).toEqual([
    ...Array<boolean>(5).fill(true),
    false,
  ]);
});

it('the next second starts at zero', () => {
  const rate = new RateWindow();
  admitted(rate, 0, 0, 0, 0, 0, 0);
  expect(admitted(rate, 999, 1000)).toEqual([false, true]);
});

it('a clock that is set back starts at zero, too', () => {
  const rate = new RateWindow();
  admitted(rate, 5000, 5000, 5000, 5000, 5000, 5000);
  expect(admitted(rate, 4999)).toEqual([true]);
});

it('what was counted can be forgotten', () => {
  const rate = new RateWindow();
  admitted(rate, 0, 0, 0, 0, 0);
  rate.clear();
  expect(admitted(rate, 0)).toEqual([true]);
});
