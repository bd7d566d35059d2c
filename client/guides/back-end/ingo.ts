import { randomUUID } from 'node:crypto';
import { createIngoClient, createWebhookReceiver, IngoError } from 'ingo-sandbox-client/server';
import type { SessionRequest } from 'ingo-sandbox-client/server';

const {
  INGO_BASE_URL: baseUrl = 'http://127.0.0.1:4010',
  INGO_USERNAME: username = 'test',
  INGO_SECRET: secret = 'ingo-sandbox-secret',
} = process.env;

/** Who is paid; from your database, never from the browser. */
const requestFor = (order: string): SessionRequest => ({
  participant_unique_id1: order,
  recipient_information: {
    first_name: 'Jane',
    last_name: 'Doe',
    address_line1: '123 Main St',
    city: 'Anytown',
    state: 'GA',
    zip_code: '30301',
  },
});

/** What a back end does, whatever its framework. */
export function connectIngo(settings = { baseUrl, username, secret }) {
  const ingo = createIngoClient(settings);
  /** The idempotency key of each order: a column of your database. */
  const keys = new Map<string, string>();

  return {
    /**
     * Answers the page: creates the session of an order, or gives a new URL to the session that it has. Whether the order is
     * one of the user's is yours to check.
     */
    async openSession(order: unknown) {
      if (typeof order !== 'string') return { status: 400, json: { message: 'The order is missing.' } };
      const idempotencyKey = keys.get(order) ?? randomUUID();
      keys.set(order, idempotencyKey);
      try {
        const { session } = await ingo.sessions.create(requestFor(order), { idempotencyKey });
        return { status: 200, json: { authorizedUrl: session.authorized_url } };
      } catch (error) {
        if (!(error instanceof IngoError)) throw error;
        console.error(error.message, error.whatToDo);
        return { status: 502, json: { message: 'There is no session.' } };
      }
    },

    /** Receives the webhooks. */
    receiver: createWebhookReceiver({
      secret: settings.secret,
      on: {
        'plugin.transaction.account.tokenization.success': ({ data }) => {
          // Keep data.event.customer_account_token: it pays this account.
          console.log(`session ${data.ancillary.session_id} has the account ****${data.event.last_4}`);
        },
      },
    }),
  };
}
