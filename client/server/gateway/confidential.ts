/** Fields whose values never appear in an error. */
const CONFIDENTIAL = ['customer_account_token', 'account', 'cvv', 'risk_assessment_token'] as const;

/** Takes something confidential out of a text. */
export type Redact = (text: string) => string;

/**
 * Makes what keeps the token and the account number of a call out of its errors, in which the server's words stand:
 * a server may quote what it refuses.
 */
export function redactionOf(call: object): Redact {
  const values = CONFIDENTIAL.map((name) => (call as Record<string, unknown>)[name]).filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  return (text) => values.reduce((rest, value) => without(rest, value), text);
}

/** A short value, such as a cvv, is left where it is a part of another number or word. */
function without(text: string, value: string): string {
  if (value.length > 5) return text.replaceAll(value, '***');
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => (part === value ? '***' : part))
    .join('');
}
