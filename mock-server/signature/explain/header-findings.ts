import { isUtf8 } from 'node:buffer';
import { MAX_CLOCK_SKEW_SECONDS, SIGNING_ALGORITHMS } from '../../../contracts/signing/signing.js';
import { didYouMean } from '../../../contracts/violations/violations.js';
import { observed, type Finding } from '../../http/finding.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import type { Program } from '../../programs/program.js';
import type { Authorization } from '../read-authorization.js';
import { formatHttpDate, parseAnyDate, parseSignatureDate } from '../dates.js';
import { REQUEST_LINE } from '../string-to-sign.js';
import { isFresh, uncovered } from '../verify.js';
import { dateFlaws } from './date-forms.js';
import type { KnownProgram } from './explanation.js';

/** Headers that were sent more than once. */
export const duplicateFindings = (names: readonly string[]): Finding[] =>
  names.map((name) =>
    observed('duplicate-header', `The header ${name} was sent more than once.`, `Send ${name} once.`),
  );

/** A signature in the header that is meant for proxies. */
export const authorizationInProxyHeader = (): Finding =>
  observed(
    'proxy-authorization',
    'The signature is in Proxy-Authorization, which is for proxies; expected in Authorization.',
    'Send the same value as Authorization.',
  );

/** A username that is the participant_id of a program. */
export const participantIdAsUsername = ({ username, credentials }: KnownProgram): Finding =>
  observed(
    'username-is-participant-id',
    `The username "${credentials.participant_id}" is the participant_id of the program "${username}", not its username.`,
    `Send username="${username}"; the participant_id belongs into no header.`,
  );

/** A username that no program has, where the secret is that of a program. */
export const signedByOther = (username: string, signer: string): Finding => ({
  name: 'unknown-username',
  proof: 'reproduced',
  what: `No program has the username "${username}". The signature was made with the secret of the program "${signer}".`,
  fix: `Send username="${signer}".`,
});

/** A username that no program has. */
export function unknownUsername(username: string, known: readonly string[]): Finding {
  return observed(
    'unknown-username',
    `No program has the username "${username}".${didYouMean(username, known)}`,
    `Use one of: ${known.slice(0, 10).join(', ')}; or make the program with POST /_sandbox/api/programs.`,
  );
}

/** An algorithm label that is unknown, or known and not accepted. */
export function algorithmFindings(algorithm: string, program: Pick<Program, 'readings'>): Finding[] {
  const labels = Object.keys(SIGNING_ALGORITHMS);
  if (!labels.includes(algorithm)) {
    return [
      observed(
        'unknown-algorithm',
        `The algorithm is "${algorithm}", expected "hmac-sha512".${didYouMean(algorithm, labels)}`,
        'Send algorithm="hmac-sha512" and sign with HMAC-SHA512.',
      ),
    ];
  }
  if (algorithm === 'hmac-sha512' || program.readings.legacySha256 === 'accepted') return [];
  return [
    observed(
      'legacy-algorithm',
      'The algorithm is "hmac-sha256", which is for legacy integrations only.',
      'Sign with HMAC-SHA512, or set the reading legacySha256 to "accepted" if yours is such an integration.',
    ),
  ];
}

/**
 * Required headers that the list leaves out, and listed ones that were not sent.
 *
 * @param unknown headers of which nothing is known, in lower case.
 */
export function listFindings(
  request: ReceivedRequest,
  list: Authorization['list'],
  dateHeader: 'x-date' | 'date',
  unknown: readonly string[] = [],
): Finding[] {
  const missing = uncovered(list, dateHeader).map((name) =>
    observed(
      'required-header-not-signed',
      `The headers list "${list.join(' ')}" does not name ${name}, which must be signed.`,
      `Add ${name} to the headers list and to the string to sign.`,
    ),
  );
  const absent = list
    .filter(
      (name) =>
        name.toLowerCase() !== REQUEST_LINE &&
        !unknown.includes(name.toLowerCase()) &&
        headerOf(request, name.toLowerCase()) === undefined,
    )
    .map((name) =>
      observed(
        'listed-header-absent',
        `The headers list names ${name}, but the request has no such header.${nearestHeader(name, request)}`,
        `Send ${name}, or take it out of the list and of the string to sign.`,
      ),
    );
  return [...missing, ...absent];
}

/** A date that cannot be read by the program's reading, or is too far from its clock. */
export function dateFindings(
  date: string | undefined,
  { readings, clock }: Pick<KnownProgram, 'readings' | 'clock'>,
  header: 'x-date' | 'date' = 'x-date',
): Finding[] {
  if (date === undefined) return [];
  const now = clock.now();
  const text = utf8Of(date);
  const title = header === 'date' ? 'Date' : 'X-Date';
  const exact = parseSignatureDate(date, readings.dateParsing);
  const flaws = exact === undefined ? dateFlaws(text) : [];
  const findings = flaws.map(({ name, words }) =>
    observed(
      name,
      `${title} is "${text}", ${words}.`,
      `Send ${title} as RFC 1123 in GMT, such as ${formatHttpDate(now)}.`,
    ),
  );
  const instant = exact ?? parseAnyDate(text);
  if (instant !== undefined && !isFresh(instant, now)) {
    const seconds = Math.ceil(Math.abs(now - instant) / 1000);
    findings.push(
      observed(
        'date-stale',
        `${title} is "${text}", ${durationText(seconds)} ${now > instant ? 'behind' : 'ahead of'} the clock here (${formatHttpDate(now)}); ${MAX_CLOCK_SKEW_SECONDS} s are allowed.`,
        'Take the date when you send, from a clock that is right; a sandbox program has a clock of its own (GET /_sandbox/api/clock).',
      ),
    );
  }
  return findings;
}

/** A header value is a Latin-1 view of its bytes, which may be UTF-8: a month in French. */
function utf8Of(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/** Seconds while they can be grasped, then hours, then days. */
function durationText(seconds: number): string {
  if (seconds < 7200) return `${seconds} s`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}

function nearestHeader(name: string, request: ReceivedRequest): string {
  return didYouMean(name, Object.keys(request.headers));
}
