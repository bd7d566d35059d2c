import type { Finding } from '../../http/finding.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { maskText } from '../../journal/mask.js';
import type { Program } from '../../programs/program.js';
import { inspectAuthorization, type Authorization } from '../authorization.js';
import { dateHeaderOf, digestOf, uncovered } from '../verify.js';
import { causesOf, type SignerHistory } from './causes.js';
import { firstDifference, type Difference } from './difference.js';
import { bodyFindings } from './digest-findings.js';
import { correctDraft, textOf } from './draft.js';
import {
  algorithmFindings,
  dateFindings,
  duplicateFindings,
  listFindings,
  unknownUsername,
} from './header-findings.js';
import { reproduce } from './reproduce.js';
import { describeUnreadableSignature, signatureForms } from './signature-forms.js';

/** Why a request is refused, or the confirmation that it is not. */
export interface Explanation {
  readonly verdict: 'accepted' | 'refused';
  /** Who the request claims to come from, where that can be read. */
  readonly username?: string;
  /** In the order in which they should be mended. */
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
  readonly digest: { readonly expected: string; readonly received: string | null };
  readonly signature?: { readonly expected: string; readonly received: string | null };
  /** Ways of signing that were tried to find the one that reproduces the signature. */
  readonly tried: number;
}

/** What the explanation may know of a program. */
export type KnownProgram = Pick<Program, 'username' | 'credentials' | 'readings'> & {
  readonly clock: { now(): number };
};

/** What the explanation may know of the programs of the sandbox. */
export interface KnownPrograms {
  get(username: string): KnownProgram | undefined;
  list(): readonly KnownProgram[];
}

/** How a request is explained. */
export interface ExplainOptions {
  readonly search?: typeof reproduce;
  readonly history?: SignerHistory;
}

/**
 * Explains a verdict in full: everything that is plain to see, then the signature, signed anew under every known
 * mistake until one reproduces what was received.
 *
 * @param search finds the way in which the signature was made.
 * @param history what is known of the signer besides: a secret that was right a moment ago is not suspected.
 */
export function explain(
  request: ReceivedRequest,
  programs: KnownPrograms,
  { search = reproduce, history = {} }: ExplainOptions = {},
): Explanation {
  const header = headerOf(request, 'authorization');
  const { parts, findings: headerFindings } = inspectAuthorization(header);
  const findings: Finding[] = [...duplicateFindings(request), ...headerFindings];
  const program = parts.username === undefined ? undefined : programs.get(parts.username);
  if (parts.username !== undefined && !program) {
    findings.push(
      unknownUsername(
        parts.username,
        programs.list().map(({ username }) => username),
      ),
    );
  }
  const judge = program ?? programs.list()[0]!;
  const dateHeader = dateHeaderOf(request, judge);
  if (parts.algorithm !== undefined) findings.push(...algorithmFindings(parts.algorithm, judge));
  if (parts.list) findings.push(...listFindings(request, parts.list, dateHeader));
  findings.push(
    ...dateFindings(headerOf(request, dateHeader), judge.clock.now(), dateHeader),
    ...bodyFindings(request, program?.credentials.secret),
  );

  const { findings: signatureFindings, ...signing } = explainSignature(
    request,
    parts,
    program,
    programs,
    search,
  );
  findings.push(...signatureFindings);
  return {
    verdict: findings.length === 0 ? 'accepted' : 'refused',
    ...(parts.username !== undefined && { username: parts.username }),
    findings: causesOf(findings, typeof signing.string_to_sign?.received === 'string', history),
    digest: { expected: digestOf(request.body), received: headerOf(request, 'content-sha512') ?? null },
    ...signing,
  };
}

type SignatureExplanation = Pick<Explanation, 'findings' | 'tried' | 'string_to_sign' | 'signature'>;

function explainSignature(
  request: ReceivedRequest,
  parts: Partial<Authorization>,
  program: KnownProgram | undefined,
  programs: KnownPrograms,
  search: typeof reproduce,
): SignatureExplanation {
  const { username, algorithm, list, signature } = parts;
  const forms = signature === undefined ? [] : signatureForms(signature);
  const unreadable =
    signature !== undefined && forms.length === 0 ? [describeUnreadableSignature(signature)] : [];
  if (!program || username === undefined || !algorithm || !list) return { findings: unreadable, tried: 0 };

  const { secret } = program.credentials;
  const correct = correctDraft(request, list, algorithm, secret);
  const ideal = correctDraft(
    mended(request),
    complete(list, dateHeaderOf(request, program)),
    algorithm,
    secret,
  );
  const expected = textOf(ideal);
  const known = {
    signature: {
      expected: ideal.mac.of(ideal.key, expected).toString('base64'),
      received: signature ?? null,
    },
  };
  const compared = (received: string | null) => ({
    string_to_sign: {
      expected,
      received: received === null ? null : maskText(received),
      first_difference: received === null ? null : (firstDifference(expected, received) ?? null),
    },
  });
  if (signature === undefined || forms.length === 0) {
    return { ...known, ...compared(null), findings: unreadable, tried: 0 };
  }
  const { found, tried } = search(correct, forms, {
    request,
    authorization: { username, algorithm, list, signature },
    secret,
    otherSecrets: new Map(
      programs
        .list()
        .flatMap((other) => (other === program ? [] : [[other.username, other.credentials.secret]])),
    ),
  });
  if (!found) {
    // A header that did not arrive had a value that nobody here knows: its absence is finding enough.
    const arrived = correct.lines.length === list.length;
    return arrived
      ? { ...known, ...compared(null), findings: [unexplained(username, tried)], tried }
      : { ...known, ...compared(null), findings: [], tried: 0 };
  }
  const proven = found.mistakes.map(({ mistake, what }): Finding => ({
    name: mistake.name,
    proof: 'reproduced',
    what,
    fix: mistake.fix,
  }));
  const written = found.form.finding ? [found.form.finding] : [];
  return { ...known, ...compared(found.text), findings: [...proven, ...written], tried };
}

/** The request with the digest and the length that its body really has. */
const mended = (request: ReceivedRequest): ReceivedRequest => ({
  ...request,
  headers: {
    ...request.headers,
    'content-sha512': digestOf(request.body),
    'content-length': String(request.body.length),
  },
});

/** The list with everything in it that must be. */
const complete = (list: readonly string[], dateHeader: 'x-date' | 'date'): string[] => [
  ...list,
  ...uncovered(list, dateHeader),
];

const unexplained = (username: string, tried: number): Finding => ({
  name: 'signature-unexplained',
  proof: 'unexplained',
  what: `The signature does not match, and none of ${tried} known ways of signing this request with the secret of "${username}" gives it.`,
  fix: 'Most likely another secret was used: compare yours with that of the program. Then compare your string to sign with the expected one, byte by byte.',
});
