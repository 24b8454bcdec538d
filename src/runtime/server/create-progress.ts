import { setTimeout as sleep } from 'node:timers/promises';
import type { ProgressToken, ServerNotification } from '@modelcontextprotocol/sdk/types.js';
import type { Progress } from '../call/caller.ts';

/** SDK clients drop progress that they read in one burst with the result; a turn of the event loop was not enough. */
const YIELD_MS = 10;

/** `notifications/progress`, for a client that gave a token with its request; undefined for others. */
export function createProgress(
  progressToken: ProgressToken | undefined,
  notify: (notification: ServerNotification) => Promise<void>,
): Progress | undefined {
  if (progressToken === undefined) return undefined;
  return async (progress, total) => {
    // A client that went away is no failure of the call.
    await notify({ method: 'notifications/progress', params: { progressToken, progress, total } }).catch(
      () => undefined,
    );
    await sleep(YIELD_MS);
  };
}
