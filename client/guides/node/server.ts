import { createServer } from 'node:http';
import { createWebhookReceiver, toNodeHandler } from 'ingo-sandbox-client/server';

const { INGO_SECRET: secret = 'ingo-sandbox-secret', PORT: port = '4020' } = process.env;

const receiver = createWebhookReceiver({
  secret,
  on: {
    'plugin.transaction.account.tokenization.success': async ({ data }) => {
      // Keep data.event.customer_account_token.
      console.log(`session ${data.ancillary.session_id} has the account ****${data.event.last_4}`);
    },
  },
});

const server = createServer(toNodeHandler(receiver));
server.listen(Number(port), '127.0.0.1', () => console.log('listening on', server.address()));
