import { PAGES } from '../../../mock-server/inspector/pages.js';
import { code, table } from '../markdown.js';

/** Every page of the inspector. */
export const inspectorPageTable = (): string =>
  table(
    ['Page', 'Address', 'What it shows'],
    Object.values(PAGES).map(({ title, path, shows }) => [title, code(path), shows]),
  );
