import leven from 'leven';

/** What the schema validators report; the part of ajv's error object that is used here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator as generated from a schema; `errors` is that of the latest call. */
export interface SchemaValidator<T = unknown> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

/** One way in which a value breaks its schema, in words. */
export interface Violation {
  /** Where: `recipient_information.state`, or `the body` for the whole. */
  readonly path: string;
  /** The JSON Schema keyword that failed. */
  readonly rule: string;
  /** A sentence: what, which value, what was expected. */
  readonly message: string;
}

const WHOLE = 'the body';
const SECRET_FIELDS = /secret|token|account|cvv|password/i;

/** Turns the errors of a validator into sentences. `value` is what was validated. */
export function violationsOf(errors: readonly SchemaError[], value: unknown): Violation[] {
  return errors.map((error) => {
    const keys = error.instancePath.split('/').slice(1).map(unescapePointer);
    const extra = extraKey(error);
    const path = [...keys, ...(extra === undefined ? [] : [extra])].join('.') || WHOLE;
    return { path, rule: error.keyword, message: sentence(error, path, at(value, keys)) };
  });
}

/**
 * Finds the candidate that is closest in spelling, unless none is close.
 *
 * @param limit how many edits are close. Two make up the commonest slip, a pair of letters swapped.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: limit + 1 });
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Appends ` Did you mean "…"?` where a candidate is close. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const best = nearest(word, candidates);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Lists the paths of fields that the schema does not know, with the nearest known name of each. */
export function unknownFields(schema: ObjectSchema, value: unknown, prefix = ''): Violation[] {
  if (!isObject(value)) return [];
  const known = schema.properties ?? {};
  return Object.keys(value).flatMap((key) => {
    const path = `${prefix}${key}`;
    const child = Object.hasOwn(known, key) ? (known[key] as ObjectSchema) : undefined;
    if (!child) {
      const hint = didYouMean(key, Object.keys(known));
      return [{ path, rule: 'unknown', message: `"${path}" is not a documented field.${hint}` }];
    }
    return child.properties ? unknownFields(child, value[key], `${path}.`) : [];
  });
}

function sentence(error: SchemaError, path: string, value: unknown): string {
  const got = describe(value, path);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return `"${path}" is required but missing.`;
    case 'additionalProperties':
      return `"${path}" is not known here.`;
    case 'type':
      return `"${path}" must be ${list(params['type'])}, got ${got}.`;
    case 'enum':
      return `"${path}" must be one of ${list(params['allowedValues'])}, got ${got}.${enumHint(value, params)}`;
    case 'minLength':
      return params['limit'] === 1
        ? `"${path}" must not be empty.`
        : `"${path}" must have at least ${params['limit']} characters, got ${[...String(value)].length}.`;
    case 'maxLength':
      return `"${path}" must have at most ${params['limit']} characters, got ${[...String(value)].length}.`;
    case 'pattern':
      return `"${path}" must match ${params['pattern']}, got ${got}.`;
    default:
      return `"${path}" ${error.message ?? 'is not valid'}, got ${got}.`;
  }
}

function enumHint(value: unknown, params: SchemaError['params']): string {
  const allowed = params['allowedValues'];
  if (typeof value !== 'string' || !Array.isArray(allowed)) return '';
  return didYouMean(
    value,
    allowed.filter((item): item is string => typeof item === 'string'),
  );
}

function extraKey(error: SchemaError): string | undefined {
  const key = error.params['missingProperty'] ?? error.params['additionalProperty'];
  return typeof key === 'string' ? key : undefined;
}

function describe(value: unknown, path: string): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string' && SECRET_FIELDS.test(path)) return `a string of ${value.length} characters`;
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown;
}

function list(items: unknown): string {
  return (Array.isArray(items) ? items : [items]).map(String).join(', ');
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      isObject(inner) || Array.isArray(inner) ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
