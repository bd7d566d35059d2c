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
  } catch (error) {
    return refuse(
      'body-not-json',
      `The body is not JSON: ${whereItBreaks(text, error)}`,
      'Send one JSON object.',
    );
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

/** Node words its syntax errors differently from version to version; the place is what helps. */
function whereItBreaks(text: string, error: unknown): string {
  if (text.startsWith('\uFEFF')) return 'it begins with a byte order mark (EF BB BF).';
  const message = error instanceof Error ? error.message : '';
  if (/end of (JSON|data)|Unterminated/i.test(message)) return 'it ends too early.';
  const position = Number(/position (\d+)/.exec(message)?.[1]);
  if (Number.isNaN(position)) return `it begins with ${JSON.stringify(text.slice(0, 20))}.`;
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  return `unexpected ${JSON.stringify(text[position] ?? 'end')} at line ${line}, column ${column}.`;
}

const refuse = (name: string, what: string, fix: string): ParsedBody => ({
  finding: observed(name, what, fix),
});
