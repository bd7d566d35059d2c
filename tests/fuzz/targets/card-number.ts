import fc from 'fast-check';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { forTerminal } from '../../../mock-server/cli/print.js';
import { startSandbox, type Sandbox } from '../../../mock-server/index.js';
import { entryText } from '../../../mock-server/journal/entry-text.js';
import { exchangeLine } from '../../../mock-server/recordings/exchanges.js';
import { REQUEST, signedCreate } from '../../http/signed.js';
import { ASCII_DISGUISES, cardNumber, DISGUISES } from '../generate/card-disguises.js';
import { revealsCard } from '../oracles/reveals-card.js';
import { must, type FuzzTarget } from '../target.js';

/** A request with a card number in it. */
interface Request {
  readonly path: string;
  readonly body: string;
  readonly extraHeaders?: Readonly<Record<string, string>>;
}

const recipient = (fields: object) => ({ ...REQUEST.recipient_information, ...fields });
const json = (body: object): Request => ({ path: SESSION_PATH, body: JSON.stringify(body) });
const sent = (path: string, extraHeaders = {}): Request => ({
  path,
  body: JSON.stringify(REQUEST),
  extraHeaders,
});

/** Places in a body. */
const IN_BODY: Readonly<Record<string, (written: string) => Request>> = {
  'a name': (written) => json({ ...REQUEST, recipient_information: recipient({ first_name: written }) }),
  'a field that nobody knows': (written) => json({ ...REQUEST, note: written }),
  'the name of a field': (written) => json({ ...REQUEST, [written]: 1 }),
  'the id of the caller': (written) => json({ ...REQUEST, participant_unique_id1: written }),
  'a field that is refused': (written) => json({ ...REQUEST, host_uri: written }),
  'JSON that is cut off': (written) => ({ path: SESSION_PATH, body: `{"card_number":"${written}` }),
  'no JSON at all': (written) => ({ path: SESSION_PATH, body: `card=${written}&cvv=1` }),
  'a payment': (written) => ({
    path: '/gateway/verify',
    body: JSON.stringify({
      participant_id: 1,
      account_type: 'CA',
      account: written,
      recipient_city: written,
    }),
  }),
};

/** Places where only some characters may stand. */
const IN_HEAD: Readonly<Record<string, (written: string) => Request>> = {
  'a query': (written) => sent(`${SESSION_PATH}?note=${encodeURIComponent(decode(written))}`),
  'a query, as it is': (written) => sent(`${SESSION_PATH}?${written.replaceAll(' ', '+')}`),
  'a path': (written) => sent(`/cards/${written.replaceAll(' ', '%20')}`),
  'a path of the control API': (written) => sent(`/_sandbox/api/cards/${written.replaceAll(' ', '%20')}`),
  'a header': (written) => sent(SESSION_PATH, { 'X-Note': written }),
  'the idempotency key': (written) => sent(SESSION_PATH, { 'Idempotency-Key': written }),
};

const decode = (written: string): string => (/%[^23]/.test(written) ? written : decodeURIComponent(written));

interface Disguised {
  readonly digits: string;
  readonly disguise: string;
  readonly place: string;
}

const input: fc.Arbitrary<Disguised> = fc.oneof(
  fc.record({
    digits: cardNumber,
    disguise: fc.constantFrom(...Object.keys(DISGUISES)),
    place: fc.constantFrom(...Object.keys(IN_BODY)),
  }),
  fc.record({
    digits: cardNumber,
    disguise: fc.constantFrom(...Object.keys(ASCII_DISGUISES)),
    place: fc.constantFrom(...Object.keys(IN_HEAD)),
  }),
);

const CONTROL_CALLS = [
  'journal',
  'sessions',
  'webhooks/deliveries',
  'ledger',
  'recording',
  'doctor',
  'programs',
];

let sandbox: Sandbox;
let printed = '';

/** Card numbers, in whatever disguise and place, never reach what is kept or shown. */
export const cardNumbers: FuzzTarget<Disguised> = {
  name: 'card-number',
  reads: 'card numbers in every disguise, and all that is kept or shown of them',
  oracle:
    'the number cannot be read from journal, recording, log, control API, terminal or exchange of the proxy',
  weight: 1,
  input,
  async open() {
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = ((text: string) => ((printed += text), true)) as typeof process.stderr.write;
    sandbox = await startSandbox({
      seed: 1,
      listen: false,
      logLevel: 'info',
      receiveWebhook: () => ({ status: 200 }),
      onRefusal: (entry) => (printed += forTerminal(entryText(entry))),
    });
    return async () => {
      process.stderr.write = write;
      await sandbox.close();
    };
  },
  async judge({ digits, disguise, place }) {
    const written = DISGUISES[disguise]!(digits);
    const program = sandbox.programs()[0]!;
    const { path, ...rest } = (IN_BODY[place] ?? IN_HEAD[place])!(written);
    const { method, headers, body } = signedCreate(program, { path, ...rest });
    printed = '';
    const response = await sandbox.fetch(
      new Request(`http://localhost${path}`, { method, headers, body: body as BodyInit }),
    );
    const answer = await response.text();
    const exchange = {
      ...{
        exchange: 1,
        at: '',
        method,
        target: path,
        headers: Object.entries(headers).flat(),
        duration_ms: 1,
      },
      ...{ body: body.toString('utf8'), answer: { status: response.status, body: answer } },
    };
    const sinks: Record<string, string> = {
      'log or terminal': printed,
      'exchange of the proxy': exchangeLine(exchange),
    };
    if (path.startsWith('/_sandbox/')) sinks['refusal of the control API'] = answer;
    for (const call of CONTROL_CALLS) {
      const shown = await sandbox.fetch(new Request(`http://localhost/_sandbox/api/${call}`));
      sinks[call] = await shown.text();
    }
    await program.reset();
    for (const [sink, text] of Object.entries(sinks)) {
      must(
        !revealsCard(text, digits, written),
        `${digits} as ${disguise} in ${place} reaches ${sink}: ${around(text, written)}`,
      );
    }
    return response.status === 200 ? 'accepted' : 'refused';
  },
};

function around(text: string, written: string): string {
  const at = Math.max(0, text.indexOf(written));
  return text.slice(Math.max(0, at - 200), at + 100);
}
