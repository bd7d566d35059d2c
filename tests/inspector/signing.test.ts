import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import type { JournalEntry } from '../../mock-server/index.js';
import {
  headerFixes,
  type ExplainedSignature,
} from '../../mock-server/inspector/app/model/fix-difference.js';
import { headerPairs } from '../../mock-server/inspector/app/model/http-text.js';
import { SIGNING_CODE, type CodeLanguage } from '../../mock-server/inspector/app/model/signing-code.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { create, REQUEST, type CreateOptions } from '../http/signed.js';
import { send } from '../http/wire.js';

const sandbox = useSandbox();

describe('the headers that the inspector changes make the refused request one that is accepted', () => {
  it.each<[what: string, options: CreateOptions]>([
    ['a wrong digest', { sent: { 'Content-sha512': 'wrong' } }],
    [
      'a content type that was changed after signing',
      { sent: { 'Content-Type': 'application/json; charset=utf-8' } },
    ],
    [
      'a list that leaves out the digest',
      { list: ['request-line', 'x-date', 'content-type', 'content-length'] },
    ],
  ])('%s', async (_, options) => {
    const program = sandbox.program();
    const reply = await create(sandbox, program, options);
    expect(reply.status).toBe(401);
    const entry = program.journal.find({ kind: 'request' }).at(-1) as JournalEntry & { kind: 'request' };
    const sent = Object.fromEntries(headerPairs(entry.headers));
    const explanation = entry.explanation as ExplainedSignature;
    for (const { name, right } of headerFixes(entry.headers, explanation)) {
      if (right !== null) sent[name] = right;
    }
    const again = await send(sandbox.url + SESSION_PATH, {
      method: 'POST',
      headers: sent,
      body: entry.body,
    });
    expect([again.status, again.text]).toEqual([200, expect.stringContaining('"status":100') as string]);
  });
});

/** How code is run, where that takes no compiler; what is not installed is not tried. */
const RUN: Partial<Record<CodeLanguage, readonly [command: string, file: string]>> = {
  Node: [process.execPath, 'sign.mjs'],
  PHP: ['php', 'sign.php'],
  Python: ['python3', 'sign.py'],
  Ruby: ['ruby', 'sign.rb'],
  Shell: ['sh', 'sign.sh'],
};

/** Quotes, escapes, variables and letters of every kind: what a literal may get wrong. */
const ODD = `Zoë "O'Brien" \\n $HOME #{1} \${x} \`id\` %`;

describe.concurrent('the signing code that the inspector shows is accepted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-code-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [language, [command, file]] of Object.entries(RUN)) {
    const installed = spawnSync(command, ['--version']).error === undefined && process.platform !== 'win32';
    it.skipIf(!installed)(`in ${language}`, async () => {
      const program = sandbox.program();
      const { username, secret } = program.credentials;
      const recipient_information = { ...REQUEST.recipient_information, last_name: ODD };
      const body = JSON.stringify({ ...REQUEST, recipient_information }, undefined, 2);
      const request = { origin: sandbox.url, method: 'POST', target: SESSION_PATH, username, body };
      const code = SIGNING_CODE[language as CodeLanguage](request);
      expect(code).not.toContain(secret);
      writeFileSync(join(folder, file), code);
      const env = { ...process.env, INGO_SECRET: secret };
      const { stdout } = await promisify(execFile)(command, [join(folder, file)], { env });
      expect(stdout).toContain('"status":100');
      expect(program.journal.find({ kind: 'request' }).at(-1)).toMatchObject({ body });
    });
  }
});
