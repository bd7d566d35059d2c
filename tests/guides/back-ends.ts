import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../builders/free-port.js';
import { plainEnvironment } from '../cli/plain-environment.js';
import { ROOT } from '../docs/markdown.js';

const GUIDES = `${ROOT}client/guides`;
const EXAMPLES = `${ROOT}client/examples`;
const STAND_INS = `${ROOT}tests/guides/stand-ins`;

/** A guide for a back end, and how it is run. */
export interface BackEnd {
  readonly name: string;
  /** Programs without which it is skipped, each with arguments that end it at once. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Where its webhooks go. */
  readonly webhooks: string;
  /** Where its page asks for a session; undefined: it only receives webhooks. */
  readonly sessions: string | undefined;
  /** Whether the receiver of the client verifies, which says more of what it refuses. */
  readonly hasReceiver: boolean;
  /** What compiles it into a folder. */
  readonly compile?: (folder: string) => readonly string[];
  /** What starts it; `folder` is empty but for what was compiled. */
  readonly start: (port: string, folder: string) => readonly string[];
  readonly environment?: (folder: string) => Readonly<Record<string, string>>;
}

const inNode = (name: string, sessions: string | undefined): BackEnd => ({
  name,
  needs: {},
  webhooks: '/webhooks/ingo',
  sessions,
  hasReceiver: true,
  start: () => [process.execPath, '--import', 'tsx', `${GUIDES}/${name}/server.ts`],
});

const LIBRARIES = '-r:System.Net.Http,System.Runtime.Serialization,System.Xml,System.Xml.Linq';

/** Every guide for a back end but that for Next, whose routes are called without a server. */
export const BACK_ENDS: readonly BackEnd[] = [
  inNode('node', undefined),
  inNode('express', '/api/sessions'),
  inNode('fastify', '/api/sessions'),
  {
    name: 'flask',
    needs: { python3: ['-c', 'import flask'] },
    webhooks: '/webhooks/ingo',
    sessions: '/api/sessions',
    hasReceiver: false,
    start: (port) => ['python3', '-m', 'flask', '--app', `${GUIDES}/flask/app.py`, 'run', '--port', port],
    environment: () => ({ PYTHONPATH: EXAMPLES, PYTHONDONTWRITEBYTECODE: '1', NO_PROXY: '*' }),
  },
  {
    name: 'laravel',
    needs: { php: ['--version'] },
    webhooks: '/api/webhooks/ingo',
    sessions: '/api/sessions',
    hasReceiver: false,
    start: (port) => ['php', '-S', `127.0.0.1:${port}`, `${STAND_INS}/laravel.php`],
    environment: (folder) => ({ GUIDE: `${GUIDES}/laravel`, STORAGE: folder }),
  },
  {
    name: 'aspnet',
    needs: { mcs: ['--version'], mono: ['--version'] },
    webhooks: '/webhooks/ingo',
    sessions: '/api/sessions',
    hasReceiver: false,
    compile: (folder) => [
      ...['mcs', `-out:${folder}/app.exe`, '-main:Program', LIBRARIES],
      ...[`${GUIDES}/aspnet/IngoEndpoints.cs`, `${EXAMPLES}/CreateSession.cs`, `${STAND_INS}/AspNetCore.cs`],
    ],
    start: (_, folder) => ['mono', `${folder}/app.exe`],
  },
];

/** A back end that runs in a process of its own. */
export interface RunningBackEnd {
  readonly url: string;
  /** What it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** What the servers print once they listen, with the port at its end. */
const LISTENS = /(?:listening on|Running on|Development Server)[^\n]*\D(\d{4,5})\D*\n/;

/** Runs a back end as a copy of it would be. Rejects where it ends before it listens. */
export async function startBackEnd(
  { start, environment }: BackEnd,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<RunningBackEnd> {
  const port = String(await freePort());
  const [program, ...args] = start(port, folder);
  const child = spawn(program!, args, {
    cwd: ROOT,
    env: plainEnvironment({ PORT: port, ...settings, ...environment?.(folder) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'close');
  const listens = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const printed = LISTENS.exec(output)?.[1];
        if (printed) resolve(printed);
      });
    void ended.then(() => reject(new Error(`it ended before it listened: ${output}`)), reject);
  });
  return {
    url: `http://127.0.0.1:${await listens}`,
    output: () => output,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
