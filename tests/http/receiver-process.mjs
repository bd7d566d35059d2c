/**
 * A receiver of webhooks in a process of its own. Writes `<metadata.id> <session> <verdict>` to stdout for each that
 * arrives, before it answers, so that nothing acknowledged is ever missing there.
 *
 * Arguments: port, share of deliveries that fail (0 to 1), seed.
 */
import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, share, seed] = process.argv.slice(2).map(Number);

let state = seed;
/** Numbers from 0 to 1 that the seed determines. */
function random() {
  state = (state * 1664525 + 1013904223) % 2 ** 32;
  return state / 2 ** 32;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { metadata, data } = JSON.parse(Buffer.concat(chunks).toString());
    const fails = random() < share;
    writeSync(1, `${metadata.id} ${data.ancillary.session_id} ${fails ? 'failed' : 'ok'}\n`);
    if (!fails) return void response.writeHead(204).end();
    if (random() < 0.5) response.writeHead(500).end('not now');
    else request.socket.destroy();
  });
});
server.listen(port, '127.0.0.1', () => writeSync(1, `listening ${server.address().port}\n`));
