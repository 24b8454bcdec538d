import { ErrorCode, type ListToolsResult, type Tool } from '@modelcontextprotocol/sdk/types.js';
import { protocolError } from './protocol-error.ts';

/** As many as the most generous client takes at all; a list that fits is one page. */
const PAGE = 128;

const toCursor = (start: number): string => Buffer.from(`tools ${start}`).toString('base64url');

/** One page of `tools/list`. A cursor is only good for this list: any other text is rejected. */
export function pageOfTools(tools: readonly Tool[], cursor: string | undefined): ListToolsResult {
  const starts = Array.from({ length: Math.ceil(tools.length / PAGE) }, (_, page) => page * PAGE);
  const start = cursor === undefined ? 0 : starts.find((at) => at > 0 && toCursor(at) === cursor);
  if (start === undefined) throw protocolError(ErrorCode.InvalidParams, 'unknown cursor; omit it for the first page');
  const next = start + PAGE;
  return { tools: tools.slice(start, next), ...(next < tools.length ? { nextCursor: toCursor(next) } : {}) };
}
