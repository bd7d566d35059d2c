/**
 * A signer as `ingo-sandbox vectors --cmd` runs it: a request as JSON on standard input, its Authorization header on
 * standard output. MISTAKE=… makes one on purpose.
 */
import { Buffer } from 'node:buffer';
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

const task = JSON.parse(readFileSync(0, 'utf8'));
const { username, secret, algorithm, headers, method, target } = task;
const sent = Object.fromEntries(
  task.request_headers.map(([name, value]) => [name.toLowerCase(), value.trim()]),
);
let [names, separator, encoding, written] = [headers, '\n', 'base64', (text) => text];

switch (process.env.MISTAKE) {
  case 'signed-digest-hex':
    sent['content-sha512'] = createHash('sha512')
      .update(Buffer.from(task.body_base64, 'base64'))
      .digest('hex');
    break;
  case 'signature-hex':
    encoding = 'hex';
    break;
  case 'header-in-lines': // as Base64.encode64 of Ruby writes it
    written = (text) => text.replace(/.{1,60}/g, '$&\n');
    break;
  case 'separator-crlf':
    separator = '\r\n';
    break;
  case 'request-line-missing':
    names = headers.filter((name) => name !== 'request-line');
    break;
}

const lineOf = (name) =>
  name === 'request-line' ? `${method} ${target} HTTP/1.1` : `${name}: ${sent[name.toLowerCase()]}`;
const signature = createHmac(algorithm.replace('hmac-', ''), secret)
  .update(names.map(lineOf).join(separator))
  .digest(encoding);
console.log(
  `hmac username="${username}", algorithm="${algorithm}", headers="${headers.join(' ')}", signature="${written(signature)}"`,
);
