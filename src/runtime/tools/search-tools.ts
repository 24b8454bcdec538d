import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { JsonSchema } from '../catalog/catalog.ts';
import type { Access, Operation } from '../catalog/operation.ts';
import { annotate } from './annotations.ts';
import { type ListedDetail, listedSchema } from './listed-schema.ts';

export type SearchToolName = 'search_operations' | 'describe_operation' | 'call_operation';

export interface SearchTool {
  readonly name: SearchToolName;
  readonly inputSchema: JsonSchema & { readonly type: 'object' };
}

const ACCESSES: readonly Access[] = ['read', 'write', 'delete', 'admin', 'unknown'];
const WORST: Readonly<Record<Access, string>> = {
  read: 'read',
  write: 'change content',
  delete: 'destroy for good',
  admin: 'change settings and permissions',
  unknown: 'do things not yet reviewed',
};

const NAME = { type: 'string', minLength: 1, maxLength: 64, description: 'As returned by search_operations.' };

const closed = (properties: JsonSchema, required: readonly string[]): SearchTool['inputSchema'] => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const accessesOf = (exposed: readonly Operation[]): readonly Access[] =>
  ACCESSES.filter((access) => access === 'read' || exposed.some((operation) => operation.access === access));

/** Input schemas of the three tools for all exposed operations. */
export function searchTools(exposed: readonly Operation[]): Readonly<Record<SearchToolName, SearchTool>> {
  const query = { type: 'string', minLength: 1, maxLength: 500, description: 'What to do, in a few words.' };
  const limit = { type: 'integer', minimum: 1, maximum: 25, description: 'Maximum number of results (default 8).' };
  const access = { type: 'string', enum: accessesOf(exposed), description: 'Only operations of this kind.' };
  const input = { type: 'object', description: 'As the inputSchema of describe_operation says.' };
  return {
    search_operations: { name: 'search_operations', inputSchema: closed({ query, limit, access }, ['query']) },
    describe_operation: { name: 'describe_operation', inputSchema: closed({ name: NAME }, ['name']) },
    call_operation: { name: 'call_operation', inputSchema: closed({ name: NAME, arguments: input }, ['name']) },
  };
}

/** The worst that any of them can do: a client that asks its user before a destructive tool needs it. */
function worst(exposed: readonly Operation[]): NonNullable<Tool['annotations']> {
  const hints = exposed.map(annotate).filter(({ readOnlyHint }) => readOnlyHint !== true);
  if (hints.length === 0) return { readOnlyHint: true };
  return {
    readOnlyHint: false,
    destructiveHint: hints.some(({ destructiveHint }) => destructiveHint === true),
    idempotentHint: hints.every(({ idempotentHint }) => idempotentHint === true),
  };
}

/** `tools/list` in search mode: three tools, whatever the number of operations. */
export function listSearchTools(exposed: readonly Operation[], detail: ListedDetail = 'full'): readonly Tool[] {
  const tools = searchTools(exposed);
  const can = accessesOf(exposed)
    .map((access) => WORST[access])
    .join(', ');
  const ours = { readOnlyHint: true, openWorldHint: false };
  return [
    {
      ...tools.search_operations,
      description: `Searches ${exposed.length} Bitbucket operations: a line each with name, access and description, best first. Start here; if nothing fits, rephrase the query.`,
      annotations: ours,
    },
    {
      ...tools.describe_operation,
      description: 'Describes one operation, with the input schema of its arguments. Read it before the first call.',
      annotations: ours,
    },
    {
      ...tools.call_operation,
      description: `Calls one operation of Bitbucket. The access in the search results shows what it does; operations here can ${can}.`,
      annotations: worst(exposed),
    },
  ].map((tool) => ({
    ...tool,
    inputSchema: { ...listedSchema(tool.inputSchema, detail, tool.name), type: 'object' },
  }));
}
