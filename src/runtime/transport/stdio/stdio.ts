import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Logger } from '../../observability/log.ts';
import { LineTransport } from './line-transport.ts';

/** The longest message that is read; a file of 5 MB as Base64 fits. */
const MAX_LINE_BYTES = 10 * 1024 * 1024;

/** What of a process speaks MCP. */
export type StdioProcess = Pick<NodeJS.Process, 'stdin' | 'stdout'>;

/** Serves over a process's standard streams until the input ends or the transport closes. */
export async function serveStdio(mcp: McpServer, process: StdioProcess, log: Logger): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'error', 'close']) {
      input.on(event, () => {
        resolve();
      });
    }
    output.on('error', () => {
      resolve(); // EPIPE: the client is gone, so no response can be sent.
    });
    mcp.server.onclose = resolve;
  });
  mcp.server.onerror = (error) => {
    log.debug({ problem: error.name }, 'received an invalid JSON-RPC message');
  };
  const onDropped = (): void => {
    log.warn({ limit: MAX_LINE_BYTES }, 'dropped a message that is too long');
  };
  const transport = new LineTransport(input, output, { maxBytes: MAX_LINE_BYTES, onDropped });
  await mcp.connect(transport);
  await ended;
}
