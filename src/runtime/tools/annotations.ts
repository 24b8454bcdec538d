import type { ToolAnnotations } from '@modelcontextprotocol/sdk/types.js';
import type { Operation } from '../catalog/operation.ts';

/** MCP's hints from the reviewed access class. A PUT or DELETE is idempotent by RFC 9110 section 9.2.2. */
export function annotate({ access, method }: Operation): ToolAnnotations {
  if (access === 'read') return { readOnlyHint: true };
  return {
    readOnlyHint: false,
    destructiveHint: access !== 'write',
    idempotentHint: method === 'PUT' || method === 'DELETE',
  };
}
