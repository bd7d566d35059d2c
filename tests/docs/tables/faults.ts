import { FAULTS, type FaultRow } from '../../../contracts/faults/faults.js';
import { code, table } from '../markdown.js';

/** Every fault of Ingo's routes. */
export const faultTable = (): string =>
  table(
    ['Fault', 'Fields', 'What happens', 'Takes effect'],
    Object.entries(FAULTS).map(([name, { fields, does, handled }]: [string, FaultRow]) => [
      code(name),
      Object.entries(fields)
        .map(([field, need]) => (need === 'required' ? code(field) : `${code(field)}?`))
        .join(', '),
      does,
      handled,
    ]),
  );
