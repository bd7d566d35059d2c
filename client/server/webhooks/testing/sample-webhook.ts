import { createHmac } from 'node:crypto';
import type { TokenizationWebhook } from '../../../../contracts/generated/types.js';

/** The secret that the samples are signed with. */
export const SECRET = 'the secret of a program';

/** Id of the samples. */
export const ID = 'prod1-0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11';

const TOPIC = 'plugin.transaction.account.tokenization.success';

/** A webhook as Ingo would send it when an account was captured; its topic or id may be another. */
export const tokenization = (metadata: object = {}): TokenizationWebhook => ({
  metadata: {
    id: ID,
    timestamp: 1768478400,
    topic: TOPIC,
    topic_description: 'Account tokenization success',
    version: '3',
    ...metadata,
  },
  data: {
    ancillary: {
      participant_unique_id1: 'order-1',
      participant_unique_id2: '',
      session_id: '7d1a7c52-8b0e-4c7b-bb0e-0f7a5f3d2b11',
      tracer_token: '90018_1768478400_1556c27a-1b7b-4f6e-9c6e-2a4f7d1e8c90',
    },
    event: {
      status: '100',
      client_message: 'Success',
      customer_account_token: '07834f31-9ff3-48ff-a7e7-072242331688',
      account_type: 'CA',
      last_4: '1111',
      attempt_count: 0,
      max_attempts: 3,
      issuers: [],
    },
  },
});

/** A delivery of a value or of bytes, signed by the reading's default. */
export function delivery(value: unknown, secret = SECRET): { body: Buffer; headers: Record<string, string> } {
  const body = Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value));
  const signature = createHmac('sha512', secret).update(body).digest('base64');
  return { body, headers: { 'content-type': 'application/json', 'X-Ingo-Signature': signature } };
}
