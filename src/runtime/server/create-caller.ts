import { setTimeout as sleep } from 'node:timers/promises';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import {
  ErrorCode,
  type ProgressToken,
  type RequestId,
  type ServerNotification,
  type ServerRequest,
} from '@modelcontextprotocol/sdk/types.js';
import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js';
import type { Caller, Confirm, Progress } from '../call/caller.ts';

const YES = 'confirm';
/** SDK clients drop progress that they read in one burst with the result; a turn of the event loop was not enough. */
const YIELD_MS = 10;

/** The SDK's own validator. It validates elicitation responses only, so it is loaded before the first question, and no start pays for it. */
export interface LazyValidator extends jsonSchemaValidator {
  readonly load: () => Promise<void>;
}

export function createLazyValidator(): LazyValidator {
  let validator: jsonSchemaValidator | undefined;
  return {
    async load() {
      const { AjvJsonSchemaValidator } = await import('@modelcontextprotocol/sdk/validation/ajv');
      validator ??= new AjvJsonSchemaValidator();
    },
    getValidator(schema) {
      if (validator === undefined) throw new Error('a response came before the validator was loaded');
      return validator.getValidator(schema);
    },
  };
}

/** Asks by `elicitation/create` with a form of one boolean; undefined when the client has not declared that it can. */
function createConfirm({ mcp: { server }, validator }: Session, relatedRequestId: RequestId): Confirm | undefined {
  if (server.getClientCapabilities()?.elicitation?.form === undefined) return undefined;
  return async (message, timeout, signal) => {
    try {
      await validator.load();
      const { action, content } = await server.elicitInput(
        {
          mode: 'form',
          message,
          requestedSchema: {
            type: 'object',
            properties: { [YES]: { type: 'boolean', title: 'Do it', description: 'Send exactly this request.' } },
            required: [YES],
          },
        },
        { timeout, relatedRequestId, ...(signal === undefined ? {} : { signal }) },
      );
      if (action === 'accept') return content?.[YES] === true ? 'accepted' : 'declined';
      return action === 'decline' ? 'declined' : 'cancelled';
    } catch (error) {
      if (signal?.aborted === true) return 'cancelled'; // the call itself, and its question with it
      const expired = error instanceof Error && 'code' in error && error.code === ErrorCode.RequestTimeout;
      return expired ? 'expired' : 'failed';
    }
  };
}

/** `notifications/progress`, for a client that gave a token with its request; undefined for others. */
function createProgress(
  progressToken: ProgressToken | undefined,
  notify: (notification: ServerNotification) => Promise<void>,
): Progress | undefined {
  if (progressToken === undefined) return undefined;
  return async (progress, total) => {
    // A client that went away is not a failure of the call.
    await notify({ method: 'notifications/progress', params: { progressToken, progress, total } }).catch(
      () => undefined,
    );
    await sleep(YIELD_MS);
  };
}

/** One client that is connected. */
export interface Session {
  readonly mcp: McpServer;
  /** Random. */
  readonly id: string;
  readonly validator: LazyValidator;
  /** Keeps a request in the list of running ones until it has ended. */
  readonly track: <Result>(request: Promise<Result>) => Promise<Result>;
}

/** Who asks, from what the SDK knows of a request. */
export function createCaller(
  session: Session,
  { signal, requestId, sendNotification, _meta }: RequestHandlerExtra<ServerRequest, ServerNotification>,
): Caller {
  return {
    signal,
    client: session.mcp.server.getClientVersion(),
    session: session.id,
    confirm: createConfirm(session, requestId),
    progress: createProgress(_meta?.progressToken, sendNotification),
  };
}
