import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ResultConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { shapeError } from '../result/shape-error.ts';
import { shapeResult } from '../result/shape-result.ts';
import { askedOf, type CallWords } from './asked-of.ts';
import type { Caller } from './caller.ts';
import { type CallContext, performCall } from './perform-call.ts';

export interface ToolContext extends CallContext {
  readonly result: ResultConfig;
  readonly log: Logger;
}

/** `tools/call`: the line of performCall, shaped for MCP. Only an unknown tool is thrown: it is a protocol error, not a result. */
export async function callTool(
  context: ToolContext,
  name: string,
  input: unknown,
  caller: Caller = {},
  words?: CallWords,
): Promise<CallToolResult> {
  const { result } = context;
  try {
    // Structured content is JSON: with it a text is written out here.
    const wantsText = result.compact && !result.structuredContent;
    const performed = await performCall(context, name, input, { ...caller, wantsText });
    return shapeResult(performed.content, askedOf(context, performed, words), result);
  } catch (error) {
    if (error instanceof AppError && error.code === 'unknown-tool') throw error;
    return shapeError(error, context.log);
  }
}
