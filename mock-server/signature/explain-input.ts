import { DEFAULT_PROGRAM, Programs } from '../programs/programs.js';
import { freshSeed, realTime } from '../world/world.js';
import { headerOf } from '../http/received-request.js';
import { inspectAuthorization } from './authorization.js';
import { explain } from './explain/explain.js';
import type { Explanation } from './explain/explanation.js';
import { readInput, type ReadInput } from './inputs/read-input.js';
import type { MissingPart } from './inputs/found-request.js';

/** How to explain a request that is no request of a sandbox. */
export interface ExplainOptions {
  /** HMAC secret of the username in the request. Default: that of the default program, for its username. */
  readonly secret?: string;
  /** The instant at which to judge the date, in milliseconds since 1970. Default: now. */
  readonly at?: number;
  /** Which request of the text is meant, from 1. Default: the signed one. */
  readonly entry?: number;
}

/** An explanation that may lack the secret, or parts of the request. */
export interface InputExplanation extends Omit<Explanation, 'verdict'> {
  /** Undecided: nothing is wrong that can be seen without the secret, or without what is missing. */
  readonly verdict: Explanation['verdict'] | 'undecided';
  readonly signature_checked: boolean;
  /** The form that was recognised, by its name in `INPUT_FORMS`, such as `curl-command`. */
  readonly read_as: string;
  /** Which request of the text it is, from 1, and how many there are. */
  readonly entry: number;
  readonly entries: number;
  /** What the text does not tell. */
  readonly missing: readonly MissingPart[];
  /** What the text leaves to the tool, and was filled in as the tool does it. */
  readonly assumed: readonly string[];
}

/**
 * Explains why a request is refused that somebody has in hand: a raw request, a curl command, a HAR, the dump of an HTTP
 * client, …; `INPUT_FORMS` has them all.
 *
 * ```ts
 * const { verdict, findings, missing } = explainRequest(dump, { secret });
 * ```
 *
 * @throws InputError when nothing is recognised, or several requests could be meant.
 */
export function explainRequest(input: string | Uint8Array, options: ExplainOptions = {}): InputExplanation {
  const { entry } = options;
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : Buffer.from(input);
  return explainRead(readInput(bytes, entry === undefined ? {} : { entry }), options);
}

function explainRead(read: ReadInput, { secret, at = realTime() }: ExplainOptions): InputExplanation {
  const { request, form, entry, entries, missing, assumed } = read;
  const authorization = inspectAuthorization(headerOf(request, 'authorization')).parts;
  const username = authorization.username ?? DEFAULT_PROGRAM.username;
  const known = secret ?? (username === DEFAULT_PROGRAM.username ? DEFAULT_PROGRAM.secret : undefined);
  const programs = new Programs(freshSeed(), () => at, [
    known === undefined ? { username } : { username, secret: known },
  ]);
  const explanation = explain(
    request,
    programs,
    {},
    {
      body: missing.some(({ part }) => part === 'body'),
      headers: missing.flatMap(({ name }) => (name === undefined ? [] : [name])),
    },
  );
  const origin = { read_as: form.name, entry, entries, missing, assumed };
  if (known === undefined) return { ...withoutSecret(explanation), ...origin };
  const isUndecided = explanation.verdict === 'accepted' && missing.length > 0;
  return {
    ...explanation,
    verdict: isUndecided ? 'undecided' : explanation.verdict,
    signature_checked: explanation.signature !== undefined,
    ...origin,
  };
}

/** What can be said without the secret: the signature was compared with one that a made-up secret gives. */
function withoutSecret(explanation: Explanation) {
  const { signature, ...rest } = explanation;
  void signature;
  const findings = explanation.findings.filter(({ name }) => name !== 'signature-unexplained');
  const verdict = findings.length === 0 ? ('undecided' as const) : ('refused' as const);
  return { ...rest, verdict, findings, tried: 0, signature_checked: false };
}
