import { AGENT_TOOLS } from '../../../mock-server/cli/mcp/agent-tools.js';
import { code, codes, table } from '../markdown.js';

/** Every tool of `ingo-sandbox mcp` that is a call of the control API. */
export const agentToolTable = (): string =>
  table(
    ['Tool', 'What it does', 'Takes'],
    AGENT_TOOLS.map(({ name, description, inputSchema }) => [
      code(name),
      description,
      codes(Object.keys(inputSchema.properties)),
    ]),
  );
