/**
 * Opens readers of the journal's stream in a process of its own: `node stream-readers.mjs URL COUNT read|stop`. With
 * `stop` they read nothing. Prints a line once all are connected, and ends when its standard input does.
 */
import { connect } from 'node:net';

const [url, count, mode] = process.argv.slice(2);
const { hostname, port, host } = new URL(url);
const request = `GET /_sandbox/api/journal/stream HTTP/1.1\r\nHost: ${host}\r\n\r\n`;

await Promise.all(
  Array.from(
    { length: Number(count) },
    () =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(request));
        socket.once('error', reject);
        socket.once('data', () => {
          if (mode === 'stop') socket.pause();
          else socket.resume();
          resolve(undefined);
        });
        socket.on('data', () => undefined);
      }),
  ),
);
console.log('connected');
process.stdin.on('end', () => process.exit()).resume();
