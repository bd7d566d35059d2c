import { BASE64_LINES } from './base64-lines.js';

const HEADER = /^([^\s:]+):.*?([A-Za-z0-9+/]{40,})$/;
const REST = /^[A-Za-z0-9+/]+={0,2}"?$/;

/**
 * Finds a header whose Base64 goes on in a line of its own, which ends the header before it is whole.
 *
 * @param lines those of a request before its body.
 * @returns which one is broken where, and by what, without a full stop; undefined where none is.
 */
export function brokenHeader(lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const [, name, base64] = HEADER.exec(lines[index - 1] ?? '') ?? [];
    if (!name || !base64 || !REST.test(line)) continue;
    const by = BASE64_LINES.find(({ length }) => length === base64.length);
    const tool = by ? `, where ${by.tool} begins a new line` : '';
    return `the Base64 in the header ${name} has a line feed after ${base64.length} characters${tool}; the header ends there`;
  }
  return undefined;
}
