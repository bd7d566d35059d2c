import type { FastifyRequest } from 'fastify';
import type { Finding } from '../http/finding.js';
import { headerOf } from '../http/received-request.js';
import type { Program } from '../programs/program.js';
import type { Programs } from '../programs/programs.js';
import '../programs/request-program.js';
import { inspectAuthorization } from './authorization.js';
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
  programs: Programs,
  explainer: Explainer,
): (request: FastifyRequest) => Promise<void> {
  const accepted = new WeakMap<Program, Accepted>();
  return async (request) => {
    const { received } = request;
    const program: Program | undefined = verifySignature(received, (username) => programs.get(username));
    if (program) {
      accepted.set(program, { secret: program.credentials.secret, at: program.clock.now() });
      request.program = program;
      return;
    }
    const { username } = inspectAuthorization(headerOf(received, 'authorization')).parts;
    const claimed = claimedBy(username, programs);
    const last = accepted.get(claimed);
    const history = last?.secret === claimed.credentials.secret ? { signedRightlyAt: last.at } : {};
    const { findings, ...explanation } = await explainer.explain(received, programs, { history });
    request.program = claimed;
    throw new SignatureRefused(findings, explanation);
  };
}

/** Whose journal shows the refusal: the program named by username or participant_id, else the default one. */
const claimedBy = (username: string | undefined, programs: Programs): Program =>
  programs.get(username ?? '') ??
  programs.list().find(({ credentials }) => String(credentials.participant_id) === username) ??
  programs.default;
