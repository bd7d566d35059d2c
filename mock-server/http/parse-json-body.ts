import { isUtf8 } from 'node:buffer';
import { observed, type Finding } from './finding.js';

const MAX_DEPTH = 32;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A body as text and value, or what is wrong with it. */
export type ParsedBody = { readonly text: string; readonly value: unknown } | { readonly finding: Finding };

/**
 * Reads a JSON body. Bytes that are not UTF-8, text that is not JSON, nesting deeper than 32, and keys that pollute
 * prototypes are refused with the place where they stand.
 */
export function parseJsonBody(body: Buffer): ParsedBody {
  if (body.length === 0) {
    return refuse('body-empty', 'The body is empty.', 'Send a JSON object.');
  }
  if (!isUtf8(body)) {
    return refuse(
      'body-not-utf8',
      'The body is not UTF-8 text.',
      'Encode the JSON as UTF-8 before signing and sending it.',
    );
  }
  const text = body.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('body-not-json', `The body is not JSON: ${whereItBreaks(text)}`, 'Send one JSON object.');
  }
  const flaw = flawIn(value, [], 0);
  return flaw ? { finding: flaw } : { text, value };
}

function flawIn(value: unknown, path: readonly string[], depth: number): Finding | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_DEPTH) {
    return observed(
      'body-too-deep',
      `The body nests more than ${MAX_DEPTH} levels deep, at "${path.slice(0, 5).join('.')}…".`,
      'Send the documented fields only; they nest two levels deep.',
    );
  }
  for (const key of Object.keys(value)) {
    if (FORBIDDEN_KEYS.has(key)) {
      return observed(
        'body-forbidden-key',
        `The body holds the key "${[...path, key].join('.')}", which is used to tamper with JavaScript objects.`,
        'Leave that key out.',
      );
    }
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === 'object' && inner !== null) {
      const flaw = flawIn(inner, [...path, key], depth + 1);
      if (flaw) return flaw;
    }
  }
  return undefined;
}

/** Tells where a text stops being JSON. */
function whereItBreaks(text: string): string {
  if (text.startsWith('\uFEFF')) return 'it begins with a byte order mark (EF BB BF).';
  if (endsTooEarly(text)) return 'it ends too early.';
  const position = firstWrongCharacter(text);
  if (position === 0) return `it begins with ${JSON.stringify(text.slice(0, 20))}.`;
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  return `unexpected ${JSON.stringify(text[position])} at line ${line}, column ${column}.`;
}

/**
 * Finds the first character with which the text cannot be JSON any more. Not every version of Node says where that is,
 * but each can tell a text that is wrong from one that merely ends too early; so the place is found by halving.
 */
function firstWrongCharacter(text: string): number {
  let [right, wrong] = [0, text.length];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (endsTooEarly(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  return wrong - 1;
}

/** Whether a text is JSON, or would be if it went on. */
function endsTooEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = (error as Error).message;
    return (
      /end of JSON|Unterminated/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) >= text.length
    );
  }
}

const refuse = (name: string, what: string, fix: string): ParsedBody => ({
  finding: observed(name, what, fix),
});
