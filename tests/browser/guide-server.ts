import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectIngo } from '../../client/guides/back-end/ingo.js';
import { createApp } from '../../client/guides/express/app.js';
import type { IngoFixture } from '../../mock-server/fixtures/playwright/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Something that runs for a test. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const urlOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;

/** The back end of the guide for Express, which also serves the page in plain HTML. */
export async function serveExpress({ url: baseUrl, credentials }: IngoFixture): Promise<Served> {
  const { username, secret } = credentials;
  const server = createApp(connectIngo({ baseUrl, username, secret })).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: urlOf(server),
    async close() {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The development server of Vite, by the config of its guide, with the repository as its root. */
export async function serveVite(backEnd: string): Promise<Served> {
  // Loaded here: to load it takes longer than most tests.
  const [{ createServer }, { default: vue }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-vue'),
  ]);
  process.env['BACK_END'] = backEnd;
  const vite = await createServer({
    configFile: join(ROOT, 'client/guides/vite/vite.config.ts'),
    root: ROOT,
    // Each worker has one of its own: they would write it at the same time.
    cacheDir: join(ROOT, '.tmp', `vite-${process.env['TEST_PARALLEL_INDEX'] ?? 0}`),
    logLevel: 'warn',
    plugins: [vue()],
    resolve: { alias: { '@/components': join(ROOT, 'client/guides/react') } },
    server: { host: 'localhost', port: 0, strictPort: false, hmr: false, watch: null },
    optimizeDeps: {
      include: ['react', 'react/jsx-dev-runtime', 'react-dom/client'],
      noDiscovery: true,
    },
  });
  await vite.listen();
  return { url: urlOf(vite.httpServer as Server), close: () => vite.close() };
}
