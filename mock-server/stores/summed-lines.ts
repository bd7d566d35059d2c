import { crc32 } from 'node:zlib';

const SUM = /,"sum":"([0-9a-f]{8})"\}$/;

/** A line of JSON with its checksum, which depends on every line before. */
export interface SummedLine {
  readonly line: string;
  readonly sum: number;
}

/**
 * Adds a checksum to the text of a JSON object, as its last field.
 *
 * @param before the sum of the line before; 0 for the first.
 */
export function addSum(text: string, before: number): SummedLine {
  const sum = crc32(text, before);
  return { line: `${text.slice(0, -1)},"sum":"${sum.toString(16).padStart(8, '0')}"}\n`, sum };
}

/** The text without its checksum, and the sum; undefined where it is wrong, or the line before is another one. */
export function checkSum(line: string, before: number): { text: string; sum: number } | undefined {
  const match = SUM.exec(line);
  if (!match) return undefined;
  const text = `${line.slice(0, match.index)}}`;
  const sum = crc32(text, before);
  return sum === Number.parseInt(match[1]!, 16) ? { text, sum } : undefined;
}
