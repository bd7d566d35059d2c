import type { Program } from './program.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The program that a request belongs to; the default one until it is known. */
    program: Program;
  }
}
