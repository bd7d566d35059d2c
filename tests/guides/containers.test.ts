import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectIngo } from '../../client/guides/back-end/ingo.js';
import { freePort } from '../builders/free-port.js';
import { startJson } from '../cli/run-cli.js';
import { textOf } from '../docs/markdown.js';

interface Service {
  readonly environment: Readonly<Record<string, string>>;
}

const { services } = load(textOf('client/guides/containers/compose.yaml')) as {
  readonly services: Readonly<Record<'sandbox' | 'app', Service>>;
};

/** What the image is started with; that its steps make it is a test of `tests/packaging/docker.test.ts`. */
const command = (): string[] => {
  const [, words] = /^CMD (.+)$/m.exec(textOf('mock-server/packaging/Dockerfile'))!;
  const [start, ...args] = JSON.parse(words!) as string[];
  expect(start).toBe('start');
  return args;
};

describe('the guide for containers', () => {
  const { environment } = services.sandbox;
  let sandbox: Awaited<ReturnType<typeof startJson>>;
  let origin: string;
  beforeAll(async () => {
    const port = String(await freePort()); // what it prints has the port of the container
    sandbox = await startJson([...command(), '--port', port], { env: environment });
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => sandbox?.stop());

  it('has credentials for the application, whose page gets a URL that the browser reaches', async () => {
    const { INGO_USERNAME: username, INGO_SECRET: secret } = services.app.environment;
    const ingo = connectIngo({ baseUrl: origin, username: username!, secret: secret! });
    const { json } = await ingo.openSession('order-1');
    expect(json).toEqual({
      authorizedUrl: expect.stringMatching(`^${environment['INGO_SANDBOX_PUBLIC_URL']}/session/`) as string,
    });
  });

  it('sends webhooks to the application, and opens the control API to its token alone', async () => {
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${origin}/_sandbox/api/webhooks/endpoint`, { headers });
    expect((await ask({})).status).toBe(401);
    const answer = await ask({ authorization: `Bearer ${environment['INGO_SANDBOX_CONTROL_TOKEN']}` });
    expect(await answer.json()).toMatchObject({ endpoint: { url: 'http://app:3000/webhooks/ingo' } });
  });

  it('names the services by which they reach each other', () => {
    expect(services.app.environment['INGO_BASE_URL']).toBe('http://sandbox:4010');
    expect(environment['INGO_SANDBOX_ALLOW_WEBHOOK_HOST']).toBe('app');
  });
});
