import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '../../contracts/webhooks/topics.js';
import type { SandboxProgram } from '../../mock-server/index.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { MountedPage } from './mounted-page.js';
import { receiver, type Receiver } from './receiver.js';
import { createdSession } from './signed.js';

const TOKENIZED = 'plugin.transaction.account.tokenization.success';
const RETURNED = 'gateway.transaction.recipient.payment.status.returned';
const CARD_FAILURE = 'plugin.transaction.account.verification.card.avs_cvv.failure';

const sandbox = useSandbox();
let program: SandboxProgram;
let endpoint: Receiver;
beforeEach(async () => {
  program = sandbox.program();
  endpoint = await receiver();
  program.webhooks.endpoint(endpoint.url);
});
afterEach(() => endpoint.close());

const session = async (): Promise<string> => (await createdSession(sandbox, program)).session_identifier;

describe('what is triggered', () => {
  it('happens to the newest session, which is mounted first where the event needs that', async () => {
    await session();
    const newest = await session();
    const { triggered, session: after, deliveries } = await program.trigger('TOKEN_SUCCESS');
    expect(triggered).toEqual(['MOUNT', 'TOKEN_SUCCESS']);
    expect(after).toMatchObject({ session_identifier: newest, state: 'completed' });
    expect(deliveries).toMatchObject([{ topic: TOKENIZED, session: newest, state: 'delivered' }]);
    expect(endpoint.received).toHaveLength(1);
  });

  it('happens to the session that is named', async () => {
    const named = await session();
    await session();
    await program.trigger('MOUNT', { session: named });
    const states = (await program.sessions.list()) as { session_identifier: string; state: string }[];
    expect(states.map(({ state }) => state)).toEqual(['mounted', 'active']);
  });

  it('reaches a page that is open', async () => {
    const { authorized_url } = await createdSession(sandbox, program);
    const page = await MountedPage.mount(authorized_url);
    const { triggered } = await program.trigger('TERMINAL_FAILURE', { error: 753 });
    expect(triggered).toEqual(['TERMINAL_FAILURE']);
    expect(await page.event('TERMINAL_FAILURE')).toMatchObject({ error: 753 });
    page.close();
  });

  it('mounts nothing for an event that only an open page reports', async () => {
    await session();
    await expect(program.trigger('PAGE_LOAD')).rejects.toThrow(/PAGE_LOAD cannot happen .* active/);
    expect(await program.sessions.list()).toMatchObject([{ state: 'active' }]);
  });
});

it('plays again from a recording', async () => {
  await session();
  await program.trigger('TOKEN_SUCCESS');
  await program.trigger(CARD_FAILURE, { status: 754 });
  const { report, journal } = await sandbox.replay(program.recording());
  expect(report).toMatchObject({ same: true });
  expect(journal.filter(({ kind }) => kind === 'delivery')).toMatchObject([
    { topic: TOKENIZED },
    { topic: CARD_FAILURE },
  ]);
});

describe('a webhook that is triggered', () => {
  it('can be any that there is, and leaves the session as it is', async () => {
    await session();
    await program.trigger('TOKEN_SUCCESS');
    for (const topic of TOPICS) {
      const { triggered, session: after, deliveries } = await program.trigger(topic);
      expect({ triggered, after }).toMatchObject({ triggered: [topic], after: { state: 'completed' } });
      expect(deliveries).toMatchObject([{ topic, state: 'delivered' }]);
    }
  });

  it('carries the status that is asked for', async () => {
    await session();
    const { deliveries } = await program.trigger(CARD_FAILURE, { status: 754 });
    expect(deliveries).toMatchObject([{ webhook: { data: { event: { status: '754' } } } }]);
  });

  it('is told with the error of its first attempt where its endpoint does not answer', async () => {
    await session();
    await endpoint.close();
    const { deliveries } = await program.trigger(RETURNED);
    expect(deliveries).toMatchObject([
      { state: 'pending', attempts: [{ error: expect.stringContaining('ECONNREFUSED') as string }] },
    ]);
  });

  it('is told alone, also where earlier ones arrive at the same time', async () => {
    await session();
    await endpoint.close();
    await program.trigger(CARD_FAILURE);
    endpoint = await receiver();
    const triggering = program.trigger(CARD_FAILURE);
    program.webhooks.endpoint(endpoint.url);
    expect((await triggering).deliveries).toMatchObject([{ state: 'delivered' }]);
    expect(endpoint.received).toHaveLength(2);
  });

  it('is not waited for where a fault delays it', async () => {
    await session();
    program.webhooks.fault('late');
    expect((await program.trigger(RETURNED)).deliveries).toMatchObject([{ state: 'pending', attempts: [] }]);
  });

  it('is not sent where the endpoint is not subscribed to it', async () => {
    await session();
    program.webhooks.endpoint({ url: endpoint.url, topics: [TOKENIZED] });
    expect((await program.trigger(RETURNED)).deliveries).toEqual([]);
  });
});
