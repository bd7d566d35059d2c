import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSigner } from '../../mock-server/cli/run-signer.js';
import { readVectorCases } from '../../mock-server/cli/vector-cases.js';
import { gradeOutput, taskOf } from '../../mock-server/cli/vectors.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { isInstalled, runShell } from '../cli/run-cli.js';
import { send } from '../http/wire.js';

/** An example of `client/examples`; its commands may use `$OUT`, a folder for what it is compiled into. */
interface Language {
  readonly name: string;
  /** Programs without which it is skipped, each with an argument that ends it at once. */
  readonly needs: Readonly<Record<string, string>>;
  readonly compile?: string;
  readonly run: string;
}

const LANGUAGES: readonly Language[] = [
  { name: 'Python', needs: { python3: '--version' }, run: 'python3 create_session.py' },
  { name: 'PHP', needs: { php: '--version' }, run: 'php create-session.php' },
  { name: 'Ruby', needs: { ruby: '--version' }, run: 'ruby create_session.rb' },
  {
    name: 'Java',
    needs: { javac: '--version' },
    compile: 'javac -d $OUT CreateSession.java',
    run: 'java -XX:TieredStopAtLevel=1 -cp $OUT CreateSession',
  },
  {
    name: 'Go',
    needs: { go: 'version' },
    compile: 'go build -o $OUT/create-session create_session.go',
    run: '$OUT/create-session',
  },
  {
    name: 'C#',
    needs: { mcs: '--version', mono: '--version' },
    compile:
      'mcs -out:$OUT/create-session.exe CreateSession.cs ' +
      '-r:System.Net.Http,System.Runtime.Serialization,System.Xml,System.Xml.Linq',
    run: 'mono $OUT/create-session.exe',
  },
];

/** Those that signers stumble over; `ingo-sandbox vectors` has them all. */
const TELLING = [
  ...['body-multi-byte', 'legacy-algorithm', 'names-in-mixed-case', 'path-with-query'],
  ...['secret-with-quotes', 'secret-with-unicode', 'wire-value-with-outer-spaces'],
];
const VECTORS = readVectorCases().filter(({ name }) => TELLING.includes(name));

const isHere = ({ needs }: Language): boolean =>
  Object.entries(needs).every(([program, argument]) => isInstalled(program, argument));

for (const language of LANGUAGES) {
  describe.skipIf(!isHere(language))(`the example in ${language.name}`, () => {
    const { compile, run } = language;
    const sandbox = useSandbox();
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-language-'));
      if (compile) expect(await runShell(here(compile))).toMatchObject({ code: 0, stderr: '' });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const here = (command: string): string => `cd client/examples && OUT='${folder}' && ${command}`;
    const create = (more: Record<string, string> = {}) => {
      const { username, secret } = sandbox.program().credentials;
      const env = { INGO_BASE_URL: sandbox.url, INGO_USERNAME: username, INGO_SECRET: secret, NO_PROXY: '*' };
      return runShell(here(run), { env: { ...env, ...more } });
    };

    it('creates a session, and prints the URL that can be mounted', async () => {
      const { code, stdout, stderr } = await create();
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect((await send(stdout.trim())).status).toBe(200);
    });

    it('says what the answer was where it is refused', async () => {
      const { code, stdout, stderr } = await create({ INGO_SECRET: 'wrong' });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^.*401.*: {"message":"HMAC signature does not match"}\n/);
    });

    it('signs as openssl does', async () => {
      const grades = [];
      for (const vector of VECTORS) {
        const task = JSON.stringify(taskOf(vector));
        grades.push(gradeOutput(vector, await runSigner(here(`${run} sign`), task, 30)));
      }
      expect(grades).toEqual(TELLING.map((name) => ({ name, passed: true, reasons: [] })));
    });
  });
}
