import type { EventConstant } from '../../../contracts/events/event-names.js';
import type { FundingDestination } from '../../../contracts/plugin/funding-destinations.js';
import { createScriptedSdk, type ScriptedSdk, type ScriptedSdkOptions } from '../create-scripted-sdk.js';

export const SESSION = '6f1e2f0e-8f5a-4d8e-9d54-0f6a2f4f7a11';
export const urlOf = (session: string): string =>
  `http://127.0.0.1:4010/session/${session}?t=1700000000&h=Zm9yZ2Vk`;

/** One event as a listener was given it. */
export interface Heard {
  readonly event: EventConstant;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A plugin whose every event is noted; `container` need not be on a page. */
export function noting(sdk: ScriptedSdk): {
  readonly heard: Heard[];
  /** The events in short: `PAGE_LOAD Confirmation`, `TERMINAL_FAILURE 700`. */
  readonly events: () => string[];
  readonly mount: (session?: string, destination?: FundingDestination) => void;
} {
  const plugin = sdk.create({ nodeType: 1 } as Element);
  const heard: Heard[] = [];
  for (const [event, name] of Object.entries(sdk.EVENTS))
    plugin.addEventListener(name, (data) =>
      heard.push({ event: event as EventConstant, data: data as unknown as Heard['data'] }),
    );
  return {
    heard,
    events: () =>
      heard.map(({ event, data }) => [event, data['page'] ?? data['error'] ?? []].flat().join(' ')),
    mount: (session = SESSION, destination = 'debit') => plugin.mount(urlOf(session), destination),
  };
}

/** A scripted SDK with one plugin whose every event is noted. */
export function play(
  scenario: ScriptedSdkOptions['scenario'],
  options: Omit<ScriptedSdkOptions, 'scenario'> = {},
): { readonly sdk: ScriptedSdk } & ReturnType<typeof noting> {
  const sdk = createScriptedSdk({ scenario, ...options });
  return { sdk, ...noting(sdk) };
}
