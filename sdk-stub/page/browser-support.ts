/** Features that the page requires. */
const REQUIRED = ['EventSource', 'fetch', 'URLSearchParams'] as const;

/** The required features that a browser lacks. */
export const missingFeatures = (browser: object): readonly string[] =>
  REQUIRED.filter((name) => !(name in browser) || (browser as Record<string, unknown>)[name] === undefined);
