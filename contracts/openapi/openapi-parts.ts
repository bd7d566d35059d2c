import { SCHEMAS } from '../generated/schemas.js';
import type { SchemaName } from '../violations/check.js';

/** Refers to a schema by its title. */
export const ref = (name: SchemaName): { readonly $ref: string } => ({
  $ref: `#/components/schemas/${SCHEMAS[name].title}`,
});

/** A JSON body of a schema. */
export const content = (name: SchemaName) => ({ 'application/json': { schema: ref(name) } });

/**
 * The answers of a call of Ingo's: one of the schemas under HTTP 200, since refusals come so, too, by some readings;
 * anything else with the envelope or, from the layer in front, `{"message"}`.
 */
export const answers = (names: readonly SchemaName[]) => ({
  '200': {
    description: 'Done, or refused by a status of its own.',
    content: {
      'application/json': {
        schema: names.length === 1 ? ref(names[0]!) : { anyOf: names.map(ref) },
      },
    },
  },
  '4XX': {
    description: 'Refused; the header x-sandbox-explanation says why.',
    headers: {
      'x-sandbox-explanation': {
        description: 'Names of what is wrong, and where the journal says more.',
        schema: { type: 'string' },
      },
    },
    content: { 'application/json': { schema: { type: 'object' } } },
  },
});

/** The schemas that a document refers to, by title. Inner schemas that have a title of their own stay where they are. */
export function referredSchemas(document: object): Record<string, object> {
  const text = JSON.stringify(document);
  const used = Object.values(SCHEMAS).filter(({ title }) => text.includes(`"#/components/schemas/${title}"`));
  return Object.fromEntries(used.map((schema) => [schema.title, schema]));
}
