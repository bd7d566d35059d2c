import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delivery, SECRET, tokenization } from '../../client/server/webhooks/testing/sample-webhook.js';
import type { SandboxProgram } from '../../mock-server/index.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { isInstalled } from '../cli/run-cli.js';
import { send, type Reply } from '../http/wire.js';
import { BACK_ENDS, startBackEnd, type BackEnd, type RunningBackEnd } from './back-ends.js';

const TOPIC = 'plugin.transaction.account.tokenization.success';

const isHere = ({ needs }: BackEnd): boolean =>
  Object.entries(needs).every(([program, args]) => isInstalled(program, ...args));

const REFUSED = [
  ['forged', delivery(tokenization(), 'guess'), 401],
  ['empty', { body: Buffer.alloc(0), headers: {} }, 401],
  ['unsigned', { body: Buffer.from('{}'), headers: { 'content-type': 'application/json' } }, 401],
  ['of no declared type', { ...delivery(tokenization()), headers: { 'x-ingo-signature': 'x' } }, 401],
] as const;
const REFUSED_BY_RECEIVER = [
  ['signed, and not JSON', delivery(Buffer.from('<xml/>')), 400],
  ['too large', delivery(Buffer.alloc(300_000, ' ')), 413],
] as const;

const sandbox = useSandbox();

for (const backEnd of BACK_ENDS) {
  const { name, sessions, webhooks, hasReceiver, compile } = backEnd;
  describe.skipIf(!isHere(backEnd))(`the guide for ${name}`, () => {
    let folder: string;
    let program: SandboxProgram;
    let app: RunningBackEnd;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-guide-'));
      const [compiler, ...args] = compile?.(folder) ?? [];
      if (compiler) execFileSync(compiler, args, { stdio: 'pipe' });
      program = sandbox.program({ secret: SECRET });
      app = await startBackEnd(backEnd, folder, {
        INGO_BASE_URL: sandbox.url,
        INGO_USERNAME: program.credentials.username,
        INGO_SECRET: SECRET,
      });
    });
    afterAll(async () => {
      await app?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const deliver = ({ body, headers } = delivery(tokenization())): Promise<Reply> =>
      send(app.url + webhooks, { method: 'POST', body, headers });

    /** Asks for a session as the page does. */
    const open = async (order: string) => {
      const { status, json } = await send(app.url + sessions, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ order }),
      });
      return { status, json: json as { readonly authorizedUrl: string } };
    };

    it.runIf(sessions)(
      'creates the session of an order, and gives it a new URL when asked again',
      async () => {
        const [first, again, other] = [await open('order-1'), await open('order-1'), await open('order-2')];
        expect([first.status, again.status, other.status]).toEqual([200, 200, 200]);
        const [one, two, three] = [first, again, other].map(({ json }) => new URL(json.authorizedUrl));
        expect(two!.pathname).toBe(one!.pathname);
        expect(two!.href).not.toBe(one!.href);
        expect(three!.pathname).not.toBe(one!.pathname);
        expect((await send(two!.href)).status).toBe(200);
      },
    );

    it.runIf(sessions)('answers with 502 and nothing else where Ingo refuses, and logs why', async () => {
      program.tune({ secret: 'another' });
      try {
        expect(await open('order-3')).toEqual({ status: 502, json: { message: 'There is no session.' } });
      } finally {
        program.tune({ secret: SECRET });
      }
      await expect.poll(() => app.output()).toMatch(/401/);
    });

    it('takes a webhook once, and acknowledges it as often as it is delivered', async () => {
      expect(await deliver()).toMatchObject({ status: 200, text: '' });
      expect(await deliver()).toMatchObject({ status: 200, text: '' });
      const said = () => app.output().match(/session 7d1a7c52-\S+ has the account \*\*\*\*1111/g);
      await expect.poll(said).toHaveLength(1);
    });

    it.each([...REFUSED, ...(hasReceiver ? REFUSED_BY_RECEIVER : [])])(
      'refuses what is %s',
      async (_, sent, status) => {
        expect(await deliver(sent)).toMatchObject({ status, text: '' });
        expect(app.output()).not.toContain(SECRET);
      },
    );

    it('takes what the sandbox delivers, and has a webhook once that is delivered twice', async () => {
      program.webhooks.endpoint(app.url + webhooks);
      program.webhooks.fault('duplicate', { topic: TOPIC });
      const { session_identifier: id } = await program.sessions.create();
      await program.trigger('TOKEN_SUCCESS');
      await program.webhooks.wait({ match: { topic: TOPIC, state: 'delivered' } });
      await expect
        .poll(() => app.output())
        .toMatch(new RegExp(`session ${id} has the account \\*{4}\\d{4}\n`));
      expect(app.output().match(new RegExp(`session ${id}`, 'g'))).toHaveLength(1);
    });

    it.runIf(hasReceiver)('says why it refused a webhook', async () => {
      await deliver(delivery(tokenization(), 'guess'));
      await expect.poll(() => app.output()).toMatch(/X-Ingo-Signature does not match/);
    });
  });
}
