import type { Finding } from '../../http/finding.js';
import { formatHttpDate } from '../dates.js';
import { BODY_CHANGED } from './signed-length.js';

/** What a caller may know of the signer in addition to the request. */
export interface SignerHistory {
  /** When this username last signed a request rightly, in milliseconds of its program's clock. */
  readonly signedRightlyAt?: number;
}

const DIGEST_UNKNOWN: ReadonlySet<string> = new Set(['digest-unexplained', 'digest-wrong-size']);

/**
 * Settles findings that depend on each other. What only follows from another is left out: a digest is not unexplained
 * where the body is proven to be changed. And a secret is not suspected where there is evidence for it.
 *
 * @param isReproduced whether it is proven how the signature was made.
 */
export function causesOf(
  findings: readonly Finding[],
  isReproduced: boolean,
  history: SignerHistory = {},
): Finding[] {
  const names = new Set(findings.map(({ name }) => name));
  const isKeyWrong = [...names].some((name) => name.startsWith('secret-'));
  return findings.flatMap((finding) => {
    if (finding.name === 'signature-unexplained') {
      const reason = secretIsUnsuspected(names, history);
      return reason ? [{ ...finding, fix: `${reason} ${COMPARE}` }] : [finding];
    }
    if (!isReproduced || !DIGEST_UNKNOWN.has(finding.name)) return [finding];
    if (names.has(BODY_CHANGED)) return [];
    return isKeyWrong ? [finding] : [{ ...finding, what: `${finding.what} ${SIGNED}` }];
  });
}

const COMPARE = 'Compare your string to sign with the expected one, byte by byte.';
const SIGNED =
  'The signature covers this digest and the length of the body that arrived, so the secret is not the cause.';

/** Why the secret is not wrong; undefined where it may be. */
function secretIsUnsuspected(
  names: ReadonlySet<string>,
  { signedRightlyAt }: SignerHistory,
): string | undefined {
  if (signedRightlyAt !== undefined) {
    return `This username signed rightly at ${formatHttpDate(signedRightlyAt)}, so the secret is probably right: look at what is different in this request (path, query, headers, body).`;
  }
  if (names.has('digest-hmac')) return 'The secret is right, since the digest was made with it.';
  if ([...DIGEST_UNKNOWN].some((name) => names.has(name))) {
    return 'Mend Content-sha512 first: as long as the body that was digested is unknown here, nothing can be said of the secret.';
  }
  return undefined;
}
