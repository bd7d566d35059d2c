import { MatchersV3 } from '@pact-foundation/pact';

const { boolean, eachLike, integer, number, regex, string } = MatchersV3;

/** The part of a JSON Schema that is read here. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const SAMPLE_UUID = '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11';

/** An example for each pattern that a schema of ours holds. */
const EXAMPLES = [SAMPLE_UUID, '100'];

/** Places whose value the case decides: path to matcher or value. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Returns matchers for what a schema requires: the required fields by type, since the client reads no more. A field that
 * may be null is left out, unless `given` names it.
 */
export function expected(schema: Schema, given: Given = {}, path = ''): unknown {
  if (path in given) return given[path];
  if (schema.enum) return oneOf(schema.enum);
  switch (schema.type) {
    case 'object': {
      const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
      const names = (schema.required ?? []).filter(
        (name) => at(name) in given || !mayBeNull(schema.properties?.[name]),
      );
      return Object.fromEntries(
        names.map((name) => [name, expected(schema.properties![name]!, given, at(name))]),
      );
    }
    case 'array':
      return eachLike(expected(schema.items!, given, `${path}[]`) as never, 1);
    case 'string':
      return schema.pattern === undefined ? string('text') : regex(schema.pattern, example(schema.pattern));
    case 'integer':
      return integer(1);
    case 'number':
      return number(1.5);
    case 'boolean':
      return boolean(true);
    default:
      throw new Error(
        `${path || 'the schema'} is of a type that no matcher is made for: ${String(schema.type)}`,
      );
  }
}

const mayBeNull = (schema: Schema | undefined): boolean => [schema?.type].flat().includes('null');

function oneOf(values: readonly unknown[]): unknown {
  if (values.length === 1) return values[0];
  if (values.every((value) => typeof value === 'number')) return integer(values[0] as number);
  const alternatives = values.map((value) => String(value).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return regex(`^(${alternatives.join('|')})$`, String(values[0]));
}

function example(pattern: string): string {
  const found = EXAMPLES.find((text) => new RegExp(pattern).test(text));
  if (found === undefined) throw new Error(`No example fits ${pattern}: add one.`);
  return found;
}
