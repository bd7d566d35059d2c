import { request, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startSandbox, type JournalEntry } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { create, createdSession } from './signed.js';
import type { Reply } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

function programWithJournal() {
  const program = sandbox.program();
  const scope = `program=${program.credentials.username}`;
  const post = (call: string, body: unknown) => control(sandbox, 'POST', `journal/${call}?${scope}`, body);
  const get = (rest = '') => control(sandbox, 'GET', `journal${rest}?${scope}`);
  return { program, scope, post, get };
}

const entriesOf = ({ json }: Reply) => (json as { entries: JournalEntry[] }).entries;

describe('GET journal', () => {
  it('gives every entry in order, numbered from 1 and dated by the program clock', async () => {
    const { program, get } = programWithJournal();
    await program.clock.set(new Date('2030-01-01T00:00:00Z'));
    await createdSession(sandbox, program);
    const entries = entriesOf(await get());
    expect(entries.map(({ seq, kind }) => [seq, kind])).toEqual([
      [1, 'program'],
      [2, 'clock'],
      [3, 'request'],
    ]);
    expect(entries[2]?.at).toMatch(/^2030-01-01T00:00:00/);
  });

  it('gives those after a seq', async () => {
    const { program, scope } = programWithJournal();
    await createdSession(sandbox, program);
    await createdSession(sandbox, program);
    const reply = await control(sandbox, 'GET', `journal?since=2&${scope}`);
    expect(entriesOf(reply).map(({ seq }) => seq)).toEqual([3]);
  });

  it.each(['-1', 'two', '1.5'])('refuses since=%s', async (since) => {
    expect((await control(sandbox, 'GET', `journal?since=${since}`)).status).toBe(422);
  });

  it('holds the newest entries when it is full, and counts what it dropped', async () => {
    const { program, get } = programWithJournal();
    for (let move = 0; move < 5010; move++) await program.clock.advance('1ms');
    const { entries, dropped } = (await get()).json as { entries: JournalEntry[]; dropped: number };
    expect(dropped).toBeGreaterThan(0);
    expect(entries.length + dropped).toBe(5011);
    expect(entries.at(-1)?.seq).toBe(5011);
  });
});

describe('GET journal/{seq}', () => {
  it('gives one entry, with the secrets of the body masked', async () => {
    const { program, get } = programWithJournal();
    await create(sandbox, program, {
      body: { participant_unique_id1: 'a', recipient_information: { account: '4111111111111111' } },
    });
    const reply = await get('/2');
    expect(reply.json).toMatchObject({ seq: 2, kind: 'request' });
    expect(reply.text).not.toContain('4111111111111111');
  });

  it.each(['0', '99', 'abc', '-1'])('gives 404 for %s', async (seq) => {
    const { get } = programWithJournal();
    expect(await get(`/${seq}`)).toMatchObject({ status: 404, json: { title: 'No such entry' } });
  });
});

describe('POST journal/find and journal/count', () => {
  it('match part of an entry, objects field by field and lists item by item', async () => {
    const { program, post } = programWithJournal();
    await createdSession(sandbox, program, { key: 'found' });
    await create(sandbox, program, { body: '{' });
    const matches = async (match: object) => entriesOf(await post('find', { match })).map(({ seq }) => seq);
    expect(await matches({ kind: 'request' })).toEqual([2, 3]);
    expect(await matches({ answer: { status: 200 } })).toEqual([2]);
    expect(await matches({ findings: [{ name: 'body-not-json' }] })).toEqual([3]);
    expect(await matches({ headers: ['Idempotency-Key', 'found'] })).toEqual([2]);
    expect(await matches({ kind: 'request', answer: { status: 500 } })).toEqual([]);
    expect((await post('count', { match: { kind: 'request' } })).json).toEqual({ count: 2 });
    expect((await post('count', { match: { kind: 'request' }, since: 2 })).json).toEqual({ count: 1 });
    expect((await post('count', {})).json).toEqual({ count: 3 });
  });

  it('find only the newest where there is a limit, oldest first', async () => {
    const { program, post } = programWithJournal();
    await createdSession(sandbox, program);
    await createdSession(sandbox, program);
    const found = entriesOf(await post('find', { match: { kind: 'request' }, limit: 1 }));
    expect(found.map(({ seq }) => seq)).toEqual([3]);
    expect(entriesOf(await post('find', { limit: 2 })).map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('refuse an invalid query', async () => {
    const { post } = programWithJournal();
    const reply = await post('find', { mach: {} });
    expect(reply).toMatchObject({ status: 422, json: { errors: [{ path: 'mach' }] } });
  });
});

describe('POST journal/wait', () => {
  it('answers at once when there is enough already', async () => {
    const { program, post } = programWithJournal();
    await createdSession(sandbox, program);
    const reply = await post('wait', { match: { kind: 'request' }, timeout_ms: 0 });
    expect(reply.status).toBe(200);
    expect(entriesOf(reply)).toHaveLength(1);
  });

  it('answers as soon as the request comes that is waited for', async () => {
    const { program, post } = programWithJournal();
    const waiting = post('wait', { match: { kind: 'request' }, count: 2, timeout_ms: 60_000 });
    await createdSession(sandbox, program);
    await createdSession(sandbox, program);
    const reply = await waiting;
    expect(reply.status).toBe(200);
    expect(entriesOf(reply).map(({ kind }) => kind)).toEqual(['request', 'request']);
  });

  it('answers 408 with what was found when it was not enough', async () => {
    const { program, post } = programWithJournal();
    await createdSession(sandbox, program);
    const reply = await post('wait', { match: { kind: 'request' }, count: 2, timeout_ms: 20 });
    expect(reply).toMatchObject({
      status: 408,
      json: { title: 'Not enough entries', detail: '1 of 2 entries matched within 20 ms.' },
    });
    expect(entriesOf(reply)).toHaveLength(1);
  });

  it('does not take what came before for what is waited for, when told since when', async () => {
    const { program, post } = programWithJournal();
    await createdSession(sandbox, program);
    const reply = await post('wait', { match: { kind: 'request' }, since: 2, timeout_ms: 0 });
    expect(reply.status).toBe(408);
  });
});

describe('GET journal/stream', () => {
  /** Reads server-sent events one by one. */
  async function* eventsOf(
    response: IncomingMessage,
  ): AsyncGenerator<{ id: string; kind: string; data: JournalEntry }> {
    let text = '';
    for await (const chunk of response) {
      text += String(chunk);
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const match = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block);
        if (match) yield { id: match[1]!, kind: match[2]!, data: JSON.parse(match[3]!) as JournalEntry };
      }
    }
  }

  const open = (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      request(`${sandbox.url}/_sandbox/api/${path}`, { agent: false }, resolve).on('error', reject).end();
    });

  it('tells what was, then what comes, entry by entry', async () => {
    const { program, scope } = programWithJournal();
    const response = await open(`journal/stream?${scope}`);
    expect(response.headers['content-type']).toBe('text/event-stream');
    const events = eventsOf(response);
    expect((await events.next()).value).toMatchObject({ id: '1', kind: 'program', data: { seq: 1 } });
    const { session_identifier } = await createdSession(sandbox, program);
    expect((await events.next()).value).toMatchObject({
      id: '2',
      kind: 'request',
      data: { seq: 2, session: session_identifier, answer: { status: 200 } },
    });
    await program.sessions.fire(session_identifier, 'MOUNT');
    expect((await events.next()).value).toMatchObject({ id: '3', kind: 'transition' });
    response.destroy();
  });

  it('begins after a seq', async () => {
    const { program, scope } = programWithJournal();
    await createdSession(sandbox, program);
    const response = await open(`journal/stream?since=1&${scope}`);
    expect((await eventsOf(response).next()).value).toMatchObject({ id: '2' });
    response.destroy();
  });

  it('ends with the sandbox', async () => {
    const other = await startSandbox({ port: 0, seed: 1 });
    const response = await new Promise<IncomingMessage>((resolve) => {
      request(`${other.url}/_sandbox/api/journal/stream`, { agent: false }, resolve).end();
    });
    const ended = new Promise((resolve) =>
      response
        .on('close', resolve)
        .on('error', () => undefined)
        .resume(),
    );
    await other.close();
    await ended;
  });

  it('continues when the program is reset', { timeout: 500 }, async () => {
    const { program, scope } = programWithJournal();
    const response = await open(`journal/stream?${scope}`);
    const events = eventsOf(response);
    await events.next();
    await program.reset();
    expect((await events.next()).value).toMatchObject({ kind: 'program', data: { change: 'reset' } });
  });

  it('is refused like any other call', async () => {
    expect((await control(sandbox, 'GET', 'journal/stream?program=nobody')).status).toBe(404);
    expect((await control(sandbox, 'GET', 'journal/stream?since=x')).status).toBe(422);
  });
});
