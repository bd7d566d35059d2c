import { sameBytes } from '../../http/same-secret.js';
import { declaredBody } from './declared-body.js';
import { textOf, type Draft } from './draft.js';
import { SIGNING_MISTAKES } from './mistakes/catalogue.js';
import {
  withValue,
  type SigningContext,
  type SigningMistake,
  type Variant,
} from './mistakes/signing-mistake.js';
import type { SignatureForm } from './signature-forms.js';
import { lengthMistake, searchLength } from './signed-length.js';

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
 * Searches for the way in which a signature was made: first none of the known mistakes, then each alone, then every
 * length that the body may have had, then pairs of mistakes in different parts. The first hit is a proof: a
 * MAC does not match by chance.
 *
 * @param hints names of mistakes that were proven together before, to be tried before others of their number.
 */
export function reproduce(
  correct: Draft,
  forms: readonly SignatureForm[],
  context: SigningContext,
  hints: readonly (readonly string[])[] = [],
): Search {
  const { request, secret } = context;
  let tried = 0;
  const sign = ({ key, mac }: Draft, text: string): { made?: Buffer; form?: SignatureForm | undefined } => {
    const candidates = forms.filter(({ mac: { length }, size = length }) => size === mac.size);
    if (candidates.length === 0) return {};
    tried++;
    const made = mac.of(key, text);
    return { made, form: candidates.find((form) => sameBytes(form.mac, made.subarray(0, form.mac.length))) };
  };
  const attempt = (draft: Draft, choices: readonly Choice[]): { made?: Buffer; found?: Reproduction } => {
    const text = textOf(draft);
    const { form, ...signed } = sign(draft, text);
    if (!form) return signed;
    return { found: { form, text, mistakes: choices.map(({ mistake, what }) => ({ mistake, what })) } };
  };

  // Who digests another layout of the body most likely signs the length of that, too: this is no mistake of its own.
  const declared = declaredBody(request, secret);
  const digestedLength = declared?.layout?.bytes.length;
  const starts =
    digestedLength === undefined
      ? [correct]
      : [correct, withValue('content-length', String(digestedLength))(correct)];
  // Pairs leave out a mistake that changes nothing here, and one that gives the same MAC as another.
  const macs = new Set<string>();
  for (const start of starts) {
    const { found, made } = attempt(start, []);
    if (found) return { found, tried };
    if (made) macs.add(made.toString('latin1'));
  }
  if (correct.lines.length > MOST_LINES) return { found: undefined, tried };

  const choices = SIGNING_MISTAKES.flatMap((mistake) =>
    mistake.variants(correct, context).map((variant): Choice => ({ ...variant, mistake })),
  );
  const isHinted = (...made: readonly Choice[]): boolean =>
    hints.some(
      (names) => names.length === made.length && made.every(({ mistake }) => names.includes(mistake.name)),
    );
  const triedAsIs = tried;
  for (const start of starts) {
    for (const choice of choices) {
      const { found } = isHinted(choice) ? attempt(choice.apply(start), [choice]) : {};
      if (found) return { found, tried };
    }
  }
  tried = triedAsIs; // hints that did not help do not count
  const common: Choice[] = [];
  for (const start of starts) {
    for (const choice of choices) {
      const { found, made } = attempt(choice.apply(start), [choice]);
      if (found) return { found, tried };
      if (choice.rare || start !== starts.at(-1)) continue;
      const known = macs.size;
      if (!made || macs.add(made.toString('latin1')).size > known) common.push(choice);
    }
  }

  const isSigned = (text: string): boolean => sign(correct, text).form !== undefined;
  const length = searchLength(correct, request.body.length, declared !== undefined, isSigned);
  if (length !== undefined) {
    const { found } = attempt(withValue('content-length', String(length))(correct), []);
    const mistake = lengthMistake(length, request, declared !== undefined);
    return { found: found && { ...found, mistakes: [mistake] }, tried };
  }

  const start = starts.at(-1)!;
  const triedAlone = tried;
  for (const [index, first] of common.entries()) {
    for (const second of common.slice(index + 1)) {
      if (second.mistake.part === first.mistake.part || !isHinted(first, second)) continue;
      const { found } = attempt(second.apply(first.apply(start)), [first, second]);
      if (found) return { found, tried };
    }
  }
  tried = triedAlone;
  for (const [index, first] of common.entries()) {
    const changed = first.apply(start);
    for (const second of common.slice(index + 1)) {
      if (second.mistake.part === first.mistake.part) continue;
      const { found } = attempt(second.apply(changed), [first, second]);
      if (found) return { found, tried };
    }
  }
  return { found: undefined, tried };
}
