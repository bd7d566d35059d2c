import type { IngoInstantPayments as Sdk } from './types.js';

export type {
  IngoEventName,
  IngoEventPayloads,
  IngoInstantPayments,
  IngoPlugin,
  IngoPluginOptions,
} from './types.js';

/**
 * Declares what the script puts on the window. A page's code gets it by `import type {} from 'ingo-sandbox/sdk'` or
 * `/// <reference types="ingo-sandbox/sdk" />`.
 */
declare global {
  /** There once the script has run. */
  var IngoInstantPayments: Sdk;
  /** Read by the script when it loads. */
  var IngoSandbox: { undocumented?: boolean } | undefined;
}
