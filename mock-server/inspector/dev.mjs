/**
 * `npm run dev:inspector`: what `npm start` does, with an inspector that is built again at every change of its files; open
 * pages reload by themselves. Arguments go to `ingo-sandbox start`: `npm run dev:inspector -- --port 4011`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildInspector, ROOT, watchInspector } from './bundle.mjs';

const building = await watchInspector();
const start = ['dist/cli.js', 'start', '--with', 'node client/example/main.js', ...process.argv.slice(2)];
const sandbox = spawn(process.execPath, start, { cwd: ROOT, stdio: 'inherit' });
// Ctrl-C reaches the sandbox by itself; this process stays until that has ended.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => sandbox.kill('SIGTERM'));
const [code] = await once(sandbox, 'exit');
await building.dispose();
await buildInspector(); // without what reloads
process.exitCode = code ?? 0;
