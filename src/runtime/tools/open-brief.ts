import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Operation } from '../catalog/operation.ts';
import { briefTool } from './brief-tool.ts';
import { callSearchTool, openExposed } from './call-search-tool.ts';
import { callTool, type ToolContext } from './call-tool.ts';
import type { Caller } from './caller.ts';
import { toTool } from './list-tools.ts';
import type { Toolset } from './open-toolset.ts';
import { listSearchTools } from './search-tools.ts';

const DESCRIBE = 'describe_operation';
const DESCRIPTION =
  'All arguments of one tool of this list, which shows the required ones and few others. Paged lists also take start and limit.';

/** A long list of tools, each told in brief, and one more that tells all of one. */
export function openBrief(context: ToolContext, operations: readonly Operation[]): Toolset {
  const exposed = openExposed(operations);
  const describe = listSearchTools(operations)
    .filter(({ name }) => name === DESCRIBE)
    .map((tool): Tool => ({ ...tool, description: DESCRIPTION }));
  return {
    operations: operations.length,
    mode: 'direct',
    tools: [
      ...operations.map((operation) => briefTool(toTool(operation, context.policy, 'lean'), operation)),
      ...describe,
    ],
    call: (name, input, caller: Caller) =>
      name === DESCRIBE
        ? callSearchTool(context, exposed, name, input, caller)
        : callTool(context, name, input, caller),
  };
}
