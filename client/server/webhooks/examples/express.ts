import express from 'express';
import { createWebhookReceiver, toNodeHandler } from '../../index.js';

const { INGO_SECRET: secret = '', PORT: port = '4020' } = process.env;

const receiver = createWebhookReceiver({
  secret,
  on: {
    'plugin.transaction.account.tokenization.success': ({ data }) =>
      console.log(`session ${data.ancillary.session_id} has the account ****${data.event.last_4}`),
  },
});

const app = express();

// Before express.json(), which would parse the body, so that it could no longer be verified.
app.post('/webhooks/ingo', toNodeHandler(receiver));
app.use(express.json());

const server = app.listen(Number(port), '127.0.0.1', () => console.log('listening on', server.address()));
