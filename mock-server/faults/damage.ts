import type { FastifyReply } from 'fastify';
import type { Program } from '../programs/program.js';
import { realDelay } from '../world/world.js';
import type { Firing } from './decide.js';

const PIECES = 10;
/** How long a client has to read, in real milliseconds. */
const READ_MS = 10;

/** Text that begins as JSON does and does not parse. */
export const malformed = (json: string): string => `${json.slice(0, -1)},`;

/** Lets no site frame a page; of two directives of one name the first counts. Returns the page as it is. */
export function forbidFraming<Payload>(reply: FastifyReply, payload: Payload): Payload {
  const policy = reply.getHeader('content-security-policy');
  reply.header('content-security-policy', ["frame-ancestors 'none'", policy].filter(Boolean).join('; '));
  return payload;
}

/** Ends the connection so that the client sees ECONNRESET. */
export function reset({ raw }: FastifyReply): void {
  const { socket } = raw;
  if (socket && 'resetAndDestroy' in socket) socket.resetAndDestroy();
  raw.destroy();
}

/** Sends the head and half of the body, and ends the connection: in order, or by a reset. */
export function sendHalf(reply: FastifyReply, body: Buffer, byReset: boolean): void {
  writeHead(reply, body.length);
  const end = (): void => (byReset ? reset(reply) : void reply.raw.destroy());
  // A client that has not read yet when it is reset sees a mere end.
  reply.raw.write(body.subarray(0, body.length / 2), () => void realDelay(READ_MS).then(end));
}

/** Sends a body in pieces, the last of them after milliseconds of the program clock. */
export function sendSlowly(reply: FastifyReply, body: Buffer, program: Program, { ms = 0 }: Firing): void {
  const { raw } = reply;
  writeHead(reply, body.length);
  raw.flushHeaders();
  const size = Math.ceil(body.length / PIECES);
  for (let piece = 0; piece < PIECES; piece++) {
    const write = (): void => {
      if (raw.destroyed) return;
      raw.write(body.subarray(piece * size, (piece + 1) * size));
      if (piece === PIECES - 1) raw.end();
    };
    // What is forgotten ends, so that no client waits forever.
    program.schedule.after((ms / PIECES) * (piece + 1), write, () => raw.destroy());
  }
}

function writeHead(reply: FastifyReply, length: number): void {
  reply.raw.writeHead(reply.statusCode, { ...reply.getHeaders(), 'content-length': length } as never);
}
