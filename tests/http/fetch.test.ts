import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { signedCreate } from './signed.js';

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await startSandbox({ listen: false, seed: 1 })));
afterAll(() => sandbox.close());

/** A signed create to Ingo's own host. */
function createRequest(change: Record<string, string> = {}): Request {
  const { method, path, headers, body } = signedCreate(sandbox.programs()[0]!);
  const sent = Object.entries({ ...headers, ...change }).filter(
    ([name]) => !/^(host|connection)$/i.test(name),
  );
  return new Request(`https://iip-session-management-uat.ingo.money${path}`, {
    method,
    headers: sent as [string, string][],
    body: new Uint8Array(body),
  });
}

describe('a sandbox that does not listen', () => {
  it('answers a signed create to whatever host', async () => {
    const response = await sandbox.fetch(createRequest());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      status: 100,
      data: { authorized_url: expect.any(String) },
    });
  });

  it('refuses a wrong signature with its explanation', async () => {
    const response = await sandbox.fetch(createRequest({ 'X-Date': 'Fri, 17 Jan 2020 19:59:29 GMT' }));
    expect(response.status).toBe(401);
    expect(response.headers.get('x-sandbox-explanation')).toMatch(/^date-stale/);
  });

  it('serves the page of the session that was created', async () => {
    const created = (await (await sandbox.fetch(createRequest())).json()) as {
      data: { authorized_url: string };
    };
    const page = await sandbox.fetch(new Request(created.data.authorized_url));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('SANDBOX');
  });

  it('streams the journal until the reader aborts', async () => {
    const reader = new AbortController();
    const request = new Request('http://localhost/_sandbox/api/journal/stream', { signal: reader.signal });
    const response = await sandbox.fetch(request);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const chunks = response.body!.getReader();
    let text = '';
    while (!text.includes('event: program')) text += new TextDecoder().decode((await chunks.read()).value);
    reader.abort();
    await expect(chunks.read()).rejects.toThrow();
  });

  it('calls the control API by the rules for its host', async () => {
    const health = (host: string) => sandbox.fetch(new Request(`http://${host}/_sandbox/health`));
    expect((await health('localhost')).status).toBe(200);
    expect((await health('pay.example')).status).toBe(421);
  });
});

it('a request that was aborted before it is sent is rejected with the reason', async () => {
  const request = new Request(`${sandbox.url}/_sandbox/health`, { signal: AbortSignal.abort() });
  await expect(sandbox.fetch(request)).rejects.toMatchObject({ name: 'AbortError' });
  await new Promise(setImmediate); // an error that nobody catches would end the run by now
});
