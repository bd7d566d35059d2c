/** Fields whose values never appear in an error, at whatever depth of a call. */
const CONFIDENTIAL: readonly string[] = [
  'customer_account_token',
  'account',
  'cvv',
  'risk_assessment_token',
  'sender_account',
  'api_key',
];

/** Removes confidential values from a text. */
export type Redact = (text: string) => string;

/**
 * Makes a function that removes the token, the account number and the like of a call from texts of the server, before they
 * go into errors: a server may quote what it refuses.
 */
export function createRedactor(call: object): Redact {
  const values = valuesIn(call);
  return (text) => values.reduce((rest, value) => without(rest, value), text);
}

function valuesIn(fields: object): string[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return valuesIn(value);
    return CONFIDENTIAL.includes(name) && typeof value === 'string' && value !== '' ? [value] : [];
  });
}

/** A short value, such as a cvv, is left where it is a part of another number or word. */
function without(text: string, value: string): string {
  if (value.length > 5) return text.replaceAll(value, '***');
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => (part === value ? '***' : part))
    .join('');
}
