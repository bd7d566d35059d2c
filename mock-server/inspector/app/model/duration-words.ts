const UNITS = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** A span of time as people say it, such as `31 s`, `4 min`, `2 h`; nothing shorter than a second. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [size, unit] = UNITS.find(([size]) => seconds >= size) ?? [1, 's'];
  return `${Math.floor(seconds / size)} ${unit}`;
}

/** The time of day of an instant, with milliseconds. */
export const timeOfDay = (at: string): string => at.slice(11, 23);
