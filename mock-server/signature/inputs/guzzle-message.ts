import type { FoundRequest } from './found-request.js';
import type { InputForm } from './input-form.js';
import { readRaw } from './raw-request.js';

const BEGIN = />>>>>>>>\r?\n/g;
const END = /\r?\n<<<<<<<<(?:\r?\n|$)/g;

/** What `MessageFormatter::DEBUG` of Guzzle writes: the request between two lines of signs. */
export const GUZZLE_MESSAGE: InputForm = {
  name: 'guzzle-message',
  title: 'log of Guzzle',
  from: 'PHP: `Middleware::log($logger, new MessageFormatter(MessageFormatter::DEBUG))` of Guzzle',
  oftenMissing: 'nothing',
  recognises: ({ text }) => text.search(/>>>>>>>>\r?\n[A-Z]+ \S+ HTTP\//) >= 0,
  read: ({ text }) => {
    const found: FoundRequest[] = [];
    let at = 0;
    for (;;) {
      BEGIN.lastIndex = at;
      const begin = BEGIN.exec(text);
      if (!begin) return found;
      END.lastIndex = BEGIN.lastIndex;
      const end = END.exec(text);
      const request = text.slice(BEGIN.lastIndex, end?.index);
      found.push(readRaw(Buffer.from(request, 'utf8'), 'the log ends with the headers'));
      if (!end) return found;
      at = END.lastIndex;
    }
  },
};
