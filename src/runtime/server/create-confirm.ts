import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, type RequestId } from '@modelcontextprotocol/sdk/types.js';
import type { Confirm } from '../call/caller.ts';
import { lazyValidator } from './lazy-validator.ts';

const YES = 'confirm';

/** Asks by `elicitation/create` with a form of one boolean; undefined when the client has not declared that it can. */
export function createConfirm({ server }: McpServer, relatedRequestId: RequestId): Confirm | undefined {
  if (server.getClientCapabilities()?.elicitation?.form === undefined) return undefined;
  return async (message, timeout, signal) => {
    try {
      await lazyValidator.load();
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
