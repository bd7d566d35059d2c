import type { Socket } from 'node:net';
import fastifyPlugin from 'fastify-plugin';
import { underWay } from '../http/raw-requests.js';
import { realTimer } from '../world/world.js';

/** How long an answer to a client that has closed its side may take, in milliseconds of real time. */
const GRACE_MS = 10_000;

/**
 * Answers clients that close their side of the connection once they have sent their request, as `nc` and scripts do. Node
 * would end the connection at once, answer or not. Such a client looks the same as one that is gone, so an answer that is
 * long in coming, or a stream, ends with the request.
 */
export const answerHalfClosed = fastifyPlugin(async (app) => {
  Object.assign(app.server, { httpAllowHalfOpen: true }); // of node:http, missing in its types
  app.server.on('connection', (socket: Socket) => socket.on('end', () => endSoon(socket)));
});

function endSoon(socket: Socket): void {
  const response = underWay.get(socket)?.response;
  if (!response || response.writableEnded) return; // Node ends the connection behind the answer
  if (response.headersSent) return void socket.destroy();
  socket.once(
    'close',
    realTimer(GRACE_MS, () => socket.destroy()),
  );
}
