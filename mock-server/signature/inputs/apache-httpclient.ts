import type { FoundRequest } from './found-request.js';
import type { InputForm } from './input-form.js';
import { readWire } from './raw-request.js';

const LINE = /(http-outgoing-\d+) (>>|<<) (.*)$/;
const REQUEST_LINE = /^"?[A-Z]+ \S+ HTTP\/\d/;

/** What Apache HttpClient 4 and 5 write to their loggers `wire` and `headers`. */
export const APACHE_HTTPCLIENT: InputForm = {
  name: 'apache-httpclient',
  title: 'wire log of Apache HttpClient',
  from: 'Java: the logger `org.apache.http.wire` (4) or `org.apache.hc.client5.http.wire` (5) at debug',
  oftenMissing: 'the body, where the logger `headers` alone is on: turn on `wire`',
  recognises: ({ lines }) =>
    lines.some((line) => {
      const [, , direction, text = ''] = LINE.exec(line) ?? [];
      return direction === '>>' && REQUEST_LINE.test(text);
    }),
  read: ({ lines }) => {
    const all: Sent[] = [];
    const open = new Map<string, Sent>();
    for (const line of lines) {
      const [, connection, direction, text = ''] = LINE.exec(line) ?? [];
      if (connection === undefined) continue;
      let sent = open.get(connection);
      if (direction === '<<') {
        if (sent) sent.isAnswered = true;
        continue;
      }
      if (!sent || (sent.isAnswered && REQUEST_LINE.test(text))) {
        sent = { wire: [], headers: [], isAnswered: false };
        open.set(connection, sent);
        all.push(sent);
      }
      if (/^".*"$/.test(text)) sent.wire.push(bytesOf(text.slice(1, -1)));
      else sent.headers.push(text);
    }
    return all.map(requestOf);
  },
};

/** What went out on a connection up to an answer. */
interface Sent {
  readonly wire: Buffer[];
  readonly headers: string[];
  isAnswered: boolean;
}

function requestOf({ wire, headers }: Sent): FoundRequest {
  const bytes =
    wire.length > 0 ? Buffer.concat(wire) : Buffer.from(`${headers.join('\r\n')}\r\n\r\n`, 'utf8');
  return readWire(bytes, 'the log has the headers alone; turn on the logger "wire" as well');
}

/** What the wire log writes for bytes that are no printable ASCII: `[\r]`, `[\n]`, `[0xc3]`, in version 5 `[0xffffffc3]`. */
const bytesOf = (text: string): Buffer =>
  Buffer.from(
    text.replace(/\[(\\r|\\n|0x(?:ffffff)?[0-9a-f]{1,2})\]/g, (_, sign: string) =>
      sign === '\\r' ? '\r' : sign === '\\n' ? '\n' : String.fromCharCode(Number(sign) & 0xff),
    ),
    'latin1',
  );
