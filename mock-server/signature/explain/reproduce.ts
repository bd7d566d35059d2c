import { textOf, type Draft } from './draft.js';
import { SIGNING_MISTAKES } from './mistakes/catalogue.js';
import type { SigningContext, SigningMistake, Variant } from './mistakes/signing-mistake.js';
import type { SignatureForm } from './signature-forms.js';

/** A way of signing that gives exactly the signature that was received. */
export interface Reproduction {
  readonly form: SignatureForm;
  readonly mistakes: readonly { readonly mistake: SigningMistake; readonly what: string }[];
  /** The string that the signer signed. */
  readonly text: string;
}

/** The outcome of a search, and how many ways were tried. */
export interface Search {
  readonly found: Reproduction | undefined;
  readonly tried: number;
}

/** Real lists have five to ten names; the work grows with the square of their number. */
const MOST_LINES = 20;

interface Choice extends Variant {
  readonly mistake: SigningMistake;
}

/**
 * Searches for the way in which a signature was made: first none of the known mistakes, then each alone, then
 * pairs of those that spoil different parts. The first hit is a proof: a MAC does not match by chance.
 *
 * @param hints names of mistakes that were proven together before, to be tried before others of their number.
 */
export function reproduce(
  correct: Draft,
  forms: readonly SignatureForm[],
  context: SigningContext,
  hints: readonly (readonly string[])[] = [],
): Search {
  let tried = 0;
  const attempt = (draft: Draft, choices: readonly Choice[]): Reproduction | undefined => {
    const candidates = forms.filter(({ mac, size = mac.length }) => size === draft.mac.size);
    if (candidates.length === 0) return undefined;
    tried++;
    const text = textOf(draft);
    const made = draft.mac.of(draft.key, text);
    const form = candidates.find(({ mac }) => mac.equals(made.subarray(0, mac.length)));
    return form && { form, text, mistakes: choices.map(({ mistake, what }) => ({ mistake, what })) };
  };
  const asIs = attempt(correct, []);
  if (asIs || correct.lines.length > MOST_LINES) return { found: asIs, tried };

  const choices = SIGNING_MISTAKES.flatMap((mistake) =>
    mistake.variants(correct, context).map((variant): Choice => ({ ...variant, mistake })),
  );
  const triedAsIs = tried;
  const isHinted = (...made: readonly Choice[]): boolean =>
    hints.some(
      (names) => names.length === made.length && made.every(({ mistake }) => names.includes(mistake.name)),
    );
  for (const choice of choices) {
    const found = isHinted(choice) && attempt(choice.apply(correct), [choice]);
    if (found) return { found, tried };
  }
  tried = triedAsIs; // hints that did not help do not count
  for (const choice of choices) {
    const found = attempt(choice.apply(correct), [choice]);
    if (found) return { found, tried };
  }
  const common = choices.filter(({ rare }) => !rare);
  const triedAlone = tried;
  for (const [index, first] of common.entries()) {
    for (const second of common.slice(index + 1)) {
      if (second.mistake.part === first.mistake.part || !isHinted(first, second)) continue;
      const found = attempt(second.apply(first.apply(correct)), [first, second]);
      if (found) return { found, tried };
    }
  }
  tried = triedAlone;
  for (const [index, first] of common.entries()) {
    const spoiled = first.apply(correct);
    for (const second of common.slice(index + 1)) {
      if (second.mistake.part === first.mistake.part) continue;
      const found = attempt(second.apply(spoiled), [first, second]);
      if (found) return { found, tried };
    }
  }
  return { found: undefined, tried };
}
