import fc from 'fast-check';
import type { ControlCallRow } from '../../../contracts/control/control-call-row.js';
import { CONTROL_CALLS } from '../../../contracts/control/control-calls.js';
import { SCHEMAS } from '../../../contracts/generated/schemas.js';
import { startSandbox, type Sandbox } from '../../../mock-server/index.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { checkWords } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { strictJson } from '../oracles/strict-json.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

/** A call of the control API. */
interface Call {
  /** Method and path of the call. */
  readonly call: string;
  /** In place of each parameter of the path. */
  readonly parameter: string;
  readonly query: string;
  readonly contentType: string;
  readonly body: string;
}

/** Calls that wait for something, or make others wait. */
const WAITING = /\/(stream|wait|hold|release)$|replay$/;
const ROWS: readonly ControlCallRow[] = CONTROL_CALLS.filter(({ path }) => !WAITING.test(path));

const PROBLEM = 'application/problem+json';
let sandbox: Sandbox;
let defects: Error[];

const bodiesOf = ({ body }: ControlCallRow): fc.Arbitrary<string> =>
  body === undefined ? fc.constantFrom('', '{}', '[') : jsonTexts(samplesOf(SCHEMAS[body]));
const nameOf = ({ method, path }: ControlCallRow): string => `${method} ${path}`;

const parameter = fc.oneof(
  fc.constantFrom('test', '1', '..', '__proto__', 'constructor', 'x'.repeat(300), '%00', '%', '-1'),
  fc.string({ maxLength: 8 }).map(encodeURIComponent),
);
const query = fc.oneof(
  fc.constantFrom('', '', '?program=test', '?program=a&program=b', '?program=', '?program=__proto__'),
  fc.constantFrom('?since=-1', '?since=1e999', '?since=1&since=2', '?token=a&token=b', '?%', '?format=text'),
  fc.webQueryParameters().map((parameters) => `?${parameters}`),
);
const contentType = fc.constantFrom(
  ...['application/json', 'application/json', 'application/json; charset=utf-8', 'text/plain'],
);

/** Calls of the control API: the answer to a body that breaks its schema is a problem document, and nothing is a defect. */
export const controlCall: FuzzTarget<Call> = {
  name: 'control-call',
  reads: 'calls of the control API',
  oracle: 'done only where the body is safe JSON of its type that keeps the schema of the call',
  weight: 3,
  input: fc.oneof(
    ...ROWS.map((row) =>
      fc.record({ call: fc.constant(nameOf(row)), parameter, query, contentType, body: bodiesOf(row) }),
    ),
  ),
  async open() {
    defects = [];
    sandbox = await startSandbox({
      seed: 1,
      listen: false,
      onDefect: (error) => defects.push(error),
      receiveWebhook: () => ({ status: 200 }),
    });
    return async () => void (await sandbox.close());
  },
  async judge({ call, parameter, query, contentType, body }) {
    const { method, path, body: schema } = ROWS.find((row) => nameOf(row) === call)!;
    const url = `http://localhost${path.replaceAll(/:\w+/g, parameter)}${query}`;
    if (!URL.canParse(url)) return 'refused';
    const bytes = method === 'GET' ? Buffer.alloc(0) : bytesOf(body);
    const response = await sandbox.fetch(
      new Request(url, {
        method,
        headers: { 'content-type': contentType },
        ...(bytes.length > 0 && { body: bytes as BodyInit }),
      }),
    );
    const text = await response.text();
    must(response.status < 500, `HTTP ${response.status}: ${text.slice(0, 300)}`);
    must(defects.length === 0, `a defect: ${defects.splice(0)[0]?.stack}`);
    const isDone = response.status < 300;
    if (response.status >= 400) {
      must(response.headers.get('content-type') === PROBLEM, `no problem document: ${text.slice(0, 200)}`);
      checkWords((JSON.parse(text) as { detail: string }).detail);
    }
    return neverAccept(isDone, schema === undefined || isValid(schema, bytes, contentType));
  },
};

function isValid(schema: NonNullable<ControlCallRow['body']>, bytes: Buffer, contentType: string): boolean {
  if (bytes.length === 0) return keepsSchema(SCHEMAS[schema], {});
  const json = strictJson(bytes);
  return (
    json !== undefined &&
    contentType.startsWith('application/json') &&
    keepsSchema(SCHEMAS[schema], json.value)
  );
}
