/**
 * A receiver of webhooks that does nothing but acknowledge, and counts those of a session that came out of order.
 * Answers `GET /` with what it counted.
 */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';

let received = 0;
let disordered = 0;
/** Session → number of its latest webhook, which stands in participant_unique_id2. */
const latest = new Map();

const server = createServer((request, response) => {
  if (request.method === 'GET') return void response.end(JSON.stringify({ received, disordered }));
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { ancillary } = JSON.parse(Buffer.concat(chunks).toString()).data;
    const place = Number(ancillary.participant_unique_id2);
    if (place <= (latest.get(ancillary.session_id) ?? -1)) disordered += 1;
    latest.set(ancillary.session_id, place);
    received += 1;
    response.writeHead(204).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  process.stdout.write(`${JSON.stringify({ url, programs: [{ username: '', secret: '' }] })}\n`);
});
