import type { Finding } from '../../http/finding.js';
import type { ReceivedRequest } from '../../http/received-request.js';
import type { Program } from '../../programs/program.js';
import { causesOf, type SignerHistory } from './causes.js';
import type { Difference } from './difference.js';
import { signedByOther } from './header-findings.js';
import { inspect, type Inspection } from './inspect.js';
import { prove, type Proof } from './prove.js';
import { NOTHING_UNKNOWN, type UnknownParts } from './unknown-parts.js';

/** Why a request is refused, or the confirmation that it is not. */
export interface Explanation {
  readonly verdict: 'accepted' | 'refused';
  /** Who the request claims to come from, where that can be read. */
  readonly username?: string;
  /** In the order in which they should be fixed. */
  readonly findings: readonly Finding[];
  readonly string_to_sign?: {
    /** What should have been signed: every required name listed, digest and length those of the body. */
    readonly expected: string;
    /**
     * What the signer signed, with account numbers masked, since that may be the body; null when no known mistake
     * reproduces the signature.
     */
    readonly received: string | null;
    readonly first_difference: Difference | null;
  };
  /** `expected` is null where the body is not known. */
  readonly digest: { readonly expected: string | null; readonly received: string | null };
  readonly signature?: { readonly expected: string; readonly received: string | null };
  /** Ways of signing that were tried to find the one that reproduces the signature. */
  readonly tried: number;
}

/** What an explanation needs to know of the programs of the sandbox. */
export interface KnownPrograms {
  get(username: string): KnownProgram | undefined;
  /** At least one; the first is the default. */
  list(): readonly KnownProgram[];
}

/** What an explanation needs to know of a program. */
export type KnownProgram = Pick<Program, 'username' | 'credentials' | 'readings'> & {
  readonly clock: Pick<Program['clock'], 'now'>;
};

/**
 * Explains a verdict in full: everything that can be seen, then the signature, which is made anew under every known
 * mistake until one gives what was received. Takes up to a tenth of a second: a server uses `Explainer`, which gives the
 * same explanation and leaves the search to another thread.
 *
 * @param history what else is known of the signer: a secret that was right a moment ago is not suspected.
 * @param unknown what the record of the request does not tell.
 */
export function explain(
  request: ReceivedRequest,
  programs: KnownPrograms,
  history: SignerHistory = {},
  unknown: UnknownParts = NOTHING_UNKNOWN,
): Explanation {
  const inspection = inspect(request, programs, unknown);
  return conclude(inspection, prove(inspection.task), history);
}

/** Puts together what was seen and what was proven. */
export function conclude(
  { username, findings: seen, digest }: Inspection,
  proof: Proof,
  history: SignerHistory = {},
): Explanation {
  const { bodyFindings, findings: proven, signedBy, mistakes, ...signing } = proof;
  void mistakes; // their findings are in `proven`
  const findings = [
    ...seen.map((finding) =>
      finding.name === 'unknown-username' && signedBy !== undefined
        ? signedByOther(username!, signedBy)
        : finding,
    ),
    ...bodyFindings,
    ...proven,
  ];
  return {
    verdict: findings.length === 0 ? 'accepted' : 'refused',
    ...(username !== undefined && { username }),
    findings: causesOf(findings, typeof signing.string_to_sign?.received === 'string', history),
    digest,
    ...signing,
  };
}
