/** What the page cannot do without. */
const NEEDED = ['EventSource', 'fetch', 'URLSearchParams'] as const;

/** Names what the browser lacks of it; empty on every browser of this decade. */
export const missingFeatures = (browser: object): readonly string[] =>
  NEEDED.filter((name) => !(name in browser) || (browser as Record<string, unknown>)[name] === undefined);
