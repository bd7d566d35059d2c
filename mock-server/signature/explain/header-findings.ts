import { MAX_CLOCK_SKEW_SECONDS, SIGNING_ALGORITHMS } from '../../../contracts/signing/signing.js';
import { didYouMean } from '../../../contracts/violations/violations.js';
import { observed, type Finding } from '../../http/finding.js';
import { duplicatedHeader, headerOf, type ReceivedRequest } from '../../http/received-request.js';
import type { Program } from '../../programs/program.js';
import type { Authorization } from '../authorization.js';
import { dateFormOf, formatHttpDate, parseAnyDate, parseHttpDate, type DateForm } from '../dates.js';
import { REQUEST_LINE } from '../string-to-sign.js';
import { uncovered } from '../verify.js';

const SEND_DATE = 'Send X-Date as RFC 1123 in GMT, such as';

/** What a date was written as, when it was not RFC 1123 in GMT. */
const DATE_FORMS: Readonly<Record<DateForm, readonly [name: string, words: string]>> = {
  iso: ['date-iso', 'an ISO 8601 date'],
  unix: ['date-unix', 'a Unix time'],
  local: ['date-local', 'not in the form of RFC 1123 in GMT'],
  unreadable: ['date-unreadable', 'not a date'],
};

/** A header that was sent twice. */
export function duplicateFindings(request: ReceivedRequest): Finding[] {
  const name = duplicatedHeader(request);
  if (name === undefined) return [];
  return [observed('duplicate-header', `The header ${name} was sent more than once.`, `Send ${name} once.`)];
}

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

/** Required headers that the list leaves out, and listed ones that were not sent. */
export function listFindings(
  request: ReceivedRequest,
  list: Authorization['list'],
  dateHeader: 'x-date' | 'date',
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
      (name) => name.toLowerCase() !== REQUEST_LINE && headerOf(request, name.toLowerCase()) === undefined,
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

/** A date in the wrong form, or too far from the clock. */
export function dateFindings(
  date: string | undefined,
  now: number,
  header: 'x-date' | 'date' = 'x-date',
): Finding[] {
  const title = header === 'date' ? 'Date' : 'X-Date';
  if (date === undefined) return [];
  const findings: Finding[] = [];
  if (parseHttpDate(date) === undefined) {
    const [name, words] = DATE_FORMS[dateFormOf(date)];
    findings.push(observed(name, `${title} is "${date}", ${words}.`, `${SEND_DATE} ${formatHttpDate(now)}.`));
  }
  const instant = parseAnyDate(date);
  const seconds = instant === undefined ? 0 : Math.ceil(Math.abs(now - instant) / 1000);
  if (instant !== undefined && Math.abs(now - instant) > MAX_CLOCK_SKEW_SECONDS * 1000) {
    findings.push(
      observed(
        'date-stale',
        `${title} is "${date}", ${durationText(seconds)} ${now > instant ? 'behind' : 'ahead of'} the clock here (${formatHttpDate(now)}); ${MAX_CLOCK_SKEW_SECONDS} s are allowed.`,
        'Take the date when you send, from a clock that is right; a sandbox program has a clock of its own (GET /_sandbox/api/clock).',
      ),
    );
  }
  return findings;
}

/** Seconds while they can be grasped, then hours, then days. */
function durationText(seconds: number): string {
  if (seconds < 7200) return `${seconds} s`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}

function nearestHeader(name: string, request: ReceivedRequest): string {
  return didYouMean(name, Object.keys(request.headers));
}
