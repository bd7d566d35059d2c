import { EXPORT_FORMATS } from '../../../contracts/recordings/export-formats.js';
import { code, table } from '../markdown.js';

/** Every format of `export`. */
export const exportFormatTable = (): string =>
  table(
    ['Format', 'What is written'],
    Object.entries(EXPORT_FORMATS).map(([name, is]) => [code(`--as ${name}`), is]),
  );
