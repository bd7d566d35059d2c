import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { toNodeHandler } from './node-handler.js';
import { testReceiver } from './testing/receiver.js';
import { delivery, tokenization } from './testing/sample-webhook.js';

const right = () => delivery(tokenization());

/** Serves on a free port until the test ends. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, { body, headers } = right()): Promise<Response> =>
  fetch(url, { method: 'POST', body: new Uint8Array(body), headers });

describe('a server of Node', () => {
  it('acknowledges what is right with an empty answer', async () => {
    const receiver = testReceiver();
    const answer = await post(await serve(toNodeHandler(receiver)));
    expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 200, body: '' });
    expect(receiver.errors).toEqual([]);
  });

  it('refuses what is forged, and what is empty', async () => {
    const url = await serve(toNodeHandler(testReceiver()));
    expect((await post(url, delivery(tokenization(), 'guess'))).status).toBe(401);
    expect((await fetch(url, { method: 'POST' })).status).toBe(401);
  });

  it('refuses what is too large, however it is sent, and serves on', async () => {
    const url = await serve(toNodeHandler(testReceiver({ maxBytes: 1000 })));
    const huge = delivery(Buffer.alloc(5_000_000, ' '));
    expect((await post(url, huge)).status).toBe(413);
    const chunked = { method: 'POST', body: new Blob([new Uint8Array(huge.body)]).stream(), duplex: 'half' };
    expect((await fetch(url, chunked as RequestInit)).status).toBe(413);
    expect((await post(url)).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'DELETE', 'HEAD'])('says to %s that it takes POST', async (method) => {
    const { status, headers } = await fetch(await serve(toNodeHandler(testReceiver())), { method });
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'POST' });
  });

  it('takes a body that comes byte by byte', async () => {
    const url = await serve(toNodeHandler(testReceiver()));
    const { body, headers } = right();
    const outgoing = request(url, { method: 'POST', headers });
    const answer = new Promise<IncomingMessage>((resolve) => outgoing.on('response', resolve));
    for (const byte of body) await new Promise((resolve) => outgoing.write(Buffer.of(byte), resolve));
    outgoing.end();
    expect((await answer).statusCode).toBe(200);
    (await answer).resume();
  });

  it('forgets a sender that goes away in the middle', async () => {
    const receiver = testReceiver();
    const handler = toNodeHandler(receiver);
    const [came, gone] = [vi.fn(), vi.fn()];
    const url = await serve((incoming, response) => {
      incoming.on('data', came).on('close', gone);
      handler(incoming, response);
    });
    const outgoing = request(url, { method: 'POST', headers: { 'content-length': 1000 } });
    outgoing.on('error', () => undefined);
    outgoing.write('{');
    await vi.waitFor(() => expect(came).toHaveBeenCalled());
    outgoing.destroy();
    await vi.waitFor(() => expect(gone).toHaveBeenCalled());
    expect(receiver.errors).toEqual([]);
    expect((await post(url)).status).toBe(200);
  });
});

describe('Express', () => {
  const raw = express.raw({ type: () => true });

  it.each([
    ['before anything reads the body', (): unknown[] => []],
    ['behind express.raw', () => [raw]],
  ])('serves it %s', async (_, before) => {
    const receiver = testReceiver();
    const app = express().post('/hook', ...(before() as (typeof raw)[]), toNodeHandler(receiver));
    const url = `${await serve(app)}/hook`;
    expect((await post(url)).status).toBe(200);
    expect((await post(url, delivery(tokenization(), 'guess'))).status).toBe(401);
    expect((await fetch(url, { method: 'POST' })).status).toBe(401);
  });

  it('behind express.json is told what to mend', async () => {
    const receiver = testReceiver();
    const app = express().use(express.json()).post('/hook', toNodeHandler(receiver));
    expect((await post(`${await serve(app)}/hook`)).status).toBe(500);
    expect(receiver.errors[0]?.message).toMatch(/express\.json\(\), parsed it/);
  });
});
