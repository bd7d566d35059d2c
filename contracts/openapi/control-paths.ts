import type { ControlCallRow } from '../control/control-call-row.js';
import { CONTROL_CALLS } from '../control/control-calls.js';
import { content } from './openapi-parts.js';

const PROGRAM = {
  name: 'program',
  in: 'query',
  description:
    'Username of the program that is meant. Default: the default program; with the token of a team, its first one.',
  schema: { type: 'string' },
};

/** A problem document (RFC 9457), a component of the document. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
};

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** What every call may answer in place of what it does. */
const REFUSALS = {
  401: refused('No control token, or a wrong one, where one is asked for.'),
  403: refused(
    'What the sender may not do: a page elsewhere, or the token of a team for what is not its own.',
  ),
  404: refused('There is no such program or nothing of that name, or it belongs to another team.'),
  '4XX': refused('Refused: a problem document (RFC 9457) that says what to do.'),
};

/** For Prometheus, which expects this path. It is about the process, not about a program. */
const METRICS = {
  operationId: 'get_metrics',
  tags: ['control'],
  summary: 'Shows the sandbox and its process in the text format of Prometheus.',
  security: [{}, { controlToken: [] }],
  responses: {
    200: {
      description: 'Counters and gauges.',
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
    ...REFUSALS,
  },
};

/** The control API as path items. */
export function controlPaths(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const call of CONTROL_CALLS as readonly ControlCallRow[]) {
    const path = call.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[call.method.toLowerCase()] = operationOf(call);
  }
  return { ...paths, '/metrics': { get: METRICS } };
}

function operationOf({
  method,
  path,
  summary,
  description,
  body,
  query = {},
  status = 200,
  answers,
  takes,
}: ControlCallRow) {
  const words = path.replace('/_sandbox/', '').replace(/[^\w]+/g, '_');
  return {
    operationId: `${method.toLowerCase()}_${words}`,
    tags: ['control'],
    summary,
    ...(description !== undefined && { description }),
    security: [{}, { controlToken: [] }],
    parameters: [
      ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        description: 'Which one.',
        schema: { type: 'string' },
      })),
      PROGRAM,
      ...Object.entries(query).map(([name, { description, ...schema }]) => ({
        name,
        in: 'query',
        description,
        schema,
      })),
    ],
    ...(body && { requestBody: { content: content(body) } }),
    ...(takes && { requestBody: { content: { [takes]: { schema: { type: 'string' } } } } }),
    responses: {
      [status]: {
        description: summary,
        content: { [answers ?? 'application/json']: { schema: answers ? { type: 'string' } : {} } },
      },
      ...REFUSALS,
    },
  };
}
