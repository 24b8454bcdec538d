import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Operation } from '../catalog/operation.ts';
import type { Policy } from '../policy/policy.ts';
import { briefTool } from './brief-tool.ts';
import { toTool } from './list-tools.ts';
import { listSearchTools } from './search-tools.ts';

/** The one tool of a brief list that stands for no operation. */
export const DESCRIBE = 'describe_operation';

const DESCRIPTION =
  'All arguments of one tool of this list, which shows the required ones and few others. Paged lists also take start and limit.';

/** A long list of tools, each told in brief, and one more that tells all of one. */
export function listBrief(operations: readonly Operation[], policy: Policy): readonly Tool[] {
  const describe = listSearchTools(operations)
    .filter(({ name }) => name === DESCRIBE)
    .map((tool): Tool => ({ ...tool, description: DESCRIPTION }));
  return [...operations.map((operation) => briefTool(toTool(operation, policy, 'lean'), operation)), ...describe];
}
