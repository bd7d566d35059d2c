import { programOptionsSchema } from '../../../contracts/control/program-options.js';
import { sandboxConfigSchema } from '../../../contracts/control/sandbox-config.js';
import { STEP_SCHEMAS } from '../../../contracts/scenarios/steps.js';
import { sessionRequestSchema } from '../../../contracts/session/session-request.js';
import { code, codes, table } from '../markdown.js';

interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly description?: string;
}

/** More values than this are told apart by their description. */
const MAX_VALUES = 16;

function valuesOf({ type, enum: values }: FieldSchema): string {
  if (values && values.length <= MAX_VALUES) return codes(values);
  if (type !== undefined) return [type].flat().join(' or ');
  return typeof values?.[0] === 'number' ? 'number' : 'string';
}

const fieldTable = (head: string, properties: object, required: readonly string[] = []): string =>
  table(
    [head, 'Value', 'Meaning'],
    Object.entries(properties as Record<string, FieldSchema>).map(([name, schema]) => [
      code(name),
      valuesOf(schema),
      `${required.includes(name) ? 'Required. ' : ''}${schema.description ?? ''}`,
    ]),
  );

/** Every key of a config file. */
export const configKeyTable = (): string => fieldTable('Key', sandboxConfigSchema.properties);

/** Every option of a program. */
export const programOptionTable = (): string => fieldTable('Option', programOptionsSchema.properties);

/** Every field of a session request; those of the recipient are named `recipient_information.…`. */
export function sessionRequestTable(): string {
  const { recipient_information: recipient, ...fields } = sessionRequestSchema.properties;
  const nested = (name: string): string => `recipient_information.${name}`;
  const ofRecipient = Object.entries(recipient.properties).map(([name, schema]) => [nested(name), schema]);
  return fieldTable('Field', { ...fields, ...(Object.fromEntries(ofRecipient) as object) }, [
    ...sessionRequestSchema.required,
    ...recipient.required.map(nested),
  ]);
}

/** Every kind of step of a scenario. */
export const scenarioStepTable = (): string =>
  table(
    ['Step', 'What it does', 'Values', 'Beside it'],
    Object.entries(STEP_SCHEMAS).map(([verb, { description, properties }]) => {
      const fields = properties as Record<string, FieldSchema>;
      const others = Object.keys(fields).filter((name) => name !== verb);
      return [code(verb), description, valuesOf(fields[verb]!), codes(others)];
    }),
  );
