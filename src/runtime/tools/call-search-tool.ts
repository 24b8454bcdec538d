import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type CallWords, callTool } from '../call/call-tool.ts';
import type { Caller } from '../call/caller.ts';
import type { CallerContext } from '../call/caller-context.ts';
import { passingBodies } from '../call/minimal-call.ts';
import { recordRejected, unknownTool } from '../call/perform-call.ts';
import { type ArgumentsValidator, createArgumentsValidator } from '../call/validate-arguments.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { effectiveSchema } from '../policy/decide/authorize.ts';
import { shapeError } from '../render/shape-error.ts';
import { openSearch } from '../search/open-search.ts';
import type { Search } from '../search/search.ts';
import { nearest } from '../text/nearest.ts';
import { toTool } from './list-tools.ts';
import { type SearchTool, searchTools } from './search-tools.ts';

const DEFAULT_LIMIT = 8;
const CALL = 'call_operation';

/** What the three tools see: the operations that the policy allows, and nothing else. Made at the first call. */
export interface Exposed {
  readonly byName: ReadonlyMap<string, Operation>;
  readonly tools: ReadonlyMap<string, SearchTool>;
  /** Loaded at the first question. */
  readonly search: () => Promise<Search>;
  readonly validate: ArgumentsValidator<SearchTool>;
}

export function openExposed(operations: readonly Operation[]): Exposed {
  return Object.freeze({
    byName: new Map(operations.map((operation) => [operation.name, operation])),
    tools: new Map(Object.entries(searchTools(operations))),
    search: openSearch(operations),
    validate: createArgumentsValidator<SearchTool>((tool) => tool.inputSchema),
  });
}

const text = (content: string): CallToolResult => ({ content: [{ type: 'text', text: content }] });

function find({ byName }: Exposed, name: string): Operation {
  const operation = byName.get(name);
  if (operation !== undefined) return operation;
  const close = nearest(name, byName.keys());
  const hint = close === undefined ? 'find one with search_operations' : `did you mean '${close}'?`;
  throw new AppError('invalid-arguments', `no operation '${name.slice(0, 64)}': ${hint}`);
}

async function search(exposed: Exposed, { query, limit, access }: JsonObject): Promise<CallToolResult> {
  const ranked = await exposed.search();
  const found = ranked(String(query), exposed.byName.size)
    .filter(({ operation }) => access === undefined || operation.access === access)
    .slice(0, limit === undefined ? DEFAULT_LIMIT : Number(limit));
  const lines = found.map(({ operation: { name, access: kind, description } }) => `${name} (${kind}): ${description}`);
  return text(lines.length === 0 ? 'Nothing found; rephrase the query.' : lines.join('\n'));
}

async function describe({ policy, validate }: CallerContext, operation: Operation): Promise<CallToolResult> {
  const bodies = await passingBodies(operation, effectiveSchema(policy, operation), (input) =>
    validate(operation, input),
  );
  const { inputSchema } = toTool(operation, policy, 'full');
  const { name, access, permission, description } = operation;
  const needs = permission === null ? {} : { permission };
  const examples = bodies.length === 0 ? {} : { bodyExamples: bodies };
  return text(JSON.stringify({ name, access, ...needs, description, inputSchema, ...examples }));
}

const asOperation: CallWords = (name, given) => `call_operation ${JSON.stringify({ name, arguments: given })}`;

/** The operation that a malformed call names, if it names one. */
function meantBy(input: unknown): string {
  const name: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'name') : undefined;
  return typeof name === 'string' ? name : CALL;
}

/** `tools/call` in search mode. An operation is called by the same line as in direct mode; this only finds its name. */
export async function callSearchTool(
  context: CallerContext,
  exposed: Exposed,
  name: string,
  input: unknown,
  caller: Caller = {},
): Promise<CallToolResult> {
  const tool = exposed.tools.get(name);
  if (tool === undefined) {
    const error = unknownTool(name);
    await recordRejected(context, name, input, caller, error);
    throw error;
  }
  try {
    let values: JsonObject;
    try {
      values = exposed.validate(tool, input);
    } catch (error) {
      if (tool.name === CALL) await recordRejected(context, meantBy(input), input, caller, error);
      throw error;
    }
    if (tool.name === 'search_operations') return await search(exposed, values);
    const called = String(values['name']);
    if (tool.name === CALL && !exposed.byName.has(called)) {
      await recordRejected(context, called, values['arguments'], caller, unknownTool(called));
    }
    const operation = find(exposed, called);
    if (tool.name === 'describe_operation') return await describe(context, operation);
    return await callTool(context, operation.name, values['arguments'] ?? {}, caller, asOperation);
  } catch (error) {
    return shapeError(error, context.log);
  }
}
