import { spawn, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from './pack.js';

const DOCKERFILE = fileURLToPath(new URL('../../mock-server/packaging/Dockerfile', import.meta.url));

/** The steps of the Dockerfile, in order: what it does, and with what. */
const steps = readFileSync(DOCKERFILE, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, rest!] as const];
  });
const step = (name: string): string => steps.find(([one]) => one === name)![1];

describe.skipIf(process.platform === 'win32')(
  'the steps of the Dockerfile, by npm in a plain folder,',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-docker-'));
    beforeAll(() => {
      const { tarball } = pack('.');
      expect(step('COPY')).toBe('ingo-sandbox-*.tgz ./');
      copyFileSync(tarball, join(folder, basename(tarball)));
      execFileSync('sh', ['-c', step('RUN')], { cwd: folder, stdio: 'pipe' });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('install the command that is its entry point', () => {
      const [command] = JSON.parse(step('ENTRYPOINT')) as [string];
      expect(existsSync(join(folder, command))).toBe(true);
    });

    it('install nothing else', () => {
      const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
      expect(installed).toEqual(['ingo-sandbox']);
    });

    it('give npx a command that writes a first test, which passes', () => {
      const run = (...command: [string, ...string[]]): string =>
        execFileSync(command[0], command.slice(1), { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
      writeFileSync(join(folder, 'package.json'), '{ "name": "project", "version": "1.0.0" }');
      expect(run('npx', '--no-install', 'ingo-sandbox', 'init')).toContain('A first test for node:test');
      expect(run(process.execPath, '--test', 'ingo.test.mjs')).toMatch(/^# pass 1$/m);
    });

    it('start a sandbox that everyone on the network reaches, and that asks for its token', async () => {
      const [command, ...args] = [step('ENTRYPOINT'), step('CMD')].flatMap(
        (text) => JSON.parse(text) as string[],
      );
      const child = spawn(command!, [...args, '--port', '0', '--json'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
      const { url, control_token: token } = JSON.parse(line) as { url: string; control_token: string };
      const programs = (headers: Record<string, string>) =>
        fetch(`${url}/_sandbox/api/programs`, { headers });
      const [closed, open] = [await programs({}), await programs({ authorization: `Bearer ${token}` })];
      child.kill('SIGTERM');
      await once(child, 'exit');
      expect([closed.status, open.status]).toEqual([401, 200]);
    });
  },
);
