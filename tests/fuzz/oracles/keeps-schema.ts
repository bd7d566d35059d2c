/** A JSON Schema, as far as ours go. */
type Schema = Readonly<Record<string, unknown>>;
type Rule = (value: never, limit: never, schema: Schema) => boolean;

const sizeOf = (value: object): number => Object.keys(value).length;
const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value), // 1e999 is JSON, and infinite once it is read
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
};

/** What a keyword asks of values of the type that it speaks of. */
const RULES: Readonly<Record<string, readonly [of: string, rule: Rule]>> = {
  minLength: ['string', (value: string, limit: number) => [...value].length >= limit],
  maxLength: ['string', (value: string, limit: number) => [...value].length <= limit],
  pattern: ['string', (value: string, limit: string) => new RegExp(limit, 'u').test(value)],
  minimum: ['number', (value: number, limit: number) => value >= limit],
  maximum: ['number', (value: number, limit: number) => value <= limit],
  exclusiveMinimum: ['number', (value: number, limit: number) => value > limit],
  minItems: ['array', (value: unknown[], limit: number) => value.length >= limit],
  maxItems: ['array', (value: unknown[], limit: number) => value.length <= limit],
  uniqueItems: [
    'array',
    (value: unknown[]) => new Set(value.map((one) => JSON.stringify(one))).size === value.length,
  ],
  items: ['array', (value: unknown[], limit: Schema) => value.every((item) => keepsSchema(limit, item))],
  minProperties: ['object', (value: Schema, limit: number) => sizeOf(value) >= limit],
  maxProperties: ['object', (value: Schema, limit: number) => sizeOf(value) <= limit],
  required: ['object', (value: Schema, limit: string[]) => limit.every((name) => Object.hasOwn(value, name))],
  properties: [
    'object',
    (value: Schema, limit: Schema) =>
      Object.entries(limit).every(
        ([name, inner]) => !Object.hasOwn(value, name) || keepsSchema(inner, value[name]),
      ),
  ],
  additionalProperties: [
    'object',
    (value: Schema, limit: unknown, { properties = {} }: Schema) =>
      Object.keys(value)
        .filter((name) => !Object.hasOwn(properties as Schema, name))
        .every((name) => limit !== false && (limit === true || keepsSchema(limit, value[name]))),
  ],
};

/** Keywords that document, or that only steer how ajv reports. */
const ANNOTATIONS = [
  'title',
  'description',
  'grade',
  'source',
  'x-grade',
  'x-source',
  'default',
  'discriminator',
  '$schema',
  '$id',
  'examples',
  'page',
];

/** Whether a value keeps a schema: JSON Schema read a second time, without ajv. */
export function keepsSchema(schema: unknown, value: unknown): boolean {
  return Object.entries(schema as Schema).every(([keyword, limit]) => {
    switch (keyword) {
      case 'type':
        return [limit].flat().some((type) => TYPES[String(type)]!(value));
      case 'const':
        return value === limit;
      case 'enum':
        return (limit as unknown[]).includes(value);
      case 'anyOf':
        return (limit as unknown[]).some((one) => keepsSchema(one, value));
      case 'oneOf':
        return (limit as unknown[]).filter((one) => keepsSchema(one, value)).length === 1;
      case 'allOf':
        return (limit as unknown[]).every((one) => keepsSchema(one, value));
    }
    const row = RULES[keyword];
    if (!row && !ANNOTATIONS.includes(keyword))
      throw new Error(`keyword ${keyword} is not known to this oracle`);
    return !row || !TYPES[row[0]]!(value) || row[1](value as never, limit as never, schema as Schema);
  });
}
