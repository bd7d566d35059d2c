import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import type { Finding } from '../../http/finding.js';
import { sameBytes, sameSecret } from '../../http/same-secret.js';
import { maskText } from '../../journal/mask.js';
import type { Authorization } from '../read-authorization.js';
import { buildStringToSign, lowerNames } from '../string-to-sign.js';
import { digestOf, uncovered } from '../verify.js';
import { firstDifference } from './difference.js';
import { bodyFindings } from './digest-findings.js';
import { correctDraft, textOf } from './draft.js';
import { encodedBodyFinding } from './encoded-body.js';
import type { Explanation } from './explanation.js';
import { reproduce } from './reproduce.js';
import { describeUnreadableSignature, signatureForms, type SignatureForm } from './signature-forms.js';
import { NOTHING_UNKNOWN, type UnknownParts } from './unknown-parts.js';

/** What it takes to prove how a request was signed: plain data, which can be given to another thread. */
export interface ProofTask {
  readonly request: ReceivedRequest;
  /** What could be read of the Authorization header. */
  readonly authorization: Partial<Authorization>;
  /** Who signed, as far as the request says so and the sandbox knows. */
  readonly signer?: { readonly username: string; readonly secret: string };
  /** The header that dates the request. */
  readonly dateHeader: 'x-date' | 'date';
  /** Username and secret of other programs. */
  readonly otherSecrets: readonly (readonly [username: string, secret: string])[];
  /** What the record of the request does not tell; absent: nothing. */
  readonly unknown?: UnknownParts;
  /** Names of mistakes that belong together, to be tried before others of their kind. */
  readonly hints?: readonly (readonly string[])[];
}

/** What was proven: plain data. */
export interface Proof extends Pick<Explanation, 'tried' | 'string_to_sign' | 'signature'> {
  /** What is wrong with the digest and the length of the body. */
  readonly bodyFindings: readonly Finding[];
  /** What is wrong with the signature. */
  readonly findings: readonly Finding[];
  /** Names of the mistakes that reproduce the signature. */
  readonly mistakes: readonly string[];
  /** The program whose secret made the signature, where the username names none. */
  readonly signedBy?: string;
}

/**
 * Proves how a request was digested and signed: makes every known mistake on purpose until one gives what was sent. Takes
 * up to a tenth of a second, unless `isQuick`.
 */
export function prove(task: ProofTask): Proof {
  if (task.unknown?.body) return { bodyFindings: [], ...proveSignature(task) };
  const encoded = encodedBodyFinding(task.request);
  return {
    bodyFindings: encoded ? [encoded] : bodyFindings(task.request, task.signer?.secret),
    ...proveSignature(task),
  };
}

/** Whether `prove` has nothing to search for: digest and length are right, and so is the signature, or it cannot be checked. */
export function isQuick({ request, authorization, signer }: ProofTask): boolean {
  const { algorithm, list, signature } = authorization;
  const isIntact =
    [undefined, digestOf(request.body)].includes(headerOf(request, 'content-sha512')) &&
    [undefined, String(request.body.length)].includes(headerOf(request, 'content-length'));
  if (!isIntact) return false;
  if (!algorithm || !list || !signature) return true;
  if (!signer || buildStringToSign(request, list) === undefined) return false;
  const draft = correctDraft(request, list, algorithm, signer.secret);
  return sameSecret(draft.mac.of(draft.key, textOf(draft)).toString('base64'), signature);
}

function proveSignature(task: ProofTask): Omit<Proof, 'bodyFindings'> {
  const { request, signer, dateHeader, otherSecrets, hints } = task;
  const { algorithm, list, signature } = task.authorization;
  const unknown = task.unknown ?? NOTHING_UNKNOWN;
  const forms = signature === undefined ? [] : signatureForms(signature);
  const unreadable =
    signature !== undefined && forms.length === 0 ? [describeUnreadableSignature(signature)] : [];
  const nothing = { findings: unreadable, tried: 0, mistakes: [] };
  if (!algorithm || !list || lowerNames(list).some((name) => unknown.headers.includes(name))) return nothing;
  if (!signer) return { ...nothing, ...proveSigner(task, forms) };

  const { username, secret } = signer;
  const correct = correctDraft(request, list, algorithm, secret);
  const ideal = correctDraft(
    unknown.body ? request : corrected(request),
    complete(list, dateHeader),
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
    return { ...known, ...compared(null), ...nothing };
  }
  const authorization = { username: task.authorization.username ?? username, algorithm, list, signature };
  const context = { request, authorization, secret, otherSecrets: new Map(otherSecrets) };
  const { found, tried } = reproduce(correct, forms, context, hints);
  if (!found) {
    // A header that did not arrive had an unknown value: its absence is the finding.
    const arrived = correct.lines.length === list.length;
    return arrived
      ? { ...known, ...compared(null), findings: [unexplained(username, tried)], tried, mistakes: [] }
      : { ...known, ...compared(null), findings: [], tried: 0, mistakes: [] };
  }
  const proven = found.mistakes.map(({ mistake, what }): Finding => ({
    name: mistake.name,
    proof: 'reproduced',
    what,
    fix: mistake.fix,
  }));
  const written = found.form.finding ? [found.form.finding] : [];
  const mistakes = proven.map(({ name }) => name);
  return { ...known, ...compared(found.text), findings: [...proven, ...written], tried, mistakes };
}

/** Finds the program whose secret made the signature, where the username names none. */
function proveSigner({ request, authorization, otherSecrets }: ProofTask, forms: readonly SignatureForm[]) {
  const { algorithm, list } = authorization;
  const signer = otherSecrets.find(([, secret]) => {
    const draft = correctDraft(request, list!, algorithm!, secret);
    const made = draft.lines.length === list!.length && draft.mac.of(draft.key, textOf(draft));
    return made && forms.some(({ mac, finding }) => !finding && sameBytes(mac, made));
  });
  return signer && { signedBy: signer[0] };
}

/** The request with the digest and the length that its body really has. */
const corrected = (request: ReceivedRequest): ReceivedRequest => ({
  ...request,
  headers: {
    ...request.headers,
    'content-sha512': digestOf(request.body),
    'content-length': String(request.body.length),
  },
});

/** The list, and what it leaves out though it must be signed. */
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
