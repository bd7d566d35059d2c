/** Collects the values of an option that may be repeated, or hold several with commas. */
export const collect = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(','),
];
