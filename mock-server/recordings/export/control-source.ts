import type { ControlCallName } from '../../../contracts/control/control-calls.js';
import { Code, literal, quoted } from './literal.js';
import type { ControlMove } from './recorded-calls.js';

/** What a statement depends on beside its call. */
export interface ControlContext {
  /** An expression for the id of a session. */
  readonly sessionId: (id: string) => string;
  /** Whether an event that was asked for happened; else it was refused. */
  readonly happened: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
type Writer = (fields: Fields, move: ControlMove, context: ControlContext) => string | undefined;

const text = (value: unknown): string => quoted(String(value));

/** The statement of a test in process, by call; undefined where nothing is to be done. */
const STATEMENTS: Partial<Readonly<Record<ControlCallName, Writer>>> = {
  'POST /_sandbox/api/clock': ({ advance, set }) => {
    if (advance !== undefined) return `await ingo.clock.advance(${text(advance)});`;
    return set === undefined ? undefined : `await ingo.clock.set(new Date(${text(set)}));`;
  },
  'PUT /_sandbox/api/scenarios/:name': (fields, { params }) =>
    `ingo.scenarios.put(${text(params['name'])}, ${literal(fields, 2, 22)});`,
  'POST /_sandbox/api/scenarios/next': ({ scenario }) => `ingo.scenarios.next(${text(scenario)});`,
  'POST /_sandbox/api/sessions/:id/events': ({ event, ...more }, { params }, { sessionId, happened }) => {
    const rest = Object.keys(more).length > 0 ? `, ${literal(more, 2, 60)}` : '';
    const fire = `ingo.sessions.fire(${sessionId(params['id'] ?? '')}, ${text(event)}${rest})`;
    return happened ? `await ${fire};` : `await expect(${fire}).rejects.toThrow();`;
  },
  'PUT /_sandbox/api/webhooks/endpoint': (fields) =>
    `ingo.webhooks.endpoint(${literal({ ...fields, url: new Code('receiver') }, 2, 24)});`,
  'DELETE /_sandbox/api/webhooks/endpoint': () => 'ingo.webhooks.endpoint(null);',
  'POST /_sandbox/api/webhooks/faults': ({ fault, ...more }) =>
    `ingo.webhooks.fault(${text(fault)}, ${literal(more, 2, 40)});`,
  'POST /_sandbox/api/webhooks/deliveries/:id/resend': (_, { params }) =>
    `await ingo.webhooks.resend(${text(params['id'])});`,
  'POST /_sandbox/api/webhooks/resend': ({ since }) => `ingo.webhooks.resendSince(new Date(${text(since)}));`,
  'PUT /_sandbox/api/faults': ({ rules }) => `ingo.faults.set(${literal(rules, 2, 18)});`,
  'PATCH /_sandbox/api/programs/:username': (fields) => `ingo.tune(${literal(fields, 2, 12)});`,
};

/**
 * Writes a call of the control API as a statement of a test that has the program as `ingo`; undefined where nothing is to be
 * done. A call without a method of its own goes to the control API.
 */
export function controlStatement(move: ControlMove, context: ControlContext): string | undefined {
  const { call, method, target, body } = move;
  const write = STATEMENTS[call];
  if (write && (body === undefined || isFields(body))) return write(body ?? {}, move, context);
  const sent = body === undefined ? '' : `, body: JSON.stringify(${literal(body, 2, 40)})`;
  return `await fetch(\`\${ingo.url}\${${text(target)}}?program=\${ingo.credentials.username}\`, { method: ${text(method)}${sent} });`;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
