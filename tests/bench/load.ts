import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** How hard, and how long. */
export interface Load {
  readonly url: string;
  /** Bytes of the next request; asked for once per request. */
  readonly next: () => Buffer;
  readonly connections: number;
  /** Stops after so many answers … */
  readonly answers?: number;
  /** … or after so much time, whichever comes first. */
  readonly milliseconds?: number;
  /** HTTP status of every answer. Default: 200. */
  readonly status?: number;
}

/** What came of it. */
export interface Outcome {
  readonly answers: number;
  readonly seconds: number;
}

/**
 * Sends requests over keep-alive connections, one in flight on each. It knows only as much HTTP as the servers of
 * the bench speak, so that it costs less than half of what they do: heads with a content-length. It never sleeps:
 * waking a sleeper costs the server a system call, the slower server at every answer, the faster one seldom, and would
 * so be measured as a difference between the two.
 *
 * @throws Error with the text of the first answer that has another status: a bench of other answers would mislead
 */
export async function load(given: Load) {
  const { url, next, connections, answers = Infinity, milliseconds = Infinity, status = 200 } = given;
  const { hostname, port } = new URL(url);
  const started = performance.now();
  let sent = 0;
  let received = 0;
  const more = () => sent < answers && performance.now() - started < milliseconds;
  const sockets: Socket[] = [];

  const converse = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      sockets.push(socket);
      const send = () => {
        if (!more()) return void resolve();
        sent += 1;
        socket.write(next());
      };
      socket.once('connect', send);
      socket.once('error', reject);
      socket.once('close', () => reject(new Error(`${url} closed a connection after ${received} answers`)));
      socket.on(
        'data',
        answerReader(status, (refusal) => {
          if (refusal !== undefined) return void reject(new Error(`${url} answered:\n${refusal}`));
          received += 1;
          send();
        }),
      );
    });

  let awake = true;
  const stayAwake = () => void (awake && setImmediate(stayAwake));
  stayAwake();
  try {
    await Promise.all(Array.from({ length: connections }, converse));
    return { answers: received, seconds: (performance.now() - started) / 1000 } satisfies Outcome;
  } finally {
    awake = false;
    for (const socket of sockets) socket.destroy();
  }
}

/** Sends one request on a connection of its own and returns the body of the answer. */
export async function once(url: string, request: Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  try {
    return await new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('close', () => reject(new Error(`${url} closed the connection without an answer`)));
      socket.on(
        'data',
        answerReader(200, (refusal, body) =>
          refusal === undefined ? resolve(body()) : reject(new Error(`${url} answered:\n${refusal}`)),
        ),
      );
      socket.write(request);
    });
  } finally {
    socket.destroy();
  }
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');

type Answered = (refusal: string | undefined, body: () => string) => void;

/** Cuts one answer after the other out of what a socket delivers. */
export function answerReader(status: number, answered: Answered): (chunk: Buffer) => void {
  const expected = Buffer.from(`HTTP/1.1 ${status} `);
  let pending: Buffer | undefined;
  return (chunk) => {
    const bytes = pending ? Buffer.concat([pending, chunk]) : chunk;
    pending = bytes;
    const headLength = bytes.indexOf(END_OF_HEAD);
    if (headLength < 0) return;
    const head = bytes.toString('latin1', 0, headLength);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const bodyStart = headLength + END_OF_HEAD.length;
    if (length !== undefined && bytes.length < bodyStart + Number(length)) return;
    pending = undefined;
    const good = length !== undefined && bytes.subarray(0, expected.length).equals(expected);
    answered(good ? undefined : bytes.toString(), () => bytes.toString('utf8', bodyStart));
  };
}
