/** Result of one interaction of a pact. */
export interface Verdict {
  /** File or address of the pact. */
  readonly pact: string;
  readonly interaction: string;
  readonly verdict: 'kept' | 'broken' | 'not applicable';
  /** Reasons, one sentence each. */
  readonly why: readonly string[];
}

interface Mismatch {
  readonly path?: string;
  readonly mismatch?: string;
  readonly type?: string;
}

/** The part of the verifier's JSON that is read here. */
interface VerifierResult {
  readonly errors?: readonly {
    readonly interaction: string;
    readonly mismatch: { readonly mismatches?: readonly Mismatch[]; readonly message?: string };
  }[];
  readonly interactionResults?: readonly { readonly description: string; readonly result: string }[];
}

/**
 * Reads the result of Pact's verifier.
 *
 * @param text its JSON, or why it could not run.
 * @returns undefined where it is not a result.
 */
export function readVerdicts(pact: string, text: string): Verdict[] | undefined {
  let result: VerifierResult;
  try {
    result = JSON.parse(text) as VerifierResult;
  } catch {
    return undefined;
  }
  return (result.interactionResults ?? []).map(({ description, result: outcome }) => {
    if (outcome === 'OK') return { pact, interaction: description, verdict: 'kept', why: [] };
    const error = result.errors?.find(({ interaction }) => interaction.endsWith(` - ${description}`));
    const found = error?.mismatch.mismatches?.map(sentence) ?? [error?.mismatch.message ?? 'no reason given'];
    return { pact, interaction: description, verdict: 'broken', why: found };
  });
}

function sentence({ path, mismatch = 'differs', type = '' }: Mismatch): string {
  const where = path ?? (type === 'StatusMismatch' ? 'HTTP status' : '');
  return where === '' ? mismatch : `${where}: ${mismatch}`;
}
