import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { toNodeHandler } from 'ingo-sandbox-client/server';
import { connectIngo } from '../back-end/ingo.js';

export function createApp(ingo = connectIngo()) {
  const app = express();
  // Before express.json(), which would parse the body, so that its signature could no longer be verified.
  app.post('/webhooks/ingo', toNodeHandler(ingo.receiver));

  app.post('/api/sessions', express.json(), async (request, response) => {
    const { status, json } = await ingo.openSession(request.body?.order);
    response.status(status).json(json);
  });

  // For the page in plain HTML, and the client that it imports.
  app.use(express.static(fileURLToPath(new URL('../html', import.meta.url))));
  const client = fileURLToPath(import.meta.resolve('ingo-sandbox-client/browser'));
  app.use('/ingo-client', express.static(dirname(client)));
  return app;
}
