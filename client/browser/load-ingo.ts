import { orAbort } from './or-abort.js';
import { sdkOfPage, type IngoSdk } from './sdk.js';
import { realWorld, type BrowserWorld } from './world.js';

/** How to load the script; every field is optional. */
export interface LoadOptions {
  /** Ends the wait; the promise then rejects with the signal's reason. Other callers still get the script. */
  readonly signal?: AbortSignal;
  /** Longest wait, in milliseconds. Default: 15 000. */
  readonly timeoutMs?: number;
  /** Timers; for tests. Default: the real ones. */
  readonly world?: BrowserWorld;
}

/** Why there is no SDK. */
export type LoadFailure = 'blocked' | 'no-global' | 'timeout';

const EXPLANATIONS: Readonly<Record<LoadFailure, string>> = {
  blocked:
    'could not be loaded. Is the address right, does its server run, and does no Content-Security-Policy (script-src) or content blocker stop it?',
  'no-global':
    'was loaded but defines no window.IngoInstantPayments. Is this the address of the SDK, and of nothing else?',
  timeout: 'did not arrive in time. Is its server reachable from this browser?',
};

/** The script of the SDK could not be loaded. Another call loads it again. */
export class IngoLoadError extends Error {
  static {
    this.prototype.name = 'IngoLoadError';
  }
  readonly reason: LoadFailure;
  readonly src: string;

  constructor(reason: LoadFailure, src: string) {
    super(`The Ingo SDK script ${src} ${EXPLANATIONS[reason]}`);
    this.reason = reason;
    this.src = src;
  }
}

/** Scripts that are loading, by address. After success the global is there; after failure the next call loads again. */
const loading = new Map<string, Promise<IngoSdk>>();

/**
 * Loads the SDK: injects its script, once for all concurrent calls, and resolves with `window.IngoInstantPayments`.
 * Where that exists already, nothing is loaded.
 *
 * @throws IngoLoadError when the script cannot be loaded.
 */
export async function loadIngo(src: string, options: LoadOptions = {}): Promise<IngoSdk> {
  const { signal = new AbortController().signal, timeoutMs = 15_000, world = realWorld } = options;
  signal.throwIfAborted();
  const existing = sdkOfPage();
  if (existing) return existing;
  const script = loading.get(src) ?? inject(src);
  const deadline = new AbortController();
  const cancelTimeout = world.after(timeoutMs, () => {
    forget(src, script);
    deadline.abort(new IngoLoadError('timeout', src));
  });
  return orAbort(orAbort(script, deadline.signal), signal).finally(cancelTimeout);
}

function inject(src: string): Promise<IngoSdk> {
  const script = document.createElement('script');
  const loaded = new Promise<IngoSdk>((resolve, reject) => {
    const fail = (reason: LoadFailure): void => {
      script.remove();
      reject(new IngoLoadError(reason, src));
    };
    script.onload = () => {
      const sdk = sdkOfPage();
      if (sdk) resolve(sdk);
      else fail('no-global');
    };
    script.onerror = () => fail('blocked');
  }).finally(() => forget(src, loaded));
  loading.set(src, loaded);
  script.async = true;
  script.src = src;
  document.head.append(script);
  return loaded;
}

/** The next call loads again, unless another has started to already. */
function forget(src: string, script: Promise<IngoSdk>): void {
  if (loading.get(src) === script) loading.delete(src);
}
