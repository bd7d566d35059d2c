import { OUTCOMES } from '../../../contracts/outcomes/outcomes.js';
import { code, table } from '../markdown.js';

/** Every outcome of the catalogue. */
export const outcomeTable = (): string =>
  table(
    ['Outcome', 'What it means', 'Grade'],
    OUTCOMES.map(({ id, meaning, grade }) => [code(id), meaning, grade]),
  );
