import { maskText } from '../journal/mask.js';

/** Longest path and longest value that a difference shows, in characters. */
const LONGEST = 60;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Lists where two JSON values differ, leaf by leaf, with both values: `recipient_information.city was "Nashville" and is
 * now "Memphis"`. Secret values are masked. The order of object fields does not count.
 *
 * @returns an empty list when the values are equal.
 */
export function jsonDifferences(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => jsonDifferences(own(before, key), own(after, key), [...path, key]));
  }
  if (Object.is(before, after)) return [];
  const key = path.at(-1) ?? '';
  const place = shortened(path.join('.')) || 'the body';
  return [`${place} was ${shown(key, before)} and is now ${shown(key, after)}`];
}

const isContainer = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

function shown(key: string, value: unknown): string {
  if (value === undefined) return 'absent';
  const masked = maskText(JSON.stringify({ [key]: value })).slice(JSON.stringify(key).length + 2, -1);
  return shortened(masked);
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
