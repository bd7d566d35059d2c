import type { AgentToolRow, ControlCallRow } from '../../../contracts/control/control-call-row.js';
import { CONTROL_CALLS } from '../../../contracts/control/control-calls.js';
import { SCHEMAS } from '../../../contracts/generated/schemas.js';

/** A property of a tool's input, as a JSON Schema. */
type Property = Readonly<Record<string, unknown>>;

/** A tool that a coding agent may call: a row of the control API. */
export interface AgentTool {
  readonly name: string;
  readonly description: string;
  /** Parameters of path and query, and the fields of the body, or its file, side by side. */
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, Property>>;
    readonly required: readonly string[];
    readonly additionalProperties: false;
  };
  /** Whether it changes a program, or makes one. */
  readonly changes: boolean;
  readonly call: ControlCallRow;
  readonly defaults: Readonly<Record<string, string | number>>;
}

/** A body that is no JSON is too long for an agent to write: it names a file. */
const BODY_IN_FILE = {
  properties: { file: { type: 'string', description: 'Path of a file; it is sent as it is.' } as Property },
  required: ['file'],
};

const PROGRAM: Property = {
  type: 'string',
  description: 'Username of a program. Default: the newest that you made.',
};

const isTool = (call: ControlCallRow): call is ControlCallRow & { readonly tool: AgentToolRow } =>
  call.tool !== undefined;

function toolOf(call: ControlCallRow & { readonly tool: AgentToolRow }): AgentTool {
  const { method, path, summary, description, query = {}, tool } = call;
  const { name, reads = method === 'GET', defaults = {} } = tool;
  const { properties, required } = call.takes === undefined ? bodyOf(call) : BODY_IN_FILE;
  const inPath = pathParameters(path);
  const all: Record<string, Property> = {
    ...Object.fromEntries(
      inPath.map((parameter) => [parameter, { type: 'string', description: 'Which one.' }]),
    ),
    ...(takesProgram(call) && { program: PROGRAM }),
    ...query,
    ...properties,
  };
  for (const [key, value] of Object.entries(defaults)) all[key] = { ...all[key], default: value };
  return {
    name,
    description: [summary, description].filter(Boolean).join(' '),
    inputSchema: {
      type: 'object',
      properties: all,
      required: [...inPath, ...required],
      additionalProperties: false,
    },
    changes: !reads,
    call,
    defaults,
  };
}

/**
 * Whether the call is about the program of its query. Those about programs name theirs in the path, and a recording has
 * its own.
 */
export const takesProgram = ({ path, takes }: ControlCallRow): boolean =>
  takes === undefined && !path.startsWith('/_sandbox/api/programs');

/** Names of the parameters in a path. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);

function bodyOf({ body }: ControlCallRow): {
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
} {
  if (body === undefined) return { properties: {}, required: [] };
  const { properties, required = [] } = SCHEMAS[body] as {
    readonly properties: Readonly<Record<string, Property>>;
    readonly required?: readonly string[];
  };
  return { properties, required };
}

/** The tools, one for each call of the control API that names one. */
export const AGENT_TOOLS: readonly AgentTool[] = (CONTROL_CALLS as readonly ControlCallRow[])
  .filter(isTool)
  .map(toolOf);
