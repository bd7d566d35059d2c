import type { FoundRequest } from './found-request.js';
import type { InputForm } from './input-form.js';
import { readWire } from './raw-request.js';

/** A logger may put its name before it. Python 2 prints no `b`. */
const SEND = /(?:^|[\s:])send: b?(?=['"])/;
const HEAD = /^[A-Z]+ \S+ HTTP\/\d/;

/** What http.client prints with `debuglevel = 1`, also below urllib, urllib3 and requests. */
export const PYTHON_HTTP_CLIENT: InputForm = {
  name: 'python-http-client',
  title: 'debug output of Python',
  from: 'Python: `http.client.HTTPConnection.debuglevel = 1`, also for requests, urllib3 and urllib',
  oftenMissing: 'a body that is read from a file while it is sent: give the bytes, `data=open(…).read()`',
  recognises: ({ lines }) => lines.some((line) => HEAD.test(sentIn(line) ?? '')),
  read: ({ lines }) => {
    const requests: Buffer[][] = [];
    for (const line of lines) {
      const sent = sentIn(line);
      if (sent === undefined) continue;
      if (HEAD.test(sent)) requests.push([]);
      requests.at(-1)?.push(bytesOf(sent));
    }
    return requests.map((parts): FoundRequest =>
      readWire(
        Buffer.concat(parts),
        'Python prints none that it reads from a file; send data=open(…).read()',
      ),
    );
  },
};

/** The text between the quotes of a line that says what was sent. */
function sentIn(line: string): string | undefined {
  const sign = SEND.exec(line);
  if (!sign) return undefined;
  const literal = line.slice(sign.index + sign[0].length).trimEnd();
  return literal.length > 1 && literal.endsWith(literal[0]!) ? literal.slice(1, -1) : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The bytes of a literal as Python writes it; beyond ASCII it writes `\x…` only. */
const bytesOf = (literal: string): Buffer =>
  Buffer.from(
    literal.replace(/\\(?:x([0-9a-f]{2})|(.))/g, (_, hex: string | undefined, char = '') =>
      hex === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(parseInt(hex, 16)),
    ),
    'latin1',
  );
