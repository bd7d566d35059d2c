import type { FastifyRequest } from 'fastify';
import type { Finding } from '../http/finding.js';
import type { Program } from '../programs/program.js';
import type { Programs } from '../programs/programs.js';
import '../programs/request-program.js';
import { Explainer } from './explain/explainer.js';
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

/**
 * A preHandler hook that lets a request through when its signature is right, and notes its program.
 *
 * @throws SignatureRefused with the reasons. The request then belongs to the program that it claims to be from.
 */
export function verifySignatures(programs: Programs): (request: FastifyRequest) => Promise<void> {
  const explainer = new Explainer();
  return async (request) => {
    const { received } = request;
    const program: Program | undefined = verifySignature(received, (username) => programs.get(username));
    if (program) return void (request.program = program);
    const { findings, ...explanation } = await explainer.explain(received, programs);
    request.program = programs.get(explanation.username ?? '') ?? programs.default;
    throw new SignatureRefused(findings, explanation);
  };
}
