/** Timers of the browser client. Replaced in tests. */
export interface BrowserWorld {
  /** Calls back after `milliseconds`; returns a function that cancels the timer. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The timers of the browser. */
export const realWorld: BrowserWorld = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The time by the clock of the browser, ISO 8601 in UTC. */
export const currentTime = (): string => new Date().toISOString();
