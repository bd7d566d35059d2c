import { randomUUID } from 'node:crypto';
import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import type { RuleName } from '../../contracts/doctor/integration-rules.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { pushBody } from '../builders/gateway-bodies.js';
import { call } from '../http/gateway-call.js';
import { MountedPage } from '../http/mounted-page.js';
import { receiver } from '../http/receiver.js';
import { create, createdSession, REQUEST } from '../http/signed.js';
import { send } from '../http/wire.js';

const ALL_LISTENERS = ['TOKEN_SUCCESS', 'TERMINAL_FAILURE', 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED'] as const;
const CARD = { card_number: '4111111111111111', expiration_date: '12/49', cvv: '123', postal_code: '30301' };

/** A request for a recipient of its own. */
const requestFor = (first_name: string) => ({
  ...REQUEST,
  participant_unique_id1: `order of ${first_name}`,
  recipient_information: { ...REQUEST.recipient_information, first_name },
});

/** What a mistake is made with. */
interface World {
  readonly sandbox: Sandbox;
  readonly program: SandboxProgram;
}

/** Captures the account of a recipient, and gives its token. */
async function captureFor(name: string, { sandbox, program }: World): Promise<string> {
  const { authorized_url } = await createdSession(sandbox, program, { body: requestFor(name), key: name });
  const page = await MountedPage.mount(authorized_url, 'debit', ALL_LISTENERS);
  await page.act({ action: 'submit', values: CARD });
  await page.act({ action: 'confirm' });
  const { customer_account_token: token } = await page.event('TOKEN_SUCCESS');
  page.close();
  return token as string;
}

/** Mistakes that integrations make, each with the rules that it breaks. It is made over real HTTP. */
export const MISTAKES: readonly {
  readonly name: string;
  readonly breaks: readonly RuleName[];
  readonly make: (world: World) => Promise<unknown>;
}[] = [
  {
    name: 'the URL is stored and mounted later',
    breaks: ['url-mounted-late', 'expired-url-not-refreshed'],
    async make({ sandbox, program }) {
      const { authorized_url } = await createdSession(sandbox, program, {
        body: requestFor('Ann'),
        key: 'ann',
      });
      await program.clock.advance('31s');
      await send(authorized_url);
    },
  },
  {
    name: 'a new session is created where a refresh was due',
    breaks: ['session-instead-of-refresh'],
    make: ({ sandbox, program }) =>
      createdSession(sandbox, program, { body: requestFor('Ann'), key: 'ann-again' }),
  },
  {
    name: 'the page listens to success alone',
    breaks: ['listeners-missing'],
    async make({ sandbox, program }) {
      const { authorized_url } = await createdSession(sandbox, program, {
        body: requestFor('Bob'),
        key: 'bob',
      });
      (await MountedPage.mount(authorized_url, 'debit', ['TOKEN_SUCCESS'])).close();
    },
  },
  {
    name: 'one Idempotency-Key serves all recipients',
    breaks: ['idempotency-key-reused'],
    make: ({ sandbox, program }) => create(sandbox, program, { body: requestFor('Cyd'), key: 'bob' }),
  },
  {
    name: 'a webhook is processed before it is answered',
    breaks: ['webhook-answered-late'],
    async make(world) {
      const late = await receiver((_, response) => {
        if (late.received.length > 1) return 204;
        response.on('close', () => undefined); // never answered; the sandbox gives up
        return undefined;
      });
      world.program.webhooks.endpoint(late.url);
      await captureFor('Dan', world);
      await world.program.clock.advance('1h'); // waits for the first attempt, and delivers it again
      await late.close();
    },
  },
  {
    name: 'a webhook that comes twice pays twice',
    breaks: ['webhook-processed-twice'],
    async make(world) {
      const { sandbox, program } = world;
      const paying = await receiver((webhook, response) => {
        const { data } = JSON.parse(webhook.body.toString()) as { data: { event: Record<string, string> } };
        const token = data.event['customer_account_token'];
        if (token === undefined) return 204;
        void call(sandbox, program, 'push', pushBody(program, randomUUID(), token)).then(() =>
          response.writeHead(204).end(),
        );
        return undefined;
      });
      program.webhooks.endpoint(paying.url);
      program.webhooks.fault('duplicate', { topic: 'plugin.transaction.account.tokenization.success' });
      await captureFor('Eve', world);
      await program.clock.advance('2s');
      await paying.close();
    },
  },
  {
    name: 'the signature of webhooks is not verified',
    breaks: ['forged-webhook-accepted'],
    async make(world) {
      const credulous = await receiver();
      world.program.webhooks.endpoint(credulous.url);
      world.program.webhooks.fault('bad-signature');
      await captureFor('Fay', world);
      await world.program.clock.advance('2s');
      await credulous.close();
    },
  },
  {
    name: 'a payment whose answer is lost is sent again under a new id',
    breaks: ['push-repeated-under-new-id'],
    async make(world) {
      world.program.webhooks.endpoint(null);
      const token = await captureFor('Gus', world);
      const pay = (id: string) =>
        call(world.sandbox, world.program, 'push', pushBody(world.program, id, token, { amount: 10003.99 }));
      await pay('payout-1').catch(() => undefined);
      await pay('payout-2').catch(() => undefined);
    },
  },
  {
    name: 'the page signs and calls the API itself',
    breaks: ['call-signed-in-browser'],
    make: ({ sandbox, program }) =>
      create(sandbox, program, {
        body: requestFor('Hal'),
        key: 'hal',
        sent: { Origin: 'https://shop.example', 'Sec-Fetch-Site': 'cross-site' },
      }),
  },
  {
    name: 'the token is put into a URL',
    breaks: ['token-exposed'],
    async make(world) {
      const token = await captureFor('Ida', world);
      const path = `${GATEWAY_PATHS.push}?customer_account_token=${token}`;
      await create(world.sandbox, world.program, { path, body: pushBody(world.program, 'ida', token) });
    },
  },
  {
    name: 'a wrong signature is retried and retried',
    breaks: ['signature-mistake-repeated'],
    async make({ sandbox, program }) {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        await create(sandbox, program, { key: 'jon', sent: { 'Content-sha512': 'e3b0c442' } });
      }
    },
  },
  {
    name: 'sessions are created all at once',
    breaks: ['rate-exceeded'],
    make: ({ sandbox, program }) =>
      Promise.all(
        ['1', '2', '3', '4', '5', '6'].map((name) =>
          createdSession(sandbox, program, { body: requestFor(name), key: name }),
        ),
      ),
  },
];
