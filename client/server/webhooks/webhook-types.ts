import type {
  AccountWebhook,
  OfacWebhook,
  PaymentWebhook,
  RecipientWebhook,
  SessionWebhook,
  TokenizationWebhook,
} from '../../../contracts/generated/types.js';
import type { WEBHOOK_TOPICS, WebhookTopic } from '../../../contracts/webhooks/topics.js';

interface WebhookOfKind {
  readonly tokenization: TokenizationWebhook;
  readonly recipient: RecipientWebhook;
  readonly account: AccountWebhook;
  readonly session: SessionWebhook;
  readonly ofac: OfacWebhook;
  readonly payment: PaymentWebhook;
}

/** The webhook of a topic, as its contract describes it. */
export type WebhookOf<Topic extends WebhookTopic> = WebhookOfKind[(typeof WEBHOOK_TOPICS)[Topic]['event']] & {
  readonly metadata: { readonly topic: Topic };
};

/** What handles webhooks, by topic. A webhook counts as handled once what is returned is settled. */
export type WebhookHandlers = {
  readonly [Topic in WebhookTopic]?: (webhook: WebhookOf<Topic>) => unknown;
};

/** A webhook of which no more is known than what every webhook has. */
export interface OtherWebhook {
  readonly metadata: { readonly id: string; readonly topic: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}
