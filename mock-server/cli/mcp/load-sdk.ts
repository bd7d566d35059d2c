import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { UsageError } from '../usage-error.js';

/** The parts of the SDK of the Model Context Protocol that are used. */
export interface McpSdk {
  readonly Server: typeof Server;
  readonly StdioServerTransport: typeof StdioServerTransport;
  readonly CallToolRequestSchema: typeof CallToolRequestSchema;
  readonly ListToolsRequestSchema: typeof ListToolsRequestSchema;
}

/**
 * Loads the SDK, an optional peer dependency: with what it needs it takes 21 MB, and only agents need it.
 *
 * @throws UsageError that says what to install.
 */
export async function loadMcpSdk(load: () => Promise<McpSdk> = importParts): Promise<McpSdk> {
  try {
    return await load();
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? '' : ` (${String(cause)})`;
    throw new UsageError(
      `the Model Context Protocol needs the package @modelcontextprotocol/sdk${why}: npm install --save-dev @modelcontextprotocol/sdk@1`,
    );
  }
}

async function importParts(): Promise<McpSdk> {
  const [server, stdio, types] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/index.js'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('@modelcontextprotocol/sdk/types.js'),
  ]);
  return { ...server, ...stdio, ...types };
}
