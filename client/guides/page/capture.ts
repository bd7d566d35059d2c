import { captureAccount, type CaptureResult } from 'ingo-sandbox-client/browser';

/** Captures an account for an order. `signal` ends it, as when the user goes elsewhere. */
export function capture(order: string, container: HTMLElement, signal: AbortSignal): Promise<CaptureResult> {
  return captureAccount({
    container,
    fundingDestination: 'debit',
    sdkUrl: 'http://127.0.0.1:4010/sdk/ingo.instantpayments.clientsdk_v2.0.js',
    async getAuthorizedUrl() {
      const response = await fetch('/api/sessions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ order }),
        signal,
      });
      const { authorizedUrl, message } = await response.json();
      if (!response.ok) throw new Error(message);
      return authorizedUrl;
    },
    signal,
  });
}
