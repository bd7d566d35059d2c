import { INPUT_FORMS } from '../../../mock-server/signature/inputs/input-forms.js';
import { code, table } from '../markdown.js';

/** Every form in which `explain` reads a request. */
export const inputFormTable = (): string =>
  table(
    ['Form', '`read_as`', 'Where it comes from', 'What it often lacks'],
    INPUT_FORMS.map(({ title, name, from, oftenMissing }) => [title, code(name), from, oftenMissing]),
  );
