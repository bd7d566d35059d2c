import type { EventConstant } from '../../../contracts/events/event-names.js';
import type { FundingDestination } from '../../../contracts/plugin/funding-destinations.js';
import { createScriptedSdk, type ScriptedSdk, type ScriptedSdkOptions } from '../create-scripted-sdk.js';

export const SESSION = '6f1e2f0e-8f5a-4d8e-9d54-0f6a2f4f7a11';
export const urlOf = (session: string): string =>
  `http://127.0.0.1:4010/session/${session}?t=1700000000&h=Zm9yZ2Vk`;

/** One event as a listener received it. */
export interface Received {
  readonly event: EventConstant;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Creates a plugin and records its events. */
export function recordEvents(sdk: ScriptedSdk): {
  readonly received: Received[];
  /** The events in short: `PAGE_LOAD Confirmation`, `TERMINAL_FAILURE 700`. */
  readonly events: () => string[];
  readonly mount: (session?: string, destination?: FundingDestination) => void;
} {
  const plugin = sdk.create({ nodeType: 1 } as Element);
  const received: Received[] = [];
  for (const [event, name] of Object.entries(sdk.EVENTS))
    plugin.addEventListener(name, (data) =>
      received.push({ event: event as EventConstant, data: data as unknown as Received['data'] }),
    );
  return {
    received,
    events: () =>
      received.map(({ event, data }) => [event, data['page'] ?? data['error'] ?? []].flat().join(' ')),
    mount: (session = SESSION, destination = 'debit') => plugin.mount(urlOf(session), destination),
  };
}

/** Creates a scripted SDK with one plugin, and records its events. */
export function runScenario(
  scenario: ScriptedSdkOptions['scenario'],
  options: Omit<ScriptedSdkOptions, 'scenario'> = {},
): { readonly sdk: ScriptedSdk } & ReturnType<typeof recordEvents> {
  const sdk = createScriptedSdk({ scenario, ...options });
  return { sdk, ...recordEvents(sdk) };
}
