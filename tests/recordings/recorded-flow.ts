import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIngoClient } from '../../client/server/index.js';
import { realWorld } from '../../client/server/world.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { MountedPage } from '../http/mounted-page.js';
import { create, createdSession } from '../http/signed.js';

const CARD = { card_number: '4929123456789015', expiration_date: '12/49', cvv: '123', postal_code: '30301' };

/** Answers every third webhook with 500. */
async function withReceiver(visit: (url: string) => Promise<void>): Promise<void> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      response.writeHead(count % 3 === 0 ? 500 : 200).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Opens a session and submits a card, made up of the last digits where a test value is meant. */
async function capture(
  sandbox: Sandbox,
  program: SandboxProgram,
  key: string,
  card_number = CARD.card_number,
) {
  const { authorized_url } = await createdSession(sandbox, program, { key });
  const page = await MountedPage.mount(authorized_url);
  await page.shown('form');
  await page.act({ action: 'submit', values: { ...CARD, card_number } });
  return page;
}

/**
 * Does with a program whatever leaves a trace: sessions, refusals, pages, webhooks that fail, payments, faults, moves of
 * the clock, scenarios, calls at once.
 *
 * @returns the token that was captured.
 */
export async function recordedFlow(sandbox: Sandbox, program: SandboxProgram): Promise<string> {
  let token = '';
  await withReceiver(async (url) => {
    program.webhooks.endpoint(url);
    program.webhooks.fault('duplicate');
    const page = await capture(sandbox, program, 'captured');
    await page.shown('confirmation');
    await page.act({ action: 'confirm' });
    token = String((await page.event('TOKEN_SUCCESS'))['customer_account_token']);
    page.close();
    await push(sandbox, program, token);
    (await capture(sandbox, program, 'failed', '4000 0000 0000 7007')).close();
    program.scenarios.next('terminal-failure');
    (
      await MountedPage.mount((await createdSession(sandbox, program, { key: 'scripted' })).authorized_url)
    ).close();
    await create(sandbox, program, { key: 'captured', body: { host_uri: 3 } });
    await create(sandbox, program, { sent: { 'X-Date': 'yesterday' } });
    const expired = await createdSession(sandbox, program, { key: 'late' });
    await program.clock.advance('31s');
    await fetch(expired.authorized_url);
    program.faults.set([
      { fault: 'reset-after', times: 1 },
      { fault: 'latency', ms: 400 },
    ]);
    await create(sandbox, program, { key: 'lost' }).catch(() => undefined);
    const slow = create(sandbox, program, { key: 'slow' });
    await program.clock.advance('1s');
    await slow;
    program.faults.clear();
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => create(sandbox, program, { key: `at once ${at % 7}` })),
    );
    await program.webhooks.wait({ match: { state: 'delivered' }, count: 3 });
    await program.clock.advance('2h');
  });
  return token;
}

async function push(
  sandbox: Sandbox,
  { credentials, clock }: SandboxProgram,
  customer_account_token: string,
) {
  const { username, secret, participant_id: participantId } = credentials;
  const world = { ...realWorld, now: () => clock.now().getTime() };
  const client = createIngoClient({
    baseUrl: sandbox.url,
    gatewayUrl: sandbox.url,
    username,
    secret,
    participantId,
    world,
  });
  await client.gateway.push({
    account_type: 'CA',
    amount: '12.30',
    source_of_funds: 4,
    customer_account_token,
    participant_unique_id1: 'push-1',
  });
}
