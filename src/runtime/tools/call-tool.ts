import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ResultConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { secretsNote } from '../result/secrets-note.ts';
import { shapeError } from '../result/shape-error.ts';
import { shapeResult } from '../result/shape-result.ts';
import { askedOf, type CallWords } from './asked-of.ts';
import type { Caller } from './caller.ts';
import { type CallContext, performCall } from './perform-call.ts';

export interface ToolContext extends CallContext {
  readonly result: ResultConfig;
  readonly log: Logger;
}

function withNotes(result: CallToolResult, notes: readonly (string | undefined)[]): CallToolResult {
  const texts = notes.filter((note) => note !== undefined).map((text) => ({ type: 'text' as const, text }));
  return texts.length === 0 ? result : { ...result, content: [...result.content, ...texts] };
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
    // Before anything is sent: at the end of the process nobody waits for a file to load, and the answer of a write would be lost.
    const known = context.catalog.byName.get(name);
    const afterwards = known === undefined || known.access === 'read' ? undefined : await import('./after-write.ts');
    // Structured content is JSON: with it a text is written out here.
    const wantsText = result.compact && !result.structuredContent;
    const performed = await performCall(context, name, input, { ...caller, wantsText });
    const { operation, content, fields, secrets, revealed, status } = performed;
    const shaped = shapeResult(content, askedOf(context, performed, words), result);
    const note = secretsNote(operation, secrets, revealed);
    if (operation.access === 'read' || status === undefined) return withNotes(shaped, [note]);
    // Who asks for fields gets these alone.
    const empty = content.kind === 'none';
    const done = empty || fields === undefined ? afterwards?.afterWrite(context, performed) : undefined;
    return withNotes(empty ? { ...shaped, content: [] } : shaped, [done, note]);
  } catch (error) {
    if (error instanceof AppError && error.code === 'unknown-tool') throw error;
    return shapeError(error, context.log);
  }
}
