/**
 * Where the sandbox serves the SDK script. The name is that of the quick start; integrators host it under names and
 * versions of their own, so every name that begins with `ingo.` answers the same.
 */
export const SDK_PATH = '/sdk/ingo.instantpayments.clientsdk_v2.0.js';
