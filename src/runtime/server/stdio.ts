import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Logger } from '../log.ts';
import { createLineLimit } from './line-limit.ts';

/** The longest message that is read; a file of 5 MB as Base64 fits. */
const MAX_LINE_BYTES = 10 * 1024 * 1024;

/** Serves over the given streams until the input ends or the transport closes. The SDK itself does not watch for the end of input. */
export async function serveStdio(
  mcp: McpServer,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  log: Logger,
): Promise<void> {
  const lines = createLineLimit(MAX_LINE_BYTES, () => {
    log.warn({ limit: MAX_LINE_BYTES }, 'dropped a message that is too long');
  });
  const stopReading = (): void => {
    lines.end();
  };
  const ended = new Promise<void>((resolve) => {
    lines.once('end', resolve);
    output.on('error', () => {
      resolve(); // EPIPE: the client is gone, and nobody is left to answer.
    });
    mcp.server.onclose = resolve;
  });
  mcp.server.onerror = (error) => {
    log.debug({ problem: error.name }, 'received what is no valid message');
  };
  input.on('error', stopReading).on('close', stopReading).pipe(lines);
  await mcp.connect(new StdioServerTransport(lines, output, { maxBufferSize: MAX_LINE_BYTES }));
  await ended;
}
