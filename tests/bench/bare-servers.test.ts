import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, once } from './load.js';
import { signedRequest } from './signed-request.js';
import type { Create } from './signed-request.js';
import { SERVERS, spawnServer } from './spawn-server.js';
import type { Server } from './spawn-server.js';

const ANSWER = '{"status":100,"client_message":"Success"}';

describe.each(['bareHttp', 'bareFastify'] as const)('the yardstick %s', (name) => {
  let server: Server;
  beforeAll(async () => {
    server = await spawnServer([...SERVERS[name], ANSWER]);
  });
  afterAll(() => server?.stop());

  const create = (changes: Partial<Create> = {}) =>
    signedRequest({
      url: server.url,
      credentials: server.credentials,
      date: new Date(),
      participantUniqueId1: 'bench-1',
      ...changes,
    });
  const sent = (request: Buffer) => once(server.url, request);
  const changed = (from: string, to: string) => Buffer.from(create().toString().replace(from, to));

  it('answers a signed create with what it was given', async () => {
    expect(await sent(create())).toBe(ANSWER);
  });

  it('refuses a secret that is not its own', async () => {
    const credentials = { ...server.credentials, secret: 'another' };
    await expect(sent(create({ credentials }))).rejects.toThrow('HTTP/1.1 401');
  });

  it('refuses another user name', async () => {
    const credentials = { ...server.credentials, username: 'another' };
    await expect(sent(create({ credentials }))).rejects.toThrow('HTTP/1.1 401');
  });

  it('refuses a date six minutes off, either way', async () => {
    for (const minutes of [-6, 6]) {
      const date = new Date(Date.now() + minutes * 60_000);
      await expect(sent(create({ date }))).rejects.toThrow('HTTP/1.1 401');
    }
  });

  it('refuses a body that is not the signed one', async () => {
    await expect(sent(changed('Jane', 'Joan'))).rejects.toThrow('HTTP/1.1 401');
  });

  it('refuses a header that is not the signed one', async () => {
    await expect(sent(changed('application/json', 'application/json '))).resolves.toBe(ANSWER);
    await expect(sent(changed('application/json', 'application/JSON'))).rejects.toThrow('HTTP/1.1 401');
  });

  it('refuses a genuine body that breaks the schema', async () => {
    await expect(sent(create({ participantUniqueId1: '' }))).rejects.toThrow('HTTP/1.1 400');
  });

  it('is loaded with exactly as many creates as asked for', async () => {
    const request = create();
    const { answers } = await load({ url: server.url, next: () => request, connections: 8, answers: 100 });
    expect(answers).toBe(100);
  });

  it('cannot be measured while it refuses', async () => {
    const request = create({ credentials: { ...server.credentials, secret: 'another' } });
    await expect(
      load({ url: server.url, next: () => request, connections: 8, answers: 100 }),
    ).rejects.toThrow('HTTP/1.1 401');
  });
});
