import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { delivery, SECRET, tokenization } from '../../client/server/webhooks/testing/sample-webhook.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { ROOT } from '../docs/markdown.js';
import { send } from '../http/wire.js';

type Route = { POST(request: Request): Promise<Response> };

const sandbox = useSandbox();

/** What Next loads: a module for each route, and the page. */
describe('the guide for Next', () => {
  let folder: string;
  let sessions: Route;
  let webhooks: Route;
  let page: { readonly default: () => unknown };
  beforeAll(async () => {
    // Inside the repository, where libraries are found by their names.
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.tmp', 'next-guide-'));
    const app = `${ROOT}client/guides/next/app`;
    await build({
      entryPoints: {
        sessions: `${app}/api/sessions/route.ts`,
        webhooks: `${app}/webhooks/ingo/route.ts`,
        page: `${app}/payout/page.tsx`,
      },
      outdir: folder,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      logLevel: 'warning',
    });
    const { username } = sandbox.program({ secret: SECRET }).credentials;
    const environment = { INGO_BASE_URL: sandbox.url, INGO_USERNAME: username, INGO_SECRET: SECRET };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const load = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    sessions = (await load('sessions')) as Route;
    webhooks = (await load('webhooks')) as Route;
    page = (await load('page')) as typeof page;
    vi.unstubAllEnvs();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens the session of an order', async () => {
    const answer = await sessions.POST(
      new Request('http://app.example/api/sessions', { method: 'POST', body: '{"order":"order-1"}' }),
    );
    const { authorizedUrl } = (await answer.json()) as { authorizedUrl: string };
    expect([answer.status, (await send(authorizedUrl)).status]).toEqual([200, 200]);
  });

  it.each([
    ['takes a webhook', SECRET, 200],
    ['refuses a webhook that is forged', 'guess', 401],
  ])('%s', async (_, secret, status) => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    const { body, headers } = delivery(tokenization(), secret);
    const request = new Request('http://app.example/webhooks/ingo', {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    });
    expect((await webhooks.POST(request)).status).toBe(status);
    expect(log).toHaveBeenCalledTimes(status === 200 ? 1 : 0);
    vi.restoreAllMocks();
  });

  it('renders its page on a server, which has no window', async () => {
    const { createElement } = await import('react');
    const { renderToString } = await import('react-dom/server');
    expect(renderToString(createElement(page.default as () => null))).toBe('<div></div>');
  });
});
