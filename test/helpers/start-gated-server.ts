import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import {
  type CallToolResult,
  CallToolResultSchema,
  ElicitRequestSchema,
  type ElicitResult,
} from '@modelcontextprotocol/sdk/types.js';
import { UNPACED } from './unpaced.ts';

export interface GatedServer {
  readonly client: Client;
  readonly pid: number;
  readonly call: (name: string, input: Record<string, unknown>) => Promise<CallToolResult>;
  /** The questions that the person was asked. */
  readonly questions: readonly string[];
  readonly stderr: () => string;
  readonly close: () => Promise<void>;
}

export interface GatedServerOptions {
  readonly url: string;
  readonly token?: string;
  /** What the process may do at all; without it every operation. */
  readonly policy?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** How the person answers; without it the client declares no elicitation. */
  readonly answer?: (question: string) => ElicitResult | Promise<ElicitResult>;
  /** A file descriptor for the server's standard error. */
  readonly stderr?: number;
}

export const TOKEN = 'zq-secret-token-4711';
const EVERYTHING = ['--profile', 'none', '--allow', '*'];

/** The built server, with every operation allowed unless told otherwise, and a real client in front that can be asked, or cannot. */
export async function startGatedServer(options: GatedServerOptions): Promise<GatedServer> {
  const { url, token = TOKEN, policy = EVERYTHING, args = [], env = {}, answer } = options;
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['dist/cli.js', 'serve', ...policy, ...args],
    env: {
      PATH: process.env['PATH'] ?? '',
      BITBUCKET_URL: url,
      BITBUCKET_TOKEN: token,
      BITBUCKET_TOOLS: 'direct',
      ...UNPACED,
      ...env,
    },
    stderr: options.stderr ?? 'pipe',
  });
  let stderr = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const questions: string[] = [];
  const client = new Client(
    { name: 'gated-client', version: '2.1.0' },
    { capabilities: answer === undefined ? {} : { elicitation: {} } },
  );
  if (answer !== undefined) {
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
      questions.push(params.message);
      return answer(params.message);
    });
  }
  await client.connect(transport);
  const { pid } = transport;
  if (pid === null) throw new Error('the server did not start');
  return {
    client,
    pid,
    questions,
    call: async (name, input) => CallToolResultSchema.parse(await client.callTool({ name, arguments: input })),
    stderr: () => stderr,
    close: () => client.close(),
  };
}
