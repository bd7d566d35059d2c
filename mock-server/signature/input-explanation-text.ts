import type { InputExplanation } from './explain-input.js';
import { explanationText } from './explain/explanation-text.js';
import type { MissingPart } from './inputs/found-request.js';
import { INPUT_FORMS } from './inputs/input-forms.js';

const NO_SECRET =
  'No --secret was given, so the signature itself was not checked; everything that does not need it was.\n';
const UNDECIDED = 'UNDECIDED: nothing is wrong that can be seen without';

/** Writes an explanation as text: what was recognised, what is missing, then the explanation itself. */
export function inputExplanationText(explanation: InputExplanation): string {
  const { verdict, missing, signature_checked: isChecked, ...rest } = explanation;
  const lacksSecret = !isChecked && !missing.some(({ part }) => part === 'header');
  const ending = lacksSecret ? `\n${NO_SECRET}` : '';
  if (verdict !== 'undecided') {
    return `${originText(explanation)}\n${explanationText({ ...rest, verdict })}${ending}`;
  }
  const isNothingKnown = rest.digest.expected === null && rest.digest.received === null;
  const [, ...strings] = isNothingKnown
    ? ['', '']
    : explanationText({ ...rest, verdict: 'accepted' }).split('\n');
  const head = isChecked
    ? 'UNDECIDED: the signature is right for these headers; what is missing was not checked.'
    : `${UNDECIDED} ${missing.length > 0 ? 'what is missing' : 'the secret'}.`;
  return `${originText(explanation)}\n${[head, ...strings].join('\n')}${ending}`;
}

/** What was recognised, filled in, and is missing. */
function originText({ read_as: name, entry, entries, assumed, missing }: InputExplanation): string {
  const { title } = INPUT_FORMS.find((form) => form.name === name)!;
  const which = entries > 1 ? `, request ${entry} of ${entries}` : '';
  return [
    `Read as: ${title}${which}.`,
    ...assumed.map((text) => `Assumed: ${text}.`),
    ...missingLines(missing),
    '',
  ].join('\n');
}

/** Headers that are missing for the same reason share a line. */
function missingLines(missing: readonly MissingPart[]): string[] {
  const reasons = [...new Set(missing.map(({ why }) => why))];
  return reasons.map((reason) => {
    const parts = missing.filter(({ why }) => why === reason);
    const names = parts.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const headers =
      names.length === 0 ? [] : [`the header${names.length > 1 ? 's' : ''} ${names.join(', ')}`];
    const body = parts.some(({ part }) => part === 'body') ? ['the body'] : [];
    return `Missing: ${[...headers, ...body].join(' and ')} — ${reason}.`;
  });
}
