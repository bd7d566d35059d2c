import { describe, expect, it } from 'vitest';
import type { CONTROL_CALLS } from '../../contracts/control/control-calls.js';
import { CommandError, type FaultRule, type SandboxProgram } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { createdSession } from './signed.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();
const TOKENIZED = 'plugin.transaction.account.tokenization.success';

type NameOf<Row> = Row extends {
  body: string;
  method: infer Method extends string;
  path: infer Path extends string;
}
  ? `${Method} ${Path}`
  : never;

/** A call that takes a body. */
type CallWithBody = NameOf<(typeof CONTROL_CALLS)[number]>;

/** The same in process: absent where a test in process has no need of it. A new call with a body needs a row. */
interface Row {
  readonly inProcess?: (program: SandboxProgram, body: never) => unknown;
  readonly refused: readonly unknown[];
}

const ROWS: Readonly<Record<CallWithBody, Row>> = {
  'POST /_sandbox/api/programs': {
    inProcess: (_, body) => sandbox.program(body),
    refused: [
      { authorized_url_seconds: -5 },
      { usrname: 'x' },
      { username: 'test' },
      { webhooks: { url: 'x' } },
    ],
  },
  'PATCH /_sandbox/api/programs/:username': {
    inProcess: (program, body) => program.tune(body),
    refused: [
      { readings: { dateHeadr: 'x' } },
      { max_attempts: 'many' },
      { webhooks: { url: 'http://pay.example' } },
    ],
  },
  'POST /_sandbox/api/clock': {
    inProcess: (program, { advance }: { advance: string }) => program.clock.advance(advance),
    refused: [{ advance: 'soon' }, { advance: '31' }, { advance: '9999999d' }],
  },
  'PUT /_sandbox/api/scenarios/:name': {
    inProcess: (program, body) => program.scenarios.put('mine', body),
    refused: [{ steps: [] }, { steps: [{ show: 'form' }] }, { stps: [{ open: 'normally' }] }],
  },
  'POST /_sandbox/api/scenarios/next': {
    inProcess: (program, { scenario }: { scenario: string }) => program.scenarios.next(scenario),
    refused: [{ scenario: 'sucess' }, { scenario: '' }],
  },
  'POST /_sandbox/api/sessions/:id/events': {
    inProcess: (program, { event, ...fields }: { event: string }) =>
      program.sessions.fire(session, event, fields),
    refused: [
      { event: 'TOKEN_SUCESS' },
      { event: 'TOKEN_SUCCESS' },
      { event: 'MOUNT', error: 1 },
      { event: '' },
    ],
  },
  'POST /_sandbox/api/trigger': {
    inProcess: (program, { name, ...fields }: { name: string }) => program.trigger(name, fields),
    refused: [
      { name: 'TOKEN_SUCESS' },
      { name: 'tokenization' },
      { name: 'MOUNT', status: 100 },
      { name: 'TERMINAL_FAILURE_ACKNOWLEDGED' },
      { name: 'TERMINAL_FAILURE', error: 1 },
      { name: TOKENIZED },
      { name: TOKENIZED, status: 700 },
      { name: TOKENIZED, message: 'x' },
      { name: 'MOUNT', session: 'none' },
    ],
  },
  'PUT /_sandbox/api/webhooks/endpoint': {
    inProcess: (program, body) => program.webhooks.endpoint(body),
    refused: [{ url: 'ftp://127.0.0.1' }, { url: 'http://pay.example' }, { url: 'x', topic: [] }],
  },
  'POST /_sandbox/api/webhooks/resend': { refused: [{ since: 'yesterday' }, {}] },
  'POST /_sandbox/api/webhooks/wait': {
    inProcess: (program, body) => program.webhooks.wait(body),
    refused: [{ count: 0 }, { cout: 1 }, { count: 1, timeout_ms: 0 }],
  },
  'POST /_sandbox/api/webhooks/faults': {
    inProcess: (program, { fault, ...options }: { fault: 'late' }) => program.webhooks.fault(fault, options),
    refused: [{ fault: 'lost' }, { fault: 'late', times: 0 }, { fault: 'late', topic: 'x' }],
  },
  'POST /_sandbox/api/snapshot': {
    inProcess: (program, { name }: { name: string }) => program.snapshot(name),
    refused: [{ name: '' }, { name: 'x'.repeat(65) }],
  },
  'POST /_sandbox/api/restore': {
    inProcess: (program, { name }: { name: string }) => program.restore(name),
    refused: [{ name: 'nowhere' }, { name: '' }],
  },
  'PUT /_sandbox/api/faults': {
    inProcess: (program, { rules }: { rules: readonly FaultRule[] }) => program.faults.set(rules),
    refused: [
      { rules: [{ fault: 'lost' }] },
      { rules: [{ fault: 'status' }] },
      { rules: [{ fault: 'latency', ms: { min: 2, max: 1 } }] },
      { rules: [{ fault: 'reset-before', match: { path: '/_sandbox/api/clock' } }] },
    ],
  },
  'POST /_sandbox/api/hold': {
    inProcess: (program, body) => program.hold(body),
    refused: [
      {},
      { at: 'response' },
      { at: 'event', match: { event: 'TOKEN_SUCESS' } },
      { at: 'event', match: { path: '/session/*' } },
      { at: 'webhook', match: { nth: 0 } },
      { at: 'request', match: { path: '/_sandbox/api/clock' } },
    ],
  },
  'POST /_sandbox/api/hold/wait': {
    inProcess: (program, body) => program.held(body),
    refused: [{ timeout_ms: -1 }, {}],
  },
  'POST /_sandbox/api/journal/find': { refused: [{ since: -1 }, { limit: 0 }, { count: 1 }] },
  'POST /_sandbox/api/journal/count': { refused: [{ match: 1 }] },
  'POST /_sandbox/api/journal/wait': { refused: [{ timeout_ms: 60_001 }] },
};

/** In process there is no file, and so no line. */
const withoutPlaces = (problem: unknown): unknown =>
  JSON.parse(JSON.stringify(problem).replace(/line \d+, column \d+|(?<="(line|column)":)\d+/g, '0'));

let session = '';

describe.each(Object.entries(ROWS))('%s', (call, { inProcess, refused }) => {
  it.each(refused.map((body) => [body]))('refuses %j, in process with the same words', async (body) => {
    const program = sandbox.program();
    session = (await createdSession(sandbox, program)).session_identifier;
    const { username } = program.credentials;
    const [method = '', path = ''] = call.replace('/_sandbox/api/', '').split(' ');
    const target = path.replace(':username', username).replace(':id', session).replace(':name', 'mine');
    const reply = await control(sandbox, method, `${target}?program=${username}`, body);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    if (!inProcess) return;
    const thrown: unknown = await Promise.resolve()
      .then(() => inProcess(program, body as never))
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(CommandError);
    const { status, title, detail, more } = thrown as CommandError;
    expect(withoutPlaces({ type: 'about:blank', title, status, detail, ...more })).toEqual(
      withoutPlaces(reply.json),
    );
  });
});

describe('a program', () => {
  it('cannot move the session of another, nor see it where it is asked for by name', async () => {
    const [one, other] = [sandbox.program(), sandbox.program()];
    const { session_identifier: id } = await createdSession(sandbox, one);
    await expect(other.sessions.fire(id, 'MOUNT')).rejects.toThrow(/it belongs to/);
    const path = `sessions/${id}?program=${other.credentials.username}`;
    expect((await control(sandbox, 'GET', path)).status).toBe(404);
    expect((await control(sandbox, 'GET', `sessions/${id}`)).status).toBe(200);
    expect(await one.sessions.list()).toMatchObject([{ state: 'active' }]);
  });

  it('that is the default one cannot be dropped, and says so', async () => {
    const [program] = sandbox.programs();
    await expect(program!.drop()).rejects.toThrow(/is the default program and stays/);
  });
});
