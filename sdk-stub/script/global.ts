import type { IngoInstantPayments as Sdk } from './types.js';

export type {
  IngoEventName,
  IngoEventPayloads,
  IngoInstantPayments,
  IngoPlugin,
  IngoPluginOptions,
} from './types.js';

/**
 * Declares the globals of the script. Include it with `import type {} from 'ingo-sandbox/sdk'` or
 * `/// <reference types="ingo-sandbox/sdk" />`.
 */
declare global {
  /** Set when the script has run. */
  var IngoInstantPayments: Sdk;
  /** Read by the script when it loads. */
  var IngoSandbox: { undocumented?: boolean } | undefined;
}
