import type { BrowserWorld } from '../world.js';

/** Timers that fire only when the test lets time pass. */
export function handWorld() {
  const timers = new Set<{ left: number; readonly callback: () => void }>();
  const world: BrowserWorld = {
    after(milliseconds, callback) {
      const timer = { left: milliseconds, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  /** Lets time pass. */
  const pass = (milliseconds: number): void => {
    for (const timer of timers) {
      timer.left -= milliseconds;
      if (timer.left > 0) continue;
      timers.delete(timer);
      timer.callback();
    }
  };
  return { ...world, pass, waiting: () => timers.size };
}
