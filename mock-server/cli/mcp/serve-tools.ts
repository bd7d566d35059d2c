import { packageVersion } from '../../world/package-root.js';
import { AGENT_TOOLS, type AgentTool } from './agent-tools.js';
import { START_TOOL, type ToolCaller } from './call-tool.js';
import type { ToolArguments } from './request-of-tool.js';
import type { McpSdk } from './load-sdk.js';

const INSTRUCTIONS = `An offline stand-in for Ingo Payments' Embedded Account Capture; independent of Ingo Payments, no money moves.
start_sandbox says where it is. create_program gives credentials that sign requests to it; you may change only programs that you made.
Sessions are created by the integration; a sample by the command that "npx ingo-sandbox sign --url … --username … --secret …" prints.
When a request was refused: read_journal with match {"kind":"request"}, then explain_entry with its seq.
choose_scenario says how the next session goes; trigger lets an event or webhook happen now; move_clock makes time pass.`;

/**
 * Serves the tools of the sandbox on standard input and output.
 *
 * @returns resolves when the client has closed standard input.
 */
export async function serveTools(sdk: McpSdk, caller: ToolCaller): Promise<void> {
  const server = new sdk.Server(
    { name: 'ingo-sandbox', version: packageVersion() },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(sdk.ListToolsRequestSchema, () => ({
    tools: [START_TOOL, ...AGENT_TOOLS].map(describe),
  }));
  server.setRequestHandler(sdk.CallToolRequestSchema, async ({ params }) => {
    const { text, refused } = await caller.call(params.name, (params.arguments ?? {}) as ToolArguments);
    return { content: [{ type: 'text', text }], isError: refused };
  });
  const ended = new Promise((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  await server.connect(new sdk.StdioServerTransport());
  await ended;
  await server.close();
}

const describe = ({ name, description, inputSchema, changes }: Omit<AgentTool, 'call' | 'defaults'>) => ({
  name,
  description,
  inputSchema: { ...inputSchema, required: [...inputSchema.required] },
  annotations: { readOnlyHint: !changes, destructiveHint: name.startsWith('drop_'), openWorldHint: false },
});
