/** Runs `npm run build` where nothing is built yet, or a source is newer. Run before `npm start` and `npm test`. */
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = ['dist/cli.js', 'dist/THIRD-PARTY-LICENSES.txt', 'client/dist/server.js'];
const SOURCES = ['contracts', 'client', 'sdk-stub', 'mock-server'];

const timeOf = (file) => statSync(file).mtimeMs;

const isSource = (file) => /\.(ts|tsx|mjs|css|html)$/.test(file) && !/(^|\/)(dist|node_modules)\//.test(file);

const newest = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => isSource(file.replaceAll('\\', '/')))
    .reduce((latest, file) => Math.max(latest, timeOf(join(folder, file))), timeOf('package.json'));

const builtAt = Math.min(...BUILT.map((file) => (existsSync(file) ? timeOf(file) : 0)));
if (SOURCES.some((folder) => newest(folder) > builtAt)) execSync('npm run build', { stdio: 'inherit' });
