import type { Sandbox } from '../index.js';

/** Where a page loads the SDK from: the name is that of the quick start. */
export const sdkUrl = ({ url }: Sandbox): string => `${url}/sdk/ingo.instantpayments.clientsdk_v2.0.js`;
