import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { briefSchemas } from '../../generated/brief-schemas.ts';
import { type Catalog, catalog as defaultCatalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { bindsArguments } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { annotate } from './annotations.ts';
import { briefDescription, briefTool } from './brief-tool.ts';
import { toTool } from './list-tools.ts';
import { listSearchTools } from './search-tools.ts';

/** The extra tool of a brief list: it describes the others. */
export const DESCRIBE = 'describe_operation';

const DESCRIPTION =
  'All arguments of one tool of this list, which shows the required ones and few others. Paged lists also take start and limit.';

function describeBriefly(operation: Operation, policy: Policy, ready: Readonly<Record<string, string>>): Tool {
  const text = bindsArguments(policy, operation) ? undefined : ready[operation.name];
  if (text === undefined) return briefTool(toTool(operation, policy, 'lean'), operation);
  const inputSchema = JSON.parse(text) as Tool['inputSchema']; // written by our own generator
  const { name } = operation;
  return { name, description: briefDescription(operation), inputSchema, annotations: annotate(operation) };
}

/** A long list of tools, each in brief, and one more that describes a tool in full. */
export function listBrief(operations: readonly Operation[], catalog: Catalog, policy: Policy): readonly Tool[] {
  const ready = catalog === defaultCatalog ? briefSchemas : {};
  const describe = listSearchTools(operations)
    .filter(({ name }) => name === DESCRIBE)
    .map((tool): Tool => ({ ...tool, description: DESCRIPTION }));
  return [...operations.map((operation) => describeBriefly(operation, policy, ready)), ...describe];
}
