import { Command, Option } from 'commander';
import { controlTokenOption } from './ask-sandbox.js';
import { listen, tellDefect } from './listen.js';
import { ToolCaller } from './mcp/call-tool.js';
import { loadMcpSdk } from './mcp/load-sdk.js';
import { connectedSandbox, ownSandbox } from './mcp/sandbox-access.js';
import { serveTools } from './mcp/serve-tools.js';
import { readNumber, readOrigin } from './read-options.js';
import { UsageError } from './usage-error.js';

interface McpFlags {
  readonly url?: string;
  readonly controlToken?: string;
  readonly port?: string;
}

/** `ingo-sandbox mcp`: serves coding agents by the Model Context Protocol. */
export const mcpCommand = (): Command =>
  new Command('mcp')
    .description('Serve a coding agent by the Model Context Protocol, on stdio.')
    .option('--url <origin>', 'use the sandbox that runs there; default: start one')
    .addOption(controlTokenOption())
    .option('--port <port>', 'without --url: port of the sandbox that is started; default: a free one')
    .addOption(new Option('--json', 'errors are JSON; what is served is JSON anyway'))
    .addHelpText('after', NOTES)
    .action(async ({ url, port, controlToken }: McpFlags) => {
      if (url !== undefined && port !== undefined) {
        throw new UsageError('--port is for a sandbox that is started here; with --url there is none');
      }
      const number = port === undefined ? 0 : readNumber('--port', port, 0, 65535);
      const sandbox =
        url === undefined
          ? ownSandbox(() => listen({ port: number, onDefect: tellDefect }))
          : connectedSandbox({ url: readOrigin('--url', url), controlToken });
      const sdk = await loadMcpSdk();
      await serveTools(sdk, new ToolCaller(sandbox));
      await sandbox.close();
    });

const NOTES = `
Needs the package @modelcontextprotocol/sdk, which is not installed by default.
The sandbox starts when a tool is called, and ends with the agent. An agent may
change only the programs that it made, also in the sandbox of --url.
Exit code 0: the agent closed standard input. 2: nothing could be served.`;
