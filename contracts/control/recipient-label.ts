/** Names of a recipient, as a create request gives them. */
export interface RecipientNames {
  readonly first_name?: unknown;
  readonly last_name?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A recipient as the control API shows one: enough to recognise who was meant, such as `Jane D•••`. */
export function recipientLabel({ first_name, last_name }: RecipientNames): string {
  const initial = [...text(last_name)][0];
  return [text(first_name), initial === undefined ? '' : `${initial}•••`].filter(Boolean).join(' ');
}
