/** Builds what the package holds of the server: command line, library, declarations, licences. Run by `npm run build`. */
import { bundleCli } from './bundle-cli.mjs';
import { bundleLibrary, ENTRIES, ESM_ENTRIES } from './bundle-library.mjs';
import { copyDeclarations } from './declarations.mjs';
import { writeLicences } from './licences.mjs';

/** What TypeScript wrote, of which most is not reached from an entry. */
const COMPILED = '.tmp/types';
/** An entry of types alone. */
const SDK = 'sdk-stub/script/global.ts';

const files = await Promise.all([bundleCli('dist'), bundleLibrary()]);
writeLicences('dist/THIRD-PARTY-LICENSES.txt', files.flat());
const both = [...Object.values(ENTRIES), SDK];
copyDeclarations(COMPILED, 'dist/types', [...both, ...Object.values(ESM_ENTRIES)], 'module');
copyDeclarations(COMPILED, 'dist/cjs/types', both, 'commonjs');
