import {
  createWebhookReceiver,
  type AccountType,
  type WebhookOf,
  type WebhookReceiver,
  type WebhookTopic,
} from '../server/index.js';
import type { Account, Payout } from './accounts.js';

/** What the receiver works with. */
export interface WebhooksOptions {
  /** As for the client; webhooks are signed with it. */
  readonly secret: string;
  /** Finds the account by the id of its session, or of one of its payouts. */
  readonly accountOf: (ids: NonNullable<AnyData['ancillary']>) => Account | undefined;
  readonly changed: (account: Account) => void;
  readonly log: (line: string) => void;
}

/** Receives Ingo's webhooks. With several processes, give the receiver a `store` that they share. */
export function receiveWebhooks({ secret, accountOf, changed, log }: WebhooksOptions): WebhookReceiver {
  /** Keeps what came with its account. `data` may be anything where the topic is new. */
  function keep(topic: string, data: unknown): Account | undefined {
    const { ancillary = {}, event: { status = '', client_message = '' } = {} } = (data ?? {}) as AnyData;
    const account = accountOf(ancillary);
    log(`webhook ${topic}: ${status}${account ? '' : ', of an account that is not known'}`);
    account?.webhooks.push({ topic, status, message: client_message });
    return account;
  }

  /** How a payout ended after all. */
  const end =
    (kind: Payout['kind'], said: string) =>
    ({ metadata, data }: WebhookOf<GatewayTopic>): void => {
      const account = keep(metadata.topic, data);
      const payout = account?.payouts.find(({ id }) => id === data.ancillary.participant_unique_id1);
      if (payout) Object.assign(payout, { kind, said });
      if (account) changed(account);
    };

  return createWebhookReceiver({
    secret,
    on: {
      // The token comes from Ingo itself: even if the recipient closes the page too soon, the account can be paid.
      'plugin.transaction.account.tokenization.success': ({ metadata, data }) => {
        const account = keep(metadata.topic, data);
        if (!account) return;
        account.tokenFromWebhook = data.event.customer_account_token;
        account.accountType = data.event.account_type as AccountType;
        changed(account);
      },
      'gateway.transaction.recipient.payment.status.returned': end('bad', 'Returned: the money came back.'),
      'gateway.transaction.recipient.verification.ofac.status.cleared': end('good', 'Cleared, and paid.'),
      'gateway.transaction.recipient.verification.ofac.status.failure': end(
        'bad',
        'Not cleared, and not paid.',
      ),
    },
    onOther: ({ metadata, data }) => {
      const account = keep(metadata.topic, data);
      if (account) changed(account);
    },
    onError: ({ message, cause }) => log(`webhook: ${message}${cause ? ` (${String(cause)})` : ''}`),
  });
}

type GatewayTopic = Extract<WebhookTopic, `gateway.${string}`>;

interface AnyData {
  readonly ancillary?: { readonly session_id?: string; readonly participant_unique_id1?: string };
  readonly event?: { readonly status?: string; readonly client_message?: string };
}
