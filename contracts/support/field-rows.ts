import type { Fact, Grade } from '../facts.js';
import { SCHEMAS } from '../generated/schemas.js';
import { EVENT_CONSTANTS } from '../events/event-names.js';
import { WEBHOOK_SCHEMAS } from '../webhooks/event-schemas.js';
import type { SupportRow } from './support-row.js';
import { whyNotUsed } from './not-used.js';

interface Schema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly 'x-grade'?: Grade;
  readonly 'x-source'?: string;
}

/** Schemas of what Ingo takes and sends, and whether the sandbox reads or writes it. */
const VENDOR_SCHEMAS: readonly (readonly [names: readonly (keyof typeof SCHEMAS)[], way: 'read' | 'sent'])[] =
  [
    [['sessionRequest', 'verifyRequest', 'pushRequest', 'pullRequest'], 'read'],
    [['sessionResponse', 'statusEnvelope', 'verifyResponse', 'pushResponse', 'pullResponse'], 'sent'],
    [Object.keys(WEBHOOK_SCHEMAS) as (keyof typeof WEBHOOK_SCHEMAS)[], 'sent'],
    [EVENT_CONSTANTS, 'sent'],
  ];

/** Values that are longer than this together are counted. */
const MAX_LENGTH = 60;

/** A field of a schema, by its path. */
interface Field {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

function fieldsOf({ properties = {}, required = [], items }: Schema, before = ''): Field[] {
  const inItems = items ? fieldsOf(items, `${before}[]`) : [];
  const own = Object.entries(properties).flatMap(([name, schema]) => {
    const path = before === '' ? name : `${before}.${name}`;
    return [{ path, schema, required: required.includes(name) }, ...fieldsOf(schema, path)];
  });
  return [...own, ...inItems];
}

/** What a value is checked for, in words. */
function checksOf({ type, enum: values, pattern, minLength, maxLength, minimum, maximum }: Schema): string {
  const known = values?.filter((value) => value !== null);
  if (known) {
    const listed = known.join(', ');
    return listed.length <= MAX_LENGTH ? `one of ${listed}` : `one of ${known.length} values`;
  }
  const limits = [
    maxLength !== undefined && `${minLength ? `${minLength} to` : 'at most'} ${maxLength} characters`,
    minimum !== undefined && maximum === undefined && `at least ${minimum}`,
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum}`,
    pattern !== undefined && 'a pattern',
  ].filter((limit) => limit !== false);
  return [[type].flat().join(' or '), ...limits].join(', ');
}

/** What the schemas of one group say of one path: the same of all of them, or of some. */
interface Said extends Fact {
  readonly field: Field;
  readonly titles: string[];
}

/** Every field of the schemas of a group; fields that several of them have alike become one row. */
function rowsOf(names: readonly (keyof typeof SCHEMAS)[], way: 'read' | 'sent'): SupportRow[] {
  const alike = new Map<string, Said>();
  for (const name of names) {
    const { title } = SCHEMAS[name];
    for (const field of fieldsOf(SCHEMAS[name] as Schema)) {
      const { 'x-grade': grade, 'x-source': source } = field.schema;
      if (grade === undefined || source === undefined) continue; // the value inside of an array or a group
      const key = JSON.stringify([field.path, grade, source, checksOf(field.schema)]);
      const said = alike.get(key);
      if (said) said.titles.push(title);
      else alike.set(key, { field, grade, source, titles: [title] });
    }
  }
  return [...alike.values()].map(({ field, grade, source, titles }) => {
    const { path, schema, required } = field;
    const everywhere = titles.length === names.length && titles.length > 1;
    const not = way === 'read' ? whyNotUsed(path) : undefined;
    return {
      kind: 'field',
      name: `${everywhere ? groupName(titles[0]!) : titles.join(', ')}: ${path}`,
      does: `${required ? 'required' : 'optional'}; ${way === 'read' ? 'checked' : 'sent'}: ${checksOf(schema)}`,
      ...(not !== undefined && { not }),
      grade,
      source,
    };
  });
}

/** What the schemas of a group have in common: the last word of their titles. */
const groupName = (title: string): string => `every ${/[A-Z][a-z]+$/.exec(title)![0]}`;

/** Every field of every request, answer, webhook and event: one row each. */
export const fieldRows = (): SupportRow[] => VENDOR_SCHEMAS.flatMap(([names, way]) => rowsOf(names, way));
