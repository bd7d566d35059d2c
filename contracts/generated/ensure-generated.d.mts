/** Generates types, validators and the schema of scenario files, unless they are up to date. */
export function ensureGenerated(): void;
