import fc from 'fast-check';

/** One change to a JSON value; `at` chooses a place in it. */
interface JsonChange {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'rename' | 'add' | 'double' | 'deepen';
  readonly value: unknown;
  readonly key: string;
}

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, '', ' ', 'a'.repeat(300), [], {}, [[]]),
  fc.constantFrom<unknown>('2026-02-30T00:00:00Z', '9'.repeat(40), '\u0000', '<img src=x>', '\x1b[31m', -0),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const oddKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length', '', '0', 'then', 'a.b', 'é'),
  fc.string({ maxLength: 6 }),
);

const change: fc.Arbitrary<JsonChange> = fc.record({
  at: fc.nat(999),
  how: fc.constantFrom('replace', 'remove', 'rename', 'add', 'double', 'deepen'),
  value: oddValue,
  key: oddKey,
});

/** A value with up to three changes to what it holds. */
export const mutatedJson = (sample: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(sample, fc.array(change, { maxLength: 3 }))
    .map(([value, changes]) => changes.reduce(apply, value));

type Holder = Record<string, unknown> | unknown[];

function apply(value: unknown, { at, how, value: odd, key }: JsonChange): unknown {
  const copy = structuredClone(value);
  const holders = holdersIn(copy);
  if (holders.length === 0 || (how === 'replace' && at % 20 === 0)) return odd;
  const holder = holders[at % holders.length]!;
  const keys = Object.keys(holder);
  const chosen = keys[at % Math.max(1, keys.length)];
  const put = (name: string, inner: unknown): void =>
    void Object.defineProperty(holder, name, {
      value: inner,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (Array.isArray(holder)) changeList(holder, how, odd, at);
  else if (how === 'add') put(key, odd);
  else if (chosen !== undefined) {
    const inner = holder[chosen];
    if (how === 'replace') put(chosen, odd);
    if (how === 'remove' || how === 'rename') delete holder[chosen];
    if (how === 'rename' || how === 'double') put(`${chosen}${how === 'double' ? '_' : 's'}`, inner);
    if (how === 'deepen') put(chosen, nest(inner, at % 40));
  }
  return copy;
}

function changeList(list: unknown[], how: JsonChange['how'], odd: unknown, at: number): void {
  const index = at % Math.max(1, list.length);
  if (how === 'remove') list.splice(index, 1);
  else if (how === 'double') list.push(...list.slice(index, index + 1));
  else if (how === 'add') list.splice(index, 0, odd);
  else list[index] = odd;
}

const nest = (value: unknown, depth: number): unknown => (depth === 0 ? value : [nest(value, depth - 1)]);

function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}
