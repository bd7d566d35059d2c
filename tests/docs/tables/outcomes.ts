import { OUTCOME_KINDS, OUTCOMES } from '../../../contracts/outcomes/outcomes.js';
import { code, codes, table } from '../markdown.js';

/** Every outcome of the catalogue, by kind. */
export const outcomeTable = (): string =>
  table(
    ['Prefix', 'Outcomes', 'Names'],
    Object.entries(OUTCOME_KINDS).map(([kind, title]) => [
      code(`${kind}:`),
      title,
      codes(OUTCOMES.filter((row) => row.kind === kind).map(({ id }) => id.slice(kind.length + 1))),
    ]),
  );
