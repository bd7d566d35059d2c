import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { realDelay } from '../world/world.js';

/** The answers that a server has begun, or owes. */
export class AnswersUnderWay {
  readonly #server: Server;
  readonly #answers = new Set<ServerResponse>();
  #allDone: () => void = () => undefined;

  constructor(server: Server) {
    this.#server = server;
    server.on('request', (_: IncomingMessage, answer: ServerResponse) => {
      this.#answers.add(answer);
      answer.once('close', () => {
        this.#answers.delete(answer);
        if (this.#answers.size === 0) this.#allDone();
      });
    });
  }

  /** Takes nothing new, ends the streams, and waits until all others are answered, at most so many real milliseconds. */
  async drain(most: number): Promise<void> {
    this.#server.close();
    for (const answer of this.#answers) if (isStream(answer)) answer.end();
    if (this.#answers.size === 0) return;
    await Promise.race([new Promise<void>((resolve) => (this.#allDone = resolve)), realDelay(most)]);
  }
}

const isStream = (answer: ServerResponse): boolean =>
  answer.headersSent && answer.getHeader('content-type') === 'text/event-stream';
