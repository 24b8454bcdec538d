import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  type LoggingLevel,
} from '@modelcontextprotocol/sdk/types.js';
import { AppError } from '../errors.ts';
import type { Toolset } from '../tools/open-toolset.ts';
import { createConfirm } from './create-confirm.ts';
import { createProgress } from './create-progress.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { createLazyValidator } from './lazy-validator.ts';

export interface ServerIdentity {
  readonly name: string;
  readonly version: string;
}

/** JSON-RPC error as the SDK puts it on the wire; throwing the SDK's own McpError would double the text's prefix. */
function protocolError(code: number, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** An MCP server over the tools that the policy admits. It knows nothing of the transport. */
export function createServer(identity: ServerIdentity, toolset: Toolset): McpServer {
  const mcp = new McpServer(
    { ...identity },
    { capabilities: { logging: {} }, instructions: INSTRUCTIONS, jsonSchemaValidator: createLazyValidator() },
  );
  const { server } = mcp;
  // Not above: McpServer would add its own tool handlers and promise `listChanged`, but the list never changes.
  server.registerCapabilities({ tools: {} });
  const logToClient = (level: LoggingLevel, data: string): void => {
    // A client that went away or set a higher level is no failure of the call.
    void mcp.sendLoggingMessage({ level, logger: identity.name, data }).catch(() => undefined);
  };

  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...toolset.tools] }));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal, requestId, sendNotification }) => {
    const caller = {
      signal,
      client: server.getClientVersion(),
      confirm: createConfirm(mcp, requestId),
      progress: createProgress(params._meta?.progressToken, sendNotification),
    };
    try {
      const result = await toolset.call(params.name, params.arguments ?? {}, caller);
      if (result.isError === true) logToClient('warning', `${params.name} failed`);
      return result;
    } catch (error) {
      if (error instanceof AppError) throw protocolError(ErrorCode.InvalidParams, error.message);
      throw error;
    }
  });
  return mcp;
}
