import { resolve } from 'node:path';
import { nearest } from '../../../contracts/violations/violations.js';
import { askSandbox } from '../ask-sandbox.js';
import { problemOfError } from '../problem-of-error.js';
import { readFile } from '../read-file.js';
import { UsageError } from '../usage-error.js';
import { AGENT_TOOLS, type AgentTool } from './agent-tools.js';
import { requestOfTool, type ToolArguments } from './request-of-tool.js';
import { placesOf, type SandboxAccess } from './sandbox-access.js';

/** What a tool answered; a refusal is a problem document. */
export interface ToolAnswer {
  readonly text: string;
  readonly refused: boolean;
}

/** The one tool that is no call of the control API. */
export const START_TOOL: Omit<AgentTool, 'call' | 'defaults'> = {
  name: 'start_sandbox',
  description: 'Starts the sandbox, unless it runs, and says where. The other tools start it as well.',
  inputSchema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  changes: false,
};

/** An answer that is longer helps no agent. In characters. */
const LONGEST_ANSWER = 100_000;

/** Calls the tools of one client, and remembers the programs that it made. */
export class ToolCaller {
  readonly #sandbox: SandboxAccess;
  /** Usernames, oldest first. */
  readonly #own: string[] = [];

  constructor(sandbox: SandboxAccess) {
    this.#sandbox = sandbox;
  }

  /** Calls a tool. Never rejects: what goes wrong is the answer. */
  async call(name: string, given: ToolArguments): Promise<ToolAnswer> {
    try {
      const answer = await this.#answer(name, given);
      const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
      if (text.length <= LONGEST_ANSWER) return { text, refused: false };
      throw new UsageError(
        `the answer has ${text.length} characters, more than ${LONGEST_ANSWER}: ask for less, such as by limit, since, match or session`,
      );
    } catch (error) {
      const { exit_code, ...problem } = problemOfError(error);
      void exit_code; // says nothing here
      return { text: JSON.stringify(problem), refused: true };
    }
  }

  async #answer(name: string, given: ToolArguments): Promise<unknown> {
    if (name === START_TOOL.name) return placesOf(await this.#sandbox.open());
    const tool = AGENT_TOOLS.find((known) => known.name === name);
    if (tool === undefined) throw unknownTool(name);
    const { program, request, file } = requestOfTool(tool, given, this.#own);
    const { takes: type } = tool.call;
    const text = type && file !== undefined ? { type, content: textOf(file) } : undefined;
    const address = { ...(await this.#sandbox.open()), program };
    const answer = await askSandbox(address, { ...request, ...(text && { text }) });
    this.#remember(tool, answer);
    return answer;
  }

  #remember({ call }: AgentTool, answer: unknown): void {
    const { username, dropped } = answer as { username: string; dropped: string };
    const name = `${call.method} ${call.path}`;
    if (name === 'POST /_sandbox/api/programs') this.#own.push(username);
    if (name === 'DELETE /_sandbox/api/programs/:username') this.#own.splice(this.#own.indexOf(dropped), 1);
  }
}

/** The text of a file; `-` is no standard input here, which the protocol needs. */
const textOf = (file: string): string => readFile(resolve(file)).toString('utf8');

function unknownTool(name: string): UsageError {
  const names = [START_TOOL, ...AGENT_TOOLS].map((tool) => tool.name);
  const near = nearest(name, names);
  return new UsageError(
    `there is no tool "${name}". ${near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean "${near}"?`}`,
  );
}
