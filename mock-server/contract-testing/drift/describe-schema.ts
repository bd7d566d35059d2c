import { SCHEMAS } from '../../../contracts/generated/schemas.js';
import type { SchemaName } from '../../../contracts/violations/check.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
}

/**
 * Describes what a schema requires at a path of an answer: `integer 100 or 101, required`.
 *
 * @param path as an observation spells it: `body.data.session_identifier`, `body.data.issuers[0].payee_id`.
 * @returns undefined where it requires nothing.
 */
export function describeSchema(name: SchemaName | undefined, path: string): string | undefined {
  if (name === undefined || !path.startsWith('body.')) return undefined;
  let schema: Schema | undefined = SCHEMAS[name] as Schema;
  let required = true;
  for (const key of path.replace(/ .*$/, '').split('.').slice(1)) {
    const field = key.replace('[0]', '');
    required = schema?.required?.includes(field) ?? false;
    schema = schema?.properties?.[field];
    if (field !== key) schema = schema?.items;
  }
  if (!schema) return undefined;
  const values = schema.enum?.map(String).join(' or ');
  const type = [schema.type ?? []].flat().join(' or ');
  return [[type, values].filter(Boolean).join(' '), required ? 'required' : 'optional'].join(', ');
}
