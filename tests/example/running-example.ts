import { createExample, WEBHOOK_PATH } from '../../client/example/server.js';
import type { AccountView } from '../../client/example/accounts.js';
import type { Credentials } from '../../mock-server/index.js';
import { delivery } from '../../client/server/webhooks/testing/sample-webhook.js';
import { send, type Reply } from '../http/wire.js';

/** The running example, called as its page calls it. */
export interface RunningExample {
  readonly webhookUrl: string;
  readonly log: readonly string[];
  /** Creates a session; returns the key of its account, and its authorized URL. */
  begin(): Promise<{ readonly key: string; readonly authorizedUrl: string }>;
  post(path: string, body: object): Promise<Reply>;
  /** What the page receives of an account. */
  view(key: string): Promise<AccountView>;
  /** Sends a webhook as Ingo would. */
  webhook(value: unknown, secret?: string): Promise<Reply>;
  close(): Promise<void>;
}

/** Starts the example on a free port. */
export async function runExample(
  baseUrl: string,
  { username, secret, participant_id: participantId }: Credentials,
): Promise<RunningExample> {
  const log: string[] = [];
  const options = { baseUrl, username, secret, participantId, sdkUrl: 'https://sdk.example/ingo.js' };
  const app = createExample({ ...options, log: (line) => log.push(line) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const webhookUrl = url + WEBHOOK_PATH;
  const post = (path: string, body: object): Promise<Reply> =>
    send(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    webhookUrl,
    log,
    post,
    async begin() {
      const { json } = await post('/api/sessions', {});
      const { idempotencyKey: key, authorizedUrl } = json as Record<
        'idempotencyKey' | 'authorizedUrl',
        string
      >;
      return { key, authorizedUrl };
    },
    async view(key) {
      const stop = new AbortController();
      const response = await fetch(`${url}/api/accounts/${key}/live`, { signal: stop.signal });
      const { value } = await response.body!.pipeThrough(new TextDecoderStream()).getReader().read();
      stop.abort();
      return JSON.parse(value!.replace('data: ', '')) as AccountView;
    },
    webhook: (value, signedWith = secret) =>
      send(webhookUrl, { method: 'POST', ...delivery(value, signedWith) }),
    close: () => app.close(),
  };
}
