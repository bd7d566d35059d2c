import fc from 'fast-check';

/** A JSON Schema, as far as ours go. */
type Schema = Readonly<Record<string, unknown>>;

/** Generates values that keep a schema of the contracts. */
export function fromSchema(schema: unknown): fc.Arbitrary<unknown> {
  const one = schema as Schema;
  if ('const' in one) return fc.constant(one['const']);
  if (Array.isArray(one['enum'])) return fc.constantFrom(...(one['enum'] as unknown[]));
  const choices = (one['anyOf'] ?? one['oneOf']) as readonly unknown[] | undefined;
  if (choices && !one['properties']) return fc.oneof(...choices.map(fromSchema));
  const types = [(one['type'] ?? 'object') as string | string[]].flat();
  return fc.oneof(...types.map((type) => ofType(type, one)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer(range(schema));
    case 'number':
      return fc.integer(range(schema)).map((cents) => cents / (schema['pattern'] ? 100 : 1));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return list(schema);
    default:
      return object(schema);
  }
}

const range = ({ minimum, maximum, exclusiveMinimum }: Schema) => ({
  min: Math.ceil(Number(minimum ?? Number(exclusiveMinimum ?? -1) + 1)),
  max: Math.min(Number(maximum ?? 100_000), 2 ** 31),
});

function text({ pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  const most = Math.min(Number(maxLength), 60);
  if (typeof pattern === 'string') {
    return fc.stringMatching(new RegExp(pattern)).filter((made) => made.length <= Number(maxLength));
  }
  return fc.oneof(
    fc.string({ minLength: Number(minLength), maxLength: most }),
    fc.string({ unit: 'grapheme', minLength: Number(minLength), maxLength: Math.min(most, 8) }),
  );
}

function list({ items = {}, minItems = 0, maxItems = 3, uniqueItems }: Schema): fc.Arbitrary<unknown> {
  const bounds = {
    minLength: Number(minItems),
    maxLength: Math.max(Number(minItems), Math.min(Number(maxItems), 3)),
  };
  const item = fromSchema(items);
  return uniqueItems
    ? fc.uniqueArray(item, { ...bounds, selector: (value) => JSON.stringify(value) })
    : fc.array(item, bounds);
}

function object({ properties = {}, required = [], maxProperties }: Schema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties as Schema).map(([name, inner]) => [name, fromSchema(inner)]),
  );
  if (maxProperties === 1) {
    return fc.oneof(...Object.entries(fields).map(([name, value]) => fc.record({ [name]: value })));
  }
  return fc.record(fields, { requiredKeys: required as never[] });
}
