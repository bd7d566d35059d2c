import { serverWords, type ServerWords } from '../server-words.js';

/**
 * Finds status and text in a parsed answer of the gateway: a number beside `client_message` for push and verify, text
 * inside `response` for pull; and the shapes a refused signature may have, which no page tells.
 */
export function gatewayWords(body: unknown): ServerWords {
  if (typeof body !== 'object' || body === null) return {};
  const { response } = body as { response?: unknown };
  const outer = wordsIn(body, 'client_message');
  const inner = typeof response === 'object' && response !== null ? wordsIn(response, 'message') : {};
  return { ...serverWords(body), ...outer, ...inner };
}

function wordsIn(object: object, textField: 'client_message' | 'message'): ServerWords {
  const { status, [textField]: text } = object as Record<string, unknown>;
  const isStatus = typeof status === 'string' ? /^\d{1,9}$/.test(status) : Number.isInteger(status);
  if (!isStatus) return {};
  return { status: Number(status), ...(typeof text === 'string' && { clientMessage: text }) };
}
