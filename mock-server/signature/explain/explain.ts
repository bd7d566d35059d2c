import type { ReceivedRequest } from '../../http/received-request.js';
import { causesOf, type SignerHistory } from './causes.js';
import type { Explanation, KnownPrograms } from './explanation.js';
import { signedByOther } from './header-findings.js';
import { inspect, type Inspection } from './inspect.js';
import { prove, type Proof } from './prove.js';
import { NOTHING_UNKNOWN, type UnknownParts } from './unknown-parts.js';

/**
 * Explains a verdict in full: everything that can be seen, then the signature, which is made again under every known
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
