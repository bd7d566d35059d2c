import type { Severity } from '../../mock-server/contract-testing/drift/difference.js';
import type { Fault, Answer } from './faulty-target.js';

/** A fault, and the difference that reveals it. */
export interface PlantedFault extends Fault {
  readonly name: string;
  /** The difference to find. */
  readonly found: {
    readonly path: string;
    readonly probe: string;
    readonly target: string;
    readonly severity: Severity;
  };
  /** False where other differences follow from it. */
  readonly alone?: false;
}

type Data = Record<string, unknown>;

const dataOf = ({ body }: Answer): Data | undefined => (body as { data?: Data }).data;

/** Changes the data of a session that was created or refreshed. */
const session = (change: (data: Data) => void) => (answer: Answer) => {
  const data = dataOf(answer);
  if (data?.['session_identifier'] !== undefined) change(data);
};
const isFull = (body: string): boolean => body.includes('Acme Limited');

const breaks = 'breaks clients';
const mayBreak = 'may break clients';

/** Every fault that drift must detect. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'a field renamed',
    change: session((data) => {
      data['session_id'] = data['session_identifier'];
      delete data['session_identifier'];
    }),
    found: { path: 'body.data.session_identifier', probe: 'create', target: 'absent', severity: breaks },
    alone: false,
  },
  {
    name: 'a number for text',
    change: session((data) => (data['participant_unique_id1'] = 5)),
    found: { path: 'body.data.participant_unique_id1', probe: 'create', target: 'number', severity: breaks },
  },
  {
    name: 'text for a number',
    change: ({ body }) => {
      const { status } = body as { status?: unknown };
      if (status === 100 || status === 101) (body as Data)['status'] = String(status);
    },
    found: { path: 'body.status', probe: 'create', target: '"100"', severity: breaks },
  },
  {
    name: '30 s that became 300',
    change: session((data) => {
      const instant = Date.parse(data['authorized_url_expiration_utc'] as string) + 270_000;
      data['authorized_url_expiration_utc'] = new Date(instant).toISOString();
    }),
    found: {
      path: 'body.data.authorized_url_expiration_utc',
      probe: 'create',
      target: 'instant, 300 s ahead',
      severity: mayBreak,
    },
  },
  {
    name: 'a signature that nobody checks',
    acceptsAnySignature: true,
    found: { path: 'outcome', probe: 'wrong-signature', target: 'accepted', severity: breaks },
    alone: false,
  },
  {
    name: '101 as 100',
    change: ({ body }) => {
      if ((body as Data)['status'] === 101)
        Object.assign(body as Data, { status: 100, client_message: 'Success' });
    },
    found: { path: 'body.status', probe: 'refresh', target: '100', severity: breaks },
  },
  {
    name: 'another session for the same key',
    change: session((data) => (data['session_identifier'] = crypto.randomUUID())),
    found: { path: 'body.data.session_identifier', probe: 'refresh', target: 'UUID', severity: breaks },
  },
  {
    name: 'a header that nobody expects',
    change: ({ headers }) => (headers['x-powered-by'] = 'chance'),
    found: { path: 'header x-powered-by', probe: 'create', target: 'sent', severity: 'cosmetic' },
  },
  {
    name: 'other words',
    change: ({ body }) => {
      if ((body as Data)['status'] === 13723) (body as Data)['client_message'] = 'No';
    },
    found: { path: 'body.client_message', probe: 'mismatch', target: '"No"', severity: 'cosmetic' },
  },
  {
    name: 'a field that is left out, as it may be',
    change: ({ body }) => void delete (body as Data)['time'],
    found: { path: 'body.time', probe: 'create', target: 'absent', severity: mayBreak },
    alone: false,
  },
  {
    name: 'pages of HTML for refusals',
    change: (answer) => {
      if (answer.status !== 400) return;
      Object.assign(answer, { headers: { 'content-type': 'text/html' }, body: '<html>Bad request</html>' });
    },
    found: { path: 'body', probe: 'field-missing', target: 'HTML', severity: mayBreak },
    alone: false,
  },
  {
    name: 'a page of HTML where JSON was promised',
    change: (answer, { body }) => {
      if (isFull(body))
        Object.assign(answer, { headers: { 'content-type': 'text/html' }, body: '<html>Busy</html>' });
    },
    found: { path: 'body', probe: 'create-full', target: 'HTML', severity: breaks },
    alone: false,
  },
  {
    name: 'no answer at all',
    hangs: isFull,
    found: { path: 'answer', probe: 'create-full', target: 'none: no answer within 10 s', severity: breaks },
  },
  {
    name: 'a connection that breaks',
    replace: (response, body) => isFull(body) && Boolean(response.socket?.destroy()),
    found: {
      path: 'answer',
      probe: 'create-full',
      target: 'none: the connection broke before an answer came (ECONNRESET)',
      severity: breaks,
    },
  },
  {
    name: 'a limit of requests',
    replace: (response, _, count) => {
      if (count !== 3) return false;
      response.writeHead(429, { 'retry-after': '1' }).end();
      return true;
    },
    found: { path: 'limit', probe: 'any request', target: 'HTTP 429', severity: mayBreak },
  },
  {
    name: 'a redirect',
    change: (answer, { body }) => {
      if (isFull(body)) Object.assign(answer, { status: 307, headers: { location: '/elsewhere' }, body: '' });
    },
    found: { path: 'outcome', probe: 'create-full', target: 'refused', severity: breaks },
  },
  {
    name: 'a pull that answers as a push does',
    change: (answer) => {
      const { response } = answer.body as { response?: Data };
      if (response) answer.body = { status: Number(response['status']), client_message: response['message'] };
    },
    found: {
      path: 'body',
      probe: 'pull-unknown-token',
      target: 'JSON with client_message, status',
      severity: mayBreak,
    },
    alone: false,
  },
];
