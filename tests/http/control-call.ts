import type { Sandbox } from '../../mock-server/index.js';
import { send, type Reply } from './wire.js';

/** Calls the control API; a body is sent as JSON. `path` may carry a query. */
export function control(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<Reply> {
  return send(`${sandbox.url}/_sandbox/api/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
}
