import { signal } from '@preact/signals';

/** Changes once a second, so that what shows time is drawn again. */
export const second = signal(0);

/** Begins to count. */
export function startTicker(): void {
  setInterval(() => {
    if (!document.hidden) second.value++;
  }, 1000);
}
