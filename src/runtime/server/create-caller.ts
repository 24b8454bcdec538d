import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js';
import type { Caller } from '../call/caller.ts';
import { createConfirm } from './create-confirm.ts';
import { createProgress } from './create-progress.ts';

/** Who asks, from what the SDK knows of a request. */
export function createCaller(
  mcp: McpServer,
  { signal, requestId, sendNotification, _meta }: RequestHandlerExtra<ServerRequest, ServerNotification>,
): Caller {
  return {
    signal,
    client: mcp.server.getClientVersion(),
    confirm: createConfirm(mcp, requestId),
    progress: createProgress(_meta?.progressToken, sendNotification),
  };
}
