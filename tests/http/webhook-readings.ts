import { createHmac } from 'node:crypto';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { Readings } from '../../contracts/readings/readings.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { pullBody, pushBody, RAW, verifyBody } from '../builders/gateway-bodies.js';
import { call, statusIn, tokenFor } from './gateway-call.js';
import { MountedPage } from './mounted-page.js';
import { receiver, type Received } from './receiver.js';
import { createdSession } from './signed.js';

/** How a reading shows itself: the same doing, and what it gives under each value. */
export interface Observation<Value extends string> {
  readonly observe: (program: SandboxProgram) => Promise<unknown>;
  readonly gives: { readonly [V in Value]: unknown };
}

type Name =
  | 'webhookSignature'
  | 'webhookRetrySchedule'
  | 'accountVerificationWebhooks'
  | 'gatewayRefusal'
  | 'tokenRefused'
  | 'paypalAccountType';

/** Lets a session come to its token. */
async function tokenized(
  sandbox: Sandbox,
  program: SandboxProgram,
  destination: FundingDestination = 'debit',
): Promise<void> {
  program.scenarios.next('success');
  const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url, destination);
  await page.event('TOKEN_SUCCESS');
  page.close();
}

/** How the readings of webhooks and gateway show themselves. */
export const webhookObservations = (
  sandbox: () => Sandbox,
): { readonly [N in Name]: Observation<Readings[N]> } => ({
  webhookSignature: {
    observe: async (program) => {
      const { url, close, received } = await receiver();
      program.webhooks.endpoint(url);
      await tokenized(sandbox(), program);
      await program.webhooks.wait({ match: { state: 'delivered' } });
      await close();
      const [{ headers, body }] = received as [Received];
      const given = String(headers['x-ingo-signature']);
      const macs = ['sha512', 'sha256'].flatMap((hash) =>
        (['base64', 'hex'] as const).flatMap((encoding) => {
          const mac = createHmac(hash, program.credentials.secret).update(body).digest(encoding);
          return ['', `${hash}=`].map((prefix) => [`${prefix}${hash} ${encoding}`, prefix + mac]);
        }),
      );
      return macs.find(([, mac]) => mac === given)?.[0];
    },
    gives: {
      'sha512-base64': 'sha512 base64',
      'sha512-hex': 'sha512 hex',
      'sha256-base64': 'sha256 base64',
      'sha256-hex': 'sha256 hex',
      'sha256-hex-prefixed': 'sha256=sha256 hex',
    },
  },
  webhookRetrySchedule: {
    observe: async (program) => {
      const { url, close, received } = await receiver(() => 500);
      await program.clock.freeze();
      program.webhooks.endpoint(url);
      await tokenized(sandbox(), program);
      const counts: number[] = [];
      for (const pause of ['0s', '5s', '10s', '45s', '1h', '2d']) {
        await program.clock.advance(pause);
        counts.push(received.length);
      }
      await close();
      return [...counts, program.webhooks.deliveries()[0]!.state];
    },
    gives: {
      exponential: [1, 2, 3, 4, 10, 33, 'given-up'],
      'every-minute': [1, 1, 1, 2, 11, 11, 'given-up'],
      none: [1, 1, 1, 1, 1, 1, 'given-up'],
    },
  },
  accountVerificationWebhooks: {
    observe: async (program) => {
      await tokenized(sandbox(), program);
      return program.webhooks
        .deliveries()
        .map(({ topic }) => topic.replace('plugin.transaction.account.', ''));
    },
    gives: {
      failures: ['tokenization.success'],
      all: ['verification.card.cns_cd.success', 'verification.card.avs_cvv.success', 'tokenization.success'],
    },
  },
  gatewayRefusal: {
    observe: async (program) => {
      const token = await tokenFor(sandbox(), program);
      const replies = [
        await call(sandbox(), program, 'push', pushBody(program, 'a', token, { version: 1 })),
        await call(sandbox(), program, 'push', pushBody(program, 'b', token, { amount: 10500.99 })),
        await call(sandbox(), program, 'pull', pullBody(program, 'c', token, '10851.99')),
      ];
      return replies.map(({ status }) => status);
    },
    gives: { 'http-200': [200, 200, 200], 'http-400': [400, 500, 200] },
  },
  tokenRefused: {
    observe: async (program) =>
      statusIn(await call(sandbox(), program, 'push', pushBody(program, 'a', 'no such token'))),
    gives: { 'card-data-750': 750, 'parameters-401': 401 },
  },
  paypalAccountType: {
    observe: async (program) => {
      program.scenarios.next('success');
      await tokenized(sandbox(), program, 'paypal');
      const [told] = program.webhooks.deliveries();
      const body = { ...RAW.PP, cvv: undefined, expiration_date: undefined };
      const verified = ['PP', 'PV'].map(async (account_type) =>
        statusIn(
          await call(
            sandbox(),
            program,
            'verify',
            verifyBody(program, account_type, { ...body, account_type }),
          ),
        ),
      );
      const { data } = told!.webhook as { data: { event: { account_type: string } } };
      return [data.event.account_type, ...(await Promise.all(verified))];
    },
    gives: { PP: ['PP', 100, 401], PV: ['PV', 401, 100] },
  },
});
