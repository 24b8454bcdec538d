import { randomUUID } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  type LoggingLevel,
} from '@modelcontextprotocol/sdk/types.js';
import { AppError } from '../errors.ts';
import type { Offer, Toolset } from '../tools/open-toolset.ts';
import { addCompletion } from './add-completion.ts';
import { addPrompts } from './add-prompts.ts';
import { addResources } from './add-resources.ts';
import { createCaller, createLazyValidator, type Session } from './create-caller.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { pageOfTools } from './page-of-tools.ts';
import { offeredPrompts } from './prompts/offered-prompts.ts';
import { protocolError } from './protocol-error.ts';
import { offeredResources } from './resources/resource-kind.ts';

export interface ServerIdentity {
  readonly name: string;
  readonly version: string;
}

export interface SessionServer {
  readonly mcp: McpServer;
  /** Resolves when every request that was accepted has ended, and with it its record. */
  readonly settled: () => Promise<void>;
}

/**
 * An MCP server for one session, over what the policy of its caller allows: tools, and the resources and prompts built on them. It
 * does not depend on the transport.
 */
export function createServer(identity: ServerIdentity, offer: Offer, toolset: Toolset): SessionServer {
  const validator = createLazyValidator();
  const mcp = new McpServer(
    { ...identity },
    { capabilities: { logging: {} }, instructions: INSTRUCTIONS, jsonSchemaValidator: validator },
  );
  const running = new Set<Promise<unknown>>();
  const track = async <Result>(request: Promise<Result>): Promise<Result> => {
    running.add(request);
    try {
      return await request;
    } finally {
      running.delete(request);
    }
  };
  const session: Session = { mcp, id: randomUUID(), validator, track };
  const { server } = mcp;
  // Not above: McpServer would add its own tool handlers and promise `listChanged`, but the list never changes.
  server.registerCapabilities({ tools: {} });
  const logToClient = (level: LoggingLevel, data: string): void => {
    // A client that went away or set a higher level is not a failure of the call.
    void mcp.sendLoggingMessage({ level, logger: identity.name, data }).catch(() => undefined);
  };

  server.setRequestHandler(ListToolsRequestSchema, ({ params }) => pageOfTools(toolset.tools, params?.cursor));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    try {
      const call = toolset.call(params.name, params.arguments ?? {}, createCaller(session, extra));
      const result = await track(call);
      if (result.isError === true) logToClient('warning', `${params.name} failed`);
      return result;
    } catch (error) {
      if (error instanceof AppError) throw protocolError(ErrorCode.InvalidParams, error.message);
      throw error;
    }
  });
  const { catalog, policy, openContext } = offer;
  const resources = offeredResources(catalog, policy);
  const prompts = offeredPrompts(catalog, policy);
  addResources(session, openContext, resources);
  addPrompts(mcp, toolset, prompts);
  addCompletion(session, openContext, { resources, prompts });
  return {
    mcp,
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
