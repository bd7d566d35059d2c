import { afterEach, beforeEach, expect, vi } from 'vitest';
import { captureAccount, type CaptureOptions, type UrlRequest } from '../capture-account.js';
import { fakeSdk } from './fake-sdk.js';
import { handWorld } from './hand-world.js';

const IDS = { session_identifier: 'session', tracer_token: 'tracer' };

/** Payloads of events, flat. */
export const PAYLOADS = {
  ids: IDS,
  token: { ...IDS, customer_account_token: 'token', funding_destination: 'debit' },
  failure: { ...IDS, funding_destination: 'debit', error: 753 },
} as const;

/** The container of the test that runs; it has content of its own. */
export let container: HTMLElement;

/** Gives each test of the file a container of its own, and removes stubs and mocks after it. */
export function useContainer(): void {
  beforeEach(() => {
    container = document.createElement('div');
    container.innerHTML = '<p>mine</p>';
    document.body.append(container);
  });
  afterEach(() => {
    container.remove();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** Starts a capture, and waits until its first URL is mounted. */
export async function beginCapture(options: Partial<CaptureOptions> = {}, fake = fakeSdk()) {
  const world = handWorld();
  const requests: Omit<UrlRequest, 'signal'>[] = [];
  const result = captureAccount({
    container,
    fundingDestination: 'debit',
    getAuthorizedUrl: ({ reason, attempt }) => `https://plugin.example/${requests.push({ reason, attempt })}`,
    sdk: fake.sdk,
    world,
    ...options,
  });
  result.catch(() => undefined);
  const mounted = (count: number) =>
    vi.waitFor(
      () => {
        expect(fake.plugins[count - 1]?.mounted).toHaveLength(2);
        return fake.plugins[count - 1]!;
      },
      { interval: 1 },
    );
  const plugin = await mounted(1);
  return { result, plugin, plugins: fake.plugins, mounted, requests, world };
}

/** Asserts that nothing is left of the capture in the container. */
export const expectContainerAsBefore = () => expect(container.innerHTML).toBe('<p>mine</p>');
