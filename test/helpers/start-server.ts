import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { listAllTools } from './list-all-tools.ts';
import { UNPACED } from './unpaced.ts';

export interface StartedServer {
  readonly client: Client;
  /** What the server wrote to standard error so far. */
  readonly stderr: () => string;
  readonly call: (name: string, input: Record<string, unknown>) => Promise<CallToolResult>;
  readonly toolNames: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  readonly url: string;
  readonly token?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs it; default: this one. */
  readonly node?: string;
}

/** The first text of a result, for assertions. */
export function textOf(result: CallToolResult): string {
  const [first] = result.content;
  return first?.type === 'text' ? first.text : JSON.stringify(first);
}

/** Starts the built server as a client of its own would: a process over stdio, a real SDK client in front. */
export async function startServer({
  url,
  token = 'test-token',
  args = [],
  env = {},
  node = process.execPath,
}: ServerOptions): Promise<StartedServer> {
  const transport = new StdioClientTransport({
    command: node,
    args: ['dist/cli.js', 'serve', ...args],
    env: {
      PATH: process.env['PATH'] ?? '',
      BITBUCKET_URL: url,
      BITBUCKET_TOKEN: token,
      BITBUCKET_TOOLS: 'direct',
      BITBUCKET_SCHEMA_DETAIL: 'lean',
      ...UNPACED,
      ...env,
    },
    stderr: 'pipe',
  });
  let stderr = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const client = new Client({ name: 'test-client', version: '1.0.0' });
  try {
    await client.connect(transport);
  } catch (cause) {
    throw new Error(`the server did not start: ${stderr}`, { cause });
  }
  return {
    client,
    stderr: () => stderr,
    call: async (name, input) => CallToolResultSchema.parse(await client.callTool({ name, arguments: input })),
    toolNames: async () => (await listAllTools(client)).map((tool) => tool.name),
    close: () => client.close(),
  };
}
