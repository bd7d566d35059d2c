import { responseStatus, type ResponseStatus } from '../response-status.js';

/**
 * Finds status and text in a parsed answer of the gateway: a number beside `client_message` for push and verify, text
 * inside `response` for pull; and the shapes of a refused signature, which are not published.
 */
export function gatewayResponseStatus(body: unknown): ResponseStatus {
  if (typeof body !== 'object' || body === null) return {};
  const { response } = body as { response?: unknown };
  const outer = statusIn(body, 'client_message');
  const inner = typeof response === 'object' && response !== null ? statusIn(response, 'message') : {};
  return { ...responseStatus(body), ...outer, ...inner };
}

function statusIn(object: object, textField: 'client_message' | 'message'): ResponseStatus {
  const { status, [textField]: text } = object as Record<string, unknown>;
  const isStatus = typeof status === 'string' ? /^\d{1,9}$/.test(status) : Number.isInteger(status);
  if (!isStatus) return {};
  return { status: Number(status), ...(typeof text === 'string' && { clientMessage: text }) };
}
