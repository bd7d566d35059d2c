/** Longest line of generated code. */
const WIDTH = 100;

/** Code in place of a value. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Writes a JSON value as a literal of JavaScript; `Code` stays as it is. Whatever a text holds, it stays a text: it can neither
 * end the literal nor the script around it. A key `__proto__` sets no prototype.
 *
 * @param indent columns at which the line begins.
 * @param used columns of the line that are taken besides.
 */
export function literal(value: unknown, indent = 0, used = 0): string {
  const line = onOneLine(value);
  if (!isContainer(value) || (indent + used + line.length <= WIDTH && isFlat(value))) return line;
  const inner = ' '.repeat(indent + 2);
  const rows = Array.isArray(value)
    ? value.map((item) => `${inner}${literal(item, indent + 2, 1)},\n`)
    : Object.entries(value).map(([name, item]) => {
        const key = keyOf(name);
        const text = literal(item, indent + 2, key.length + 3);
        const fits = typeof item !== 'string' || indent + key.length + text.length + 5 <= WIDTH;
        return `${inner}${key}:${fits ? ' ' : `\n${inner}  `}${text},\n`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${rows.join('')}${' '.repeat(indent)}${close}`;
}

/** A text as a literal in single quotes. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|<(?=[!/])/g, unicodeEscape);
  return `'${escaped}'`;
}

const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function onOneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isContainer(value)) return String(value);
  const fields = Object.entries(value).map(([name, item]) => `${keyOf(name)}: ${onOneLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** `{ ['__proto__']: … }` is a field like any other; without the brackets it would be the prototype. */
function keyOf(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Code);

/** Values that read well on one line: no container in them has a container, and no list has objects of several fields. */
function isFlat(value: object): boolean {
  const items: unknown[] = Object.values(value);
  const rows = Array.isArray(value) && items.length > 1 && items.every(hasSeveral);
  return !rows && items.every((item) => !isContainer(item) || !Object.values(item).some(isContainer));
}

const hasSeveral = (item: unknown): boolean => isContainer(item) && Object.keys(item).length > 1;
