import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { isInstalled } from '../cli/run-cli.js';
import { MountedPage } from './mounted-page.js';
import { selfSigned } from './self-signed.js';
import { createdSession } from './signed.js';

const hasOpenssl = isInstalled('openssl', 'version');

describe.skipIf(!hasOpenssl)('an https endpoint with a certificate that nobody signed', () => {
  let sandbox: Sandbox;
  let server: ReturnType<typeof createServer>;
  let url: string;
  let heard = 0;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 1 });
    server = createServer(selfSigned(), (request, response) => {
      heard += 1;
      request.resume().on('end', () => response.writeHead(204).end());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await sandbox.close();
    server.closeAllConnections();
    server.close();
  });

  it.each([
    [false, 'pending'],
    [true, 'delivered'],
  ])('is spoken to only when told: %s', async (accept_development_certificate, state) => {
    const program = sandbox.program({ webhooks: { url, accept_development_certificate } });
    await program.clock.freeze();
    program.scenarios.next('success');
    (await MountedPage.mount((await createdSession(sandbox, program)).authorized_url)).close();
    await program.clock.advance('0s');
    const [delivery] = program.webhooks.deliveries();
    expect(delivery!.state).toBe(state);
    expect(heard).toBe(accept_development_certificate ? 1 : 0);
    if (!accept_development_certificate) {
      expect(delivery!.attempts[0]!.error).toContain('set accept_development_certificate');
    }
  });
});
