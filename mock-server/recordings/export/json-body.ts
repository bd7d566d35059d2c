/** How deep a body may be nested to be written as a value. */
const DEEPEST = 20;

/**
 * The value of a body that `JSON.stringify` writes again as it was, but for white space and zeros at the end of numbers;
 * undefined for any other text, such as JSON with a key twice, which only its text can say.
 */
export function jsonBody(text: string): { readonly value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return depthOf(text) <= DEEPEST && normal(text) === JSON.stringify(value) ? { value } : undefined;
}

/** A body as an object; undefined if it is not one. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = jsonBody(text)?.value;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|\s+|-?\d[\d.]*(?:[eE][+-]?\d+)?/g;

const normal = (text: string): string =>
  text.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return JSON.stringify(JSON.parse(token));
    if (token.trim() === '') return '';
    return token.includes('.') ? token.replace(/\.?0+$/, '') : token;
  });

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
