import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { withReserved } from '../call/reserved-arguments.ts';
import type { Operation } from '../catalog/operation.ts';
import { effectiveSchema } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { annotate } from './annotations.ts';
import { type ListedDetail, listedSchema } from './listed-schema.ts';

/** One operation as a model sees it under this policy. */
export function toTool(operation: Operation, policy: Policy, detail: ListedDetail): Tool {
  return {
    name: operation.name,
    description: operation.description,
    // Generated, and a test over all tools checks this shape: a plain object at the top.
    inputSchema: {
      ...listedSchema(withReserved(operation, effectiveSchema(policy, operation)), detail, operation.name),
      type: 'object',
    },
    annotations: annotate(operation),
  };
}

/** What `exposedOperations` gave, as tools: exactly those that a call would accept, because `authorize` decides both. */
export function listTools(operations: readonly Operation[], policy: Policy, detail: ListedDetail): readonly Tool[] {
  return operations.map((operation) => toTool(operation, policy, detail));
}
