import { SDK_PATH } from '../../../../contracts/plugin/sdk-path.js';
import type { FundingDestination } from '../../../../contracts/plugin/funding-destinations.js';

/** What the inspector uses of the SDK, as the sandbox serves it. */
export interface Sdk {
  create(element: Element, options: { readonly autoHeight: boolean }): SdkPlugin;
  /** Constants with the names that listeners are added by. */
  readonly EVENTS: Readonly<Record<string, string>>;
}

/** One plugin; see the SDK. */
interface SdkPlugin {
  mount(authorizedUrl: string, destination: FundingDestination): void;
  addEventListener(name: string, listener: (payload: Readonly<Record<string, unknown>>) => void): void;
}

/** Present in browsers that ask for trusted types, as the policy of this page demands. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

let loading: Promise<Sdk> | undefined;

/** Loads the SDK that the sandbox serves, once. Rejects where it cannot be loaded, such as by a fault. */
export function loadSdk(program: string): Promise<Sdk> {
  loading ??= load(`${SDK_PATH}?program=${encodeURIComponent(program)}`).catch((error: unknown) => {
    loading = undefined; // the next try may succeed
    throw error;
  });
  return loading;
}

function load(address: string): Promise<Sdk> {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(`sdk-${Date.now()}`, { createScriptURL: (url) => url });
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy ? policy.createScriptURL(address) : address;
    script.onload = () =>
      resolve((globalThis as unknown as { IngoInstantPayments: Sdk }).IngoInstantPayments);
    script.onerror = () => reject(new Error('The SDK script was not loaded: a fault may hold it back.'));
    document.head.append(script);
  });
}
