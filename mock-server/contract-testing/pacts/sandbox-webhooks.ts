import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Boot } from '../../../contracts/plugin/conversation.js';
import { TOPICS, type WebhookTopic } from '../../../contracts/webhooks/topics.js';
import type { Sandbox } from '../../index.js';
import { RECIPIENT } from '../target/samples.js';
import { jsonOf } from '../target/read-reply.js';
import { statesOf } from './pact-file.js';
import { VerificationContext, type ProviderEnvironment } from './provider-environment.js';
import type { MessageProvider } from './pact-file.js';

/**
 * Provides messages from the webhooks of a sandbox in this process: a message whose description or state names a topic is
 * that webhook, as it is delivered to a receiver.
 */
export function sandboxWebhooks(sandbox: Sandbox, environment: ProviderEnvironment): MessageProvider {
  return (interaction) => {
    const words = [interaction.description, ...statesOf(interaction)].join(' ');
    const topic = TOPICS.find((known) => words.includes(known));
    return topic && (() => delivered(sandbox, environment, topic));
  };
}

/** Runs a session that sends a webhook, and returns what a receiver got. */
async function delivered(
  sandbox: Sandbox,
  environment: ProviderEnvironment,
  topic: WebhookTopic,
): Promise<unknown> {
  const [program] = sandbox.programs();
  const received: Buffer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(Buffer.concat(chunks));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  try {
    program!.webhooks.endpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    program!.scenarios.put('message', {
      steps: [{ open: 'normally' }, { webhook: topic }],
      breaks_rules: true,
    });
    program!.scenarios.next('message');
    await mount(environment);
    await program!.webhooks.wait({ match: { topic, state: 'delivered' } });
    return JSON.parse(received.at(-1)!.toString('utf8'));
  } finally {
    program!.webhooks.endpoint(null);
    server.closeAllConnections();
    server.close();
  }
}

/** Opens the page of a new session and mounts it, as the SDK in a browser would. */
async function mount(environment: ProviderEnvironment): Promise<void> {
  const body = { participant_unique_id1: 'pact-message', recipient_information: RECIPIENT };
  const created = (await new VerificationContext(environment).call({ body })) as {
    data: { authorized_url: string };
  };
  const url = created.data.authorized_url;
  const page = await environment.exchange({ method: 'GET', url, headers: [] });
  if (!('body' in page) || page.status !== 200) throw new Error('the page of a session did not open');
  const { session_identifier, conversation = '' } = bootOf(page.body.toString('utf8'));
  const action = await environment.exchange({
    method: 'POST',
    url: `${new URL(url).origin}/session/${session_identifier}/actions`,
    headers: [
      ['Content-Type', 'application/json'],
      ['X-Conversation', conversation],
    ],
    body: Buffer.from(JSON.stringify({ action: 'mount', funding_destination: 'debit' })),
  });
  if (!('body' in action) || action.status !== 200) {
    throw new Error(`the page of a session could not be mounted: ${JSON.stringify(jsonOf(action))}`);
  }
}

/** Returns the data that the server wrote into the page. */
const bootOf = (html: string): Boot =>
  JSON.parse(/<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)![1]!) as Boot;
