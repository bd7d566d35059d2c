import type { MemoryStore } from '../stores/memory-store.js';
import type { Outboxes } from '../webhooks/outboxes.js';

/** What the gateway works with. */
export interface GatewayServices {
  readonly store: MemoryStore;
  readonly outboxes: Outboxes;
}
