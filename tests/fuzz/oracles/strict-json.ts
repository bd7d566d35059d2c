const MOST_LEVELS = 32;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * What bytes come to as JSON that is safe to read: UTF-8, one value, at most 32 levels deep, no key that changes
 * prototypes. Undefined where they are no such thing.
 */
export function strictJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return isSafe(value, MOST_LEVELS) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function isSafe(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  return Object.entries(value).every(([key, inner]) => !FORBIDDEN.includes(key) && isSafe(inner, levels - 1));
}
