/** Where two strings to sign part. */
export interface Difference {
  /** Offset of the first differing byte, from 0. */
  readonly byte: number;
  /** From 1. */
  readonly line: number;
  /** Byte within the line, from 1. */
  readonly column: number;
  /** The byte expected there, such as `"x" (0x78)` or `end of text`. */
  readonly expected: string;
  readonly received: string;
}

/** Finds the first differing byte; undefined when the texts are the same. Both are Latin-1 views of bytes. */
export function firstDifference(expected: string, received: string): Difference | undefined {
  if (expected === received) return undefined;
  let byte = 0;
  while (byte < expected.length && expected[byte] === received[byte]) byte++;
  const before = expected.slice(0, byte);
  return {
    byte,
    line: before.split('\n').length,
    column: byte - before.lastIndexOf('\n'),
    expected: nameOf(expected[byte]),
    received: nameOf(received[byte]),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  '\n': 'line feed',
  '\r': 'carriage return',
  ' ': 'space',
  '\t': 'tab',
};

function nameOf(char: string | undefined): string {
  if (char === undefined) return 'end of text';
  const hex = `0x${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return `${NAMES[char] ?? JSON.stringify(char)} (${hex})`;
}
