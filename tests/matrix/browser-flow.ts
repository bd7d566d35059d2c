import { strict as assert } from 'node:assert';
import { Window } from 'happy-dom';
import { readingsOf } from '../../contracts/readings/readings.js';
import { captureAccount } from '../../client/browser/index.js';
import { createScriptedSdk } from '../../sdk-stub/scripted/index.js';
import type { ClientFlow } from './flows.js';

/** How a capture must end, by scenario. */
const ENDS = {
  success: 'token',
  cancel: 'canceled',
  'terminal-failure-753': 'terminal-failure',
  'max-attempts': 'attempts-exhausted',
  'expired-url': 'token',
  'plugin-error': 'unavailable',
} as const;

/** Captures in a front end, with the SDK that needs no server. */
export const browserFlow: ClientFlow = {
  name: 'captures in the browser',
  readings: readingsOf('event'),
  run: async ({ readings }) => {
    const { eventPayload, tracerToken, afterTerminalFailure, afterFundingCanceled } = readings;
    for (const [scenario, outcome] of Object.entries(ENDS)) {
      const sdk = createScriptedSdk({
        scenario,
        readings: { eventPayload, tracerToken, afterTerminalFailure, afterFundingCanceled },
      });
      const result = await inPage((container) =>
        captureAccount({
          container,
          fundingDestination: 'debit',
          getAuthorizedUrl: () => 'https://ingo.example/session/1',
          sdk,
        }),
      );
      assert.equal(result.outcome, outcome, `${scenario} came to ${result.outcome}`);
      if (result.outcome === 'token') assert.match(result.customerAccountToken, /^[0-9a-f-]{36}$/);
      if (result.outcome === 'terminal-failure') assert.equal(result.error, 753);
    }
  },
};

/** Does something in a page: a document is there for as long as it takes. */
async function inPage<T>(work: (container: HTMLElement) => Promise<T>): Promise<T> {
  const window = new Window();
  const before = (globalThis as { document?: unknown }).document;
  Object.assign(globalThis, { document: window.document });
  try {
    const container = document.createElement('div');
    document.body.append(container);
    return await work(container);
  } finally {
    Object.assign(globalThis, { document: before });
    await window.happyDOM.close();
  }
}
