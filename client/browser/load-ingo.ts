import { orAbort } from './or-abort.js';
import { sdkOfPage, type IngoSdk } from './sdk.js';
import { realWorld, type BrowserWorld } from './world.js';

/** How to load; every field may be left out. */
export interface LoadOptions {
  /** Ends the wait; the promise then rejects with the signal's reason. Others who wait for the script still get it. */
  readonly signal?: AbortSignal;
  /** Longest wait, in milliseconds. Default: 15 000. */
  readonly timeoutMs?: number;
  /** Waiting; for tests. Default: the real one. */
  readonly world?: BrowserWorld;
}

/** Why there is no SDK. */
export type LoadFailure = 'blocked' | 'no-global' | 'timeout';

const WHAT_HAPPENED: Readonly<Record<LoadFailure, string>> = {
  blocked:
    'could not be loaded. Is the address right, does its server run, and does no Content-Security-Policy (script-src) or content blocker stop it?',
  'no-global':
    'was loaded but defines no window.IngoInstantPayments. Is this the address of the SDK, and of nothing else?',
  timeout: 'did not arrive in time. Is its server reachable from this browser?',
};

/** The script of the SDK could not be had. Trying again is allowed and begins anew. */
export class IngoLoadError extends Error {
  static {
    this.prototype.name = 'IngoLoadError';
  }
  readonly reason: LoadFailure;
  readonly src: string;

  constructor(reason: LoadFailure, src: string) {
    super(`The Ingo SDK script ${src} ${WHAT_HAPPENED[reason]}`);
    this.reason = reason;
    this.src = src;
  }
}

/** Scripts under way, by address. What has settled is not kept: success is seen by the global, failure may be mended. */
const underWay = new Map<string, Promise<IngoSdk>>();

/**
 * Loads the SDK: injects its script, once however many ask for it at the same time, and gives
 * `window.IngoInstantPayments`. Where that is there already, nothing is loaded.
 *
 * @throws IngoLoadError when the script cannot be had.
 */
export async function loadIngo(src: string, options: LoadOptions = {}): Promise<IngoSdk> {
  const { signal = new AbortController().signal, timeoutMs = 15_000, world = realWorld } = options;
  signal.throwIfAborted();
  const there = sdkOfPage();
  if (there) return there;
  const script = underWay.get(src) ?? inject(src);
  const deadline = new AbortController();
  const takeBack = world.after(timeoutMs, () => {
    forget(src, script);
    deadline.abort(new IngoLoadError('timeout', src));
  });
  return orAbort(orAbort(script, deadline.signal), signal).finally(takeBack);
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
  underWay.set(src, loaded);
  script.async = true;
  script.src = src;
  document.head.append(script);
  return loaded;
}

/** Whoever comes next begins anew; unless somebody has done so already. */
function forget(src: string, script: Promise<IngoSdk>): void {
  if (underWay.get(src) === script) underWay.delete(src);
}
