import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ResultConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { isAllowed } from '../policy/decide/authorize.ts';
import { clipTexts } from '../render/fit-texts.ts';
import type { RenderOptions } from '../render/render-options.ts';
import { secretsNote } from '../render/secrets-note.ts';
import { shapeError } from '../render/shape-error.ts';
import { shapeResult } from '../render/shape-result.ts';
import type { Caller } from './caller.ts';
import type { CallerContext } from './caller-context.ts';
import { type PerformedCall, performCall } from './perform-call.ts';

/** A call as the caller would write it. */
export type CallWords = (tool: string, given: JsonObject) => string;

const asTool: CallWords = (tool, given) => `${tool} ${JSON.stringify(given)}`;

/** How a response is rendered: as the call asked for, naming as next calls only tools that the policy allows. */
export function toRenderOptions(
  { catalog, policy, mask }: CallerContext,
  performed: PerformedCall,
  words = asTool,
): RenderOptions {
  const offers = (tool: string): boolean => {
    const operation = catalog.byName.get(tool);
    return operation !== undefined && isAllowed(policy, operation);
  };
  return { ...performed, offers, call: (tool, given) => mask(words(tool, given)) };
}

/** The notes on secrets and on the result of a write come first in the budget; the response is cut to the rest. */
function withNotes(
  notes: readonly string[],
  config: ResultConfig,
  shape: (config: ResultConfig) => CallToolResult,
): CallToolResult {
  const texts = clipTexts(notes, Math.floor(config.maxTextChars / 2));
  const room = texts.reduce((left, text) => left - text.length, config.maxTextChars);
  const result = shape({ ...config, maxTextChars: room });
  return { ...result, content: [...result.content, ...texts.map((text) => ({ type: 'text' as const, text }))] };
}

/** `tools/call`: the line of performCall, shaped for MCP. Only an unknown tool is thrown: it is a protocol error, not a result. */
export async function callTool(
  context: CallerContext,
  name: string,
  input: unknown,
  caller: Caller = {},
  words?: CallWords,
): Promise<CallToolResult> {
  const { result } = context;
  try {
    // Before anything is sent: at the end of the process a file is not loaded any more, and the response of a write would be lost.
    const known = context.catalog.byName.get(name);
    const afterwards = known === undefined || known.access === 'read' ? undefined : await import('./after-write.ts');
    // Structured content is JSON: with it a text is written out here.
    const wantsText = result.compact && !result.structuredContent;
    const performed = await performCall(context, name, input, { ...caller, wantsText });
    const { operation, content, fields, secrets, revealed, status } = performed;
    const note = secretsNote(operation, secrets, revealed);
    const wrote = operation.access !== 'read' && status !== undefined;
    const empty = content.kind === 'none';
    // A caller who asks for fields gets only these.
    const done = wrote && (empty || fields === undefined) ? afterwards?.afterWrite(context, performed) : undefined;
    const notes = [done, note].filter((text) => text !== undefined);
    const options = toRenderOptions(context, performed, words);
    return withNotes(notes, result, (config) =>
      wrote && empty ? { content: [] } : shapeResult(content, options, config),
    );
  } catch (error) {
    if (error instanceof AppError && error.code === 'unknown-tool') throw error;
    return shapeError(error, context.log, result.maxTextChars);
  }
}
