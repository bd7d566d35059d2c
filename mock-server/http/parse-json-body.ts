import { isUtf8 } from 'node:buffer';
import { observed, type Finding } from './finding.js';
import { jsonFlaw, MAX_JSON_DEPTH, placeIn, tooDeepAt } from './json-text.js';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A body as text and value, or what is wrong with it. */
export type ParsedBody = { readonly text: string; readonly value: unknown } | { readonly finding: Finding };

/**
 * Reads a JSON body. Bytes that are not UTF-8, text that is not JSON, nesting deeper than 32, and keys that pollute
 * prototypes are refused with their place.
 *
 * @param isUnread keys whose values the caller never looks at; how deep they nest does not matter.
 */
export function parseJsonBody(body: Buffer, isUnread: (key: string) => boolean = () => false): ParsedBody {
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
    const deep = tooDeepAt(text);
    if (deep !== undefined) {
      const { line, column } = placeIn(text, deep);
      return { finding: tooDeep(`line ${line}, column ${column}`) };
    }
    return refuse('body-not-json', `The body is not JSON: ${whereItBreaks(text)}`, 'Send one JSON object.');
  }
  const flaw = flawIn(value, [], 0, isUnread);
  return flaw ? { finding: flaw } : { text, value };
}

function flawIn(
  value: unknown,
  path: readonly string[],
  depth: number,
  isUnread: (key: string) => boolean,
): Finding | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_JSON_DEPTH) {
    return tooDeep(`"${path.slice(0, 5).join('.')}…"`);
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
    if (typeof inner === 'object' && inner !== null && !isUnread(key)) {
      const flaw = flawIn(inner, [...path, key], depth + 1, isUnread);
      if (flaw) return flaw;
    }
  }
  return undefined;
}

/** Says where a text stops being JSON, and why. */
function whereItBreaks(text: string): string {
  if (text.startsWith('\uFEFF')) return 'it begins with a byte order mark (EF BB BF).';
  const flaw = jsonFlaw(text);
  if (!flaw || flaw.endsTooEarly) return 'it ends too early.';
  if (flaw.wrongAt === 0) return `it begins with ${JSON.stringify(text.slice(0, 20))}.`;
  const { line, column } = placeIn(text, flaw.wrongAt);
  const why = flaw.why === undefined ? '' : `: ${flaw.why}`;
  return `unexpected ${JSON.stringify(text[flaw.wrongAt])} at line ${line}, column ${column}${why}.`;
}

const tooDeep = (place: string): Finding =>
  observed(
    'body-too-deep',
    `The body nests more than ${MAX_JSON_DEPTH} levels deep, at ${place}.`,
    'Send the documented fields only; they nest two levels deep.',
  );

const refuse = (name: string, what: string, fix: string): ParsedBody => ({
  finding: observed(name, what, fix),
});
