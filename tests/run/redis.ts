import { spawnSync } from 'node:child_process';
import { rootPrefix } from './chromium.js';

const NAMES = ['redis-server', 'valkey-server'];

/** The server of Redis or Valkey of this system: the one that `INGO_SANDBOX_REDIS_SERVER` names, else the first that runs. */
export const findRedis = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  [env['INGO_SANDBOX_REDIS_SERVER'] ?? '', ...NAMES].find(
    (name) => name !== '' && spawnSync(name, ['--version']).status === 0,
  );

/** Finds a server of Redis, or installs one with the system's package manager; undefined, with a word, where neither works. */
export function ensureRedis(say: (text: string) => void): string | undefined {
  const found = findRedis();
  if (found !== undefined) return found;
  const root = rootPrefix();
  for (const words of root
    ? [['update'], ['install', '-y', '--no-install-recommends', 'redis-server']]
    : []) {
    const command = [...root!, 'apt-get', ...words];
    say(`No Redis found. Trying: ${command.join(' ')}`);
    spawnSync(command[0]!, command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 });
  }
  const installed = findRedis();
  if (installed === undefined)
    say('SKIPPED: tests that need Redis, which is not here and could not be installed.');
  return installed;
}
