import type { Finding } from '../../http/finding.js';
import type { Program } from '../../programs/program.js';
import type { Difference } from './difference.js';

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
