import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import type { SchemaDialect, ToolMode } from '../config/option-words.ts';
import { callTool, type ToolContext } from './call-tool.ts';
import type { Caller } from './caller.ts';
import { exposedOperations, listTools } from './list-tools.ts';

/** `auto`: beyond so many operations clients drop tools or lose their way, and three tools stand for all; or each is told in brief. */
const MOST_DIRECT = 60;

/** What `tools/list` shows and `tools/call` reaches; either way a call takes the line of `callTool`. */
export interface Toolset {
  /** Number of operations that the policy admits. */
  readonly operations: number;
  readonly tools: readonly Tool[];
  readonly mode: Exclude<ToolMode, 'auto'>;
  readonly call: (name: string, input: unknown, caller: Caller) => Promise<CallToolResult>;
}

export async function openToolset(context: ToolContext, mode: ToolMode, dialect: SchemaDialect): Promise<Toolset> {
  const operations = exposedOperations(context.catalog, context.policy);
  if (mode === 'direct' || (mode === 'auto' && operations.length <= MOST_DIRECT)) {
    const long = operations.length > MOST_DIRECT;
    // Only a long list pays for being told in brief.
    if (dialect === 'brief' || (dialect === 'auto' && long))
      return (await import('./open-brief.ts')).openBrief(context, operations);
    return {
      operations: operations.length,
      mode: 'direct',
      tools: listTools(context.catalog, context.policy, dialect === 'auto' ? 'lean' : dialect),
      call: (name, input, caller) => callTool(context, name, input, caller),
    };
  }
  // Only search mode pays for the search.
  const [{ callSearchTool, openExposed }, { listSearchTools }] = await Promise.all([
    import('./call-search-tool.ts'),
    import('./search-tools.ts'),
  ]);
  const exposed = openExposed(operations);
  return {
    operations: operations.length,
    mode: 'search',
    // Three tools are short as they are.
    tools: listSearchTools(operations, dialect === 'gemini' ? 'gemini' : 'full'),
    call: (name, input, caller) => callSearchTool(context, exposed, name, input, caller),
  };
}
