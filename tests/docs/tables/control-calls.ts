import type { ControlCallRow } from '../../../contracts/control/control-call-row.js';
import { CONTROL_CALLS } from '../../../contracts/control/control-calls.js';
import { SCHEMAS } from '../../../contracts/generated/schemas.js';
import { code, table } from '../markdown.js';

/** A body by its fields: `{ event, error? }`. */
function bodyOf({ body }: ControlCallRow): string {
  if (body === undefined) return '';
  const { properties, required = [] } = SCHEMAS[body] as {
    readonly properties: object;
    readonly required?: readonly string[];
  };
  const fields = Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
  return code(`{ ${fields.join(', ')} }`);
}

const queryOf = ({ query = {} }: ControlCallRow): string =>
  Object.entries(query)
    .map(([name, { description }]) => `${code(`?${name}=`)} ${description}`)
    .join(' ');

/** Every call of the control API. */
export const controlCallTable = (): string =>
  table(
    ['Call', 'What it does', 'Body or query'],
    (CONTROL_CALLS as readonly ControlCallRow[]).map((call) => [
      code(`${call.method} ${call.path}`),
      [call.summary, call.description].filter(Boolean).join(' '),
      bodyOf(call) || queryOf(call),
    ]),
  );
