/** Names of findings about a field, by the JSON Schema keyword that it breaks. */
const NAMES: Readonly<Record<string, string>> = {
  required: 'field-missing',
  maxLength: 'field-too-long',
  type: 'field-type',
  unknown: 'field-unknown',
};

/** The name of a finding about a field. */
export const findingName = (rule: string): string => NAMES[rule] ?? 'field-value';
