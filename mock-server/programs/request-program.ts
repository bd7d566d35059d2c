import type { Program } from './program.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The program that a request belongs to; the default one until it is known. */
    program: Program;
    /** How far Ingo's clock is ahead of the program clock for this request, in milliseconds; negative: behind. */
    skew: number;
  }
}
