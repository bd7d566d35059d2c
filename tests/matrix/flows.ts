import type { AcrossOptions, FlowSetting } from '../../mock-server/contract-testing/matrix/index.js';
import { browserFlow } from './browser-flow.js';
import { gatewayFlow } from './gateway-flow.js';
import { sessionFlow } from './session-flow.js';
import { urlFlow } from './url-flow.js';
import { webhookFlow } from './webhook-flow.js';

/** A flow of our client, and the readings that bear on it. */
export interface ClientFlow extends AcrossOptions {
  readonly name: string;
  readonly run: (setting: FlowSetting) => Promise<void>;
}

/** Every flow of our client. */
export const CLIENT_FLOWS: readonly ClientFlow[] = [
  sessionFlow,
  urlFlow,
  gatewayFlow,
  webhookFlow,
  browserFlow,
];
