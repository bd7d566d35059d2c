import { send, type Reply } from '../http/wire.js';

/** Variable that tells the workers where the sandbox is. */
export const SANDBOX_URL = 'INGO_TEST_SANDBOX_URL';

/** The one sandbox that all tests share. */
export interface BrowserSandbox {
  readonly url: string;
  /** Calls the control API, `path` as in `programs` or `clock?program=x`; gives the answer, whatever it is. */
  api(method: string, path: string, body?: unknown): Promise<Reply>;
  /** The same, for a call that must succeed; gives the JSON of its answer. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>;
}

/** The sandbox at an address. */
export function sandboxAt(url: string): BrowserSandbox {
  const api = (method: string, path: string, body?: unknown): Promise<Reply> =>
    send(`${url}/_sandbox/api/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  return {
    url,
    api,
    async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
      const { status, json, text } = await api(method, path, body);
      if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${text}`);
      return json as T;
    },
  };
}

/** The sandbox that the global setup started. */
export function sharedSandbox(): BrowserSandbox {
  const url = process.env[SANDBOX_URL];
  if (!url) throw new Error(`${SANDBOX_URL} is not set: the global setup did not run`);
  return sandboxAt(url);
}
