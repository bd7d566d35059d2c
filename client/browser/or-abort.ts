/** Settles as the promise does, unless the signal aborts first: then it rejects with the signal's reason. */
export function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    // A signal may outlive many promises, so its listener must not stay.
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
