import { expect, it } from 'vitest';
import { SAMPLE_REQUEST } from '../builders/session-record.js';
import { createIngoClient } from '../../client/server/index.js';
import { ON_WINDOWS, startJson } from './run-cli.js';

it.skipIf(ON_WINDOWS)(
  'SIGTERM answers what is under way, ends streams, says which webhooks are lost',
  async () => {
    const rule = JSON.stringify({ fault: 'latency', ms: 700, match: { method: 'POST' } });
    const args = ['--fault', rule, '--webhook-url', 'http://127.0.0.1:9/'];
    const sandbox = await startJson(args);
    const { url, control, programs } = sandbox.line;
    const { username, secret } = programs[0]!;

    const client = createIngoClient({ baseUrl: url, username, secret });
    const { session } = await client.sessions.create(SAMPLE_REQUEST);
    await fetch(`${control}trigger`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'TOKEN_SUCCESS', session: session.session_identifier }),
    });

    const stream = await fetch(`${control}journal/stream?since=0`);
    const streamed = stream.text(); // rejects where the connection breaks
    const underWay = client.sessions.create({ ...SAMPLE_REQUEST, participant_unique_id1: 'under-way' });
    // The fault has met the second create, which waits for its latency.
    const matched = async () => JSON.stringify(await (await fetch(`${control}faults`)).json());
    await expect.poll(matched).toContain('"matched":2');
    const ended = sandbox.stop();
    expect((await underWay).session.participant_unique_id1).toBe('under-way');
    expect(await streamed).toContain('event: request');
    expect(await ended).toBe(0);
    expect(sandbox.stderr).toMatch(/\d+ webhooks were not delivered/);
  },
);
