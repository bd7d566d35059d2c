/** What the browser half does not make up for itself: waiting. Replaced in tests. */
export interface BrowserWorld {
  /** Calls back after `milliseconds`; the function it gives takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The world as it is. */
export const realWorld: BrowserWorld = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
