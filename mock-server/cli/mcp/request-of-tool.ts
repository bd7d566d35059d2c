import { didYouMean } from '../../../contracts/violations/violations.js';
import type { ControlRequest } from '../ask-sandbox.js';
import { UsageError } from '../usage-error.js';
import { pathParameters, takesProgram, type AgentTool } from './agent-tools.js';

/** What an agent gave to a tool. */
export type ToolArguments = Readonly<Record<string, unknown>>;

/** A call of the control API in a program; the default one where none is named. */
export interface ToolRequest {
  readonly program: string | undefined;
  readonly request: ControlRequest;
  /** The file that is the body, for a call that takes one. */
  readonly file?: string;
}

/**
 * The call of the control API that a tool makes. A tool that changes something may change only programs of the client.
 *
 * @param own usernames of the programs that the client made, oldest first.
 * @throws UsageError for arguments that the tool does not take, and for a program of somebody else.
 */
export function requestOfTool(tool: AgentTool, given: ToolArguments, own: readonly string[]): ToolRequest {
  checkNames(tool, given);
  const { call, defaults } = tool;
  const program = programOf(tool, given, own);
  const inPath = pathParameters(call.path);
  const rest = Object.entries({ ...defaults, ...given }).filter(
    ([name]) => name !== 'program' && !inPath.includes(name),
  );
  const [query, body] = [true, false].map((isQuery) =>
    Object.fromEntries(rest.filter(([name]) => name in (call.query ?? {}) === isQuery)),
  );
  return {
    program,
    request: {
      method: call.method,
      path: call.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given[name]))),
      query: query as Record<string, string | number>,
      ...(call.body !== undefined && { body }),
    },
    ...(call.takes !== undefined && { file: String(given['file']) }),
  };
}

/** The program of the query; undefined where the call is about none, or about the default one. */
function programOf(tool: AgentTool, given: ToolArguments, own: readonly string[]): string | undefined {
  const { call, changes } = tool;
  const named = (given['program'] ?? given['username']) as string | undefined;
  const isMaking = call.path === '/_sandbox/api/programs';
  const meant = named ?? own.at(-1);
  if (changes && !isMaking) {
    if (meant === undefined)
      throw new UsageError(`${tool.name} changes a program, and you made none: call create_program first.`);
    if (!own.includes(meant)) {
      throw new UsageError(
        `${tool.name} may not change the program "${meant}": you did not make it. ${own.length > 0 ? `Yours: ${own.join(', ')}.` : 'Call create_program first.'}`,
      );
    }
  }
  return takesProgram(call) ? meant : undefined;
}

function checkNames({ name, inputSchema }: AgentTool, given: ToolArguments): void {
  const known = Object.keys(inputSchema.properties);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, known) || ` It takes: ${known.join(', ') || 'nothing'}.`;
    throw new UsageError(`${name} takes no "${unknown}".${hint}`);
  }
  const missing = inputSchema.required.find((key) => given[key] === undefined);
  if (missing !== undefined) throw new UsageError(`${name} needs "${missing}", and it is missing.`);
}
