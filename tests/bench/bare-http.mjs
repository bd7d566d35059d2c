/** The yardstick: `node:http` alone, doing for a create what must be done, and keeping nothing. */
import { createServer } from 'node:http';
import { Buffer } from 'node:buffer';
import { announce, answerTo, PATHS, PORT } from './bare-check.mjs';

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url } = request;
    if (method !== 'POST' || !PATHS.includes(url)) return void response.writeHead(404).end();
    const raw = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    const { status, body } = answerTo(request, raw);
    response
      .writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      })
      .end(body);
  });
});
server.listen(PORT, '127.0.0.1', () => announce(server.address().port));
