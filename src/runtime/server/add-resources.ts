import {
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ReadResourceRequestSchema,
  type ReadResourceResult,
} from '@modelcontextprotocol/sdk/types.js';
import type { Caller } from '../call/caller.ts';
import type { CallerContext } from '../call/caller-context.ts';
import { AppError } from '../errors.ts';
import { createCaller, type Session } from './create-caller.ts';
import { protocolError } from './protocol-error.ts';
import type { ResourceKind } from './resources/resource-kind.ts';

/** MCP's own code (2025-11-25, server/resources, error handling); the SDK has no name for it. */
const RESOURCE_NOT_FOUND = -32_002;

function codeOf(error: unknown): number {
  if (!(error instanceof AppError)) return ErrorCode.InternalError;
  if (error.code === 'not-found' || error.code === 'unknown-tool') return RESOURCE_NOT_FOUND;
  return error.code === 'invalid-arguments' || error.code === 'denied'
    ? ErrorCode.InvalidParams
    : ErrorCode.InternalError;
}

/** The resources of this server are templates: a list of all files would be a copy of Bitbucket. */
export function addResources(
  session: Session,
  openContext: () => Promise<CallerContext>,
  offered: readonly ResourceKind[],
): void {
  if (offered.length === 0) return;
  const { server } = session.mcp;
  server.registerCapabilities({ resources: {} });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [] }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: offered.map(({ name, title, description, uriTemplate, mimeType }) => ({
      name,
      title,
      description,
      uriTemplate,
      ...(mimeType === undefined ? {} : { mimeType }),
    })),
  }));
  const read = async (uri: string, caller: Caller): Promise<ReadResourceResult> => {
    const [{ readResource }, { shapeError }, context] = await Promise.all([
      import('./resources/read-resource.ts'),
      import('../render/shape-error.ts'),
      openContext(),
    ]);
    try {
      return await readResource(context, uri, caller);
    } catch (error) {
      if (error instanceof AppError && error.code === 'unknown-tool')
        throw protocolError(RESOURCE_NOT_FOUND, 'no such resource; see resources/templates/list');
      const [text] = shapeError(error, context.log, context.result.maxTextChars).content;
      throw protocolError(codeOf(error), text?.type === 'text' ? text.text : 'failed');
    }
  };
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, extra) =>
    session.track(read(params.uri, createCaller(session, extra))),
  );
}
