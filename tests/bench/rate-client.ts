/**
 * Sends signed creates to a server at a steady rate, in a process of its own, and prints how long each answer took:
 * `node --import tsx tests/bench/rate-client.ts URL USERNAME SECRET RATE SECONDS`, one JSON array of milliseconds.
 *
 * A request counts from the instant it was due, answered ones before it or not. Between two of them the process sleeps,
 * since the server has the cores too.
 */
import { connect, type Socket } from 'node:net';
import { answerReader } from './load.js';
import { signedRequest } from './signed-request.js';

/** Requests of the first so many milliseconds warm the server up, and do not count. */
const WARM_UP_MS = 1000;

const [url = '', username = '', secret = '', rate = '', seconds = ''] = process.argv.slice(2);
const { hostname, port } = new URL(url);
const distance = 1000 / Number(rate);
const warmUp = Math.round(WARM_UP_MS / distance);
const requests = Array.from({ length: warmUp + Number(rate) * Number(seconds) }, (_, nth) =>
  signedRequest({
    url,
    credentials: { username, secret },
    date: new Date(),
    participantUniqueId1: `rate-${process.pid}-${nth}`,
  }),
);

/** Connections with nothing in flight. */
const free: Socket[] = [];
const answered = new WeakMap<Socket, () => void>();

function open(): Socket {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  socket.on('error', fail);
  socket.on(
    'data',
    answerReader(200, (refusal) => {
      if (refusal !== undefined) fail(new Error(`${url} answered:\n${refusal}`));
      free.push(socket);
      answered.get(socket)!();
    }),
  );
  return socket;
}

function fail(error: Error): void {
  console.error(error.message);
  process.exit(1);
}

const times: number[] = [];
const begun = performance.now() + 50;
let sent = 0;
let missing = requests.length;

function send(): void {
  for (; sent < requests.length && begun + sent * distance <= performance.now(); sent += 1) {
    const [nth, due] = [sent, begun + sent * distance];
    const socket = free.pop() ?? open();
    answered.set(socket, () => {
      times[nth] = performance.now() - due;
      missing -= 1;
      if (missing === 0) finish();
    });
    socket.write(requests[nth]!);
  }
  if (sent < requests.length) setTimeout(send, begun + sent * distance - performance.now());
}

function finish(): void {
  process.stdout.write(JSON.stringify(times.slice(warmUp)), () => process.exit(0));
}

send();
