import type { FastifyRequest } from 'fastify';
import type { Finding } from '../http/finding.js';
import { headerOf, type ReceivedRequest } from '../http/received-request.js';
import type { Program } from '../programs/program.js';
import type { ProgramSet } from '../programs/programs.js';
import '../programs/request-program.js';
import { inspectAuthorization } from './authorization.js';
import type { KnownProgram, KnownPrograms } from './explain/explanation.js';
import type { Explainer } from './explain/explainer.js';
import { verifySignature } from './verify.js';

/** Thrown for a request whose signature is refused. */
export class SignatureRefused extends Error {
  readonly findings: readonly Finding[];
  readonly explanation: object;

  constructor(findings: readonly Finding[], explanation: object) {
    super(findings[0]?.what ?? 'The signature is not right.');
    this.findings = findings;
    this.explanation = explanation;
  }
}

/** When a program last signed rightly, by its own clock, and with which secret. */
interface Accepted {
  readonly secret: string;
  readonly at: number;
}

/**
 * A preHandler hook that lets a request through when its signature is right, and notes its program.
 *
 * @throws SignatureRefused with the reasons. The request then belongs to the program that it claims to be from.
 */
export function verifySignatures(
  programs: ProgramSet,
  explainer: Explainer,
): (request: FastifyRequest) => Promise<void> {
  const accepted = new WeakMap<Program, Accepted>();
  return async (request) => {
    const { received, skew } = request;
    const program: Program | undefined = verifySignature(
      received,
      (username) => programs.get(username),
      skew,
    );
    if (program) {
      accepted.set(program, { secret: program.credentials.secret, at: program.clock.now() });
      request.program = program;
      return;
    }
    const username = usernameOf(received);
    const claimed = claimedBy(username, programs);
    const last = accepted.get(claimed);
    const history = last?.secret === claimed.credentials.secret ? { signedRightlyAt: last.at } : {};
    const { findings, ...explanation } = await explainer.explain(received, skewed(programs, skew), {
      history,
    });
    request.program = claimed;
    throw new SignatureRefused(findings, explanation);
  };
}

/** The program that a request names as its signer, whether or not its signature is right. */
export const claimedProgram = (request: ReceivedRequest, programs: ProgramSet): Program | undefined =>
  programs.get(usernameOf(request) ?? '');

const usernameOf = (request: ReceivedRequest): string | undefined =>
  inspectAuthorization(headerOf(request, 'authorization')).parts.username;

/** The programs with a clock that is ahead by milliseconds. */
function skewed(programs: ProgramSet, skew: number): KnownPrograms {
  if (skew === 0) return programs;
  const ahead = ({ username, credentials, readings, clock }: Program): KnownProgram => ({
    username,
    credentials,
    readings,
    clock: { now: () => clock.now() + skew },
  });
  const get = (username: string) => {
    const program = programs.get(username);
    return program && ahead(program);
  };
  return { get, list: () => programs.list().map(ahead) };
}

/** Whose journal shows the refusal: the program named by username or participant_id, else the default one. */
const claimedBy = (username: string | undefined, programs: ProgramSet): Program =>
  programs.get(username ?? '') ??
  programs.list().find(({ credentials }) => String(credentials.participant_id) === username) ??
  programs.default;
