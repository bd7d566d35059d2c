import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readingsOf } from '../../contracts/readings/readings.js';
import { createWebhookReceiver, toNodeHandler } from '../../client/server/index.js';
import { TOPIC_OF_EVENT } from '../../contracts/webhooks/consequences.js';
import { clientOf, REQUEST } from './client-of.js';
import type { ClientFlow } from './flows.js';

/** A capture reaches a receiver that knows only the secret; a failed delivery is repeated. */
export const webhookFlow: ClientFlow = {
  name: 'webhooks to the client',
  readings: readingsOf('webhook'),
  run: async (setting) => {
    const { program, readings } = setting;
    await program.clock.freeze();
    const tokens: string[] = [];
    const errors: Error[] = [];
    let failing = true;
    const receiver = createWebhookReceiver({
      secret: program.credentials.secret,
      on: {
        [TOPIC_OF_EVENT.TOKEN_SUCCESS]: ({
          data,
        }: {
          data: { event: { customer_account_token: string } };
        }) => {
          if (failing) throw new Error('busy');
          tokens.push(data.event.customer_account_token);
        },
      },
      onOther: () => undefined,
      onError: (error) => errors.push(error),
    });
    const server = createServer(toNodeHandler(receiver));
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    try {
      program.webhooks.endpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const { session } = await clientOf(setting).sessions.create(REQUEST);
      await fetch(session.authorized_url);
      await program.sessions.fire(session.session_identifier, 'TOKEN_SUCCESS');
      await program.clock.advance('1ms');
      failing = false;
      await program.clock.advance('2m');
      assert.equal(tokens.length, readings.webhookRetrySchedule === 'none' ? 0 : 1);
      for (const error of errors) assert.match(error.message, /busy|handler/);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
};
