import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Caller } from '../call/caller.ts';
import type { CallerContext } from '../call/caller-context.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { SchemaDetail, ToolMode } from '../config/option-words.ts';
import { exposedOperations } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { listTools } from './list-tools.ts';
import { listSearchTools } from './search-tools.ts';

/** `auto`: beyond so many operations clients drop or confuse tools, so three tools replace them, or each is listed in brief. */
const MOST_DIRECT = 60;

/** What there is, and how to come to what calls need: it is opened when the first one comes. */
export interface Offer {
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly openContext: () => Promise<CallerContext>;
}

type Call = (name: string, input: unknown, caller: Caller) => Promise<CallToolResult>;

/** What `tools/list` shows and `tools/call` reaches; either way a call takes the line of `callTool`. */
export interface Toolset {
  /** Number of operations that the policy allows. */
  readonly operations: number;
  readonly tools: readonly Tool[];
  readonly mode: Exclude<ToolMode, 'auto'>;
  readonly call: Call;
}

interface Form {
  readonly tools: ToolMode;
  readonly schemaDetail: SchemaDetail;
}

/** Most of the code is for calling, and a start only lists: the line of a call is loaded when the first one comes. */
function loadedOnce(load: () => Promise<Call>): Call {
  let loaded: Call | undefined;
  let loading: Promise<Call> | undefined;
  return async (name, input, caller) => {
    loaded ??= await (loading ??= load());
    return await loaded(name, input, caller);
  };
}

function directCall(openContext: () => Promise<CallerContext>): Call {
  return loadedOnce(async () => {
    const [{ callTool }, context] = await Promise.all([import('../call/call-tool.ts'), openContext()]);
    return (name, input, caller) => callTool(context, name, input, caller);
  });
}

function searchCall(operations: readonly Operation[], openContext: () => Promise<CallerContext>): Call {
  return loadedOnce(async () => {
    const [{ callSearchTool, openExposed }, context] = await Promise.all([
      import('./call-search-tool.ts'),
      openContext(),
    ]);
    const exposed = openExposed(operations);
    return (name, input, caller) => callSearchTool(context, exposed, name, input, caller);
  });
}

export async function openToolset(
  { catalog, policy, openContext }: Offer,
  { tools: mode, schemaDetail: detail }: Form,
): Promise<Toolset> {
  const exposed = exposedOperations(catalog, policy);
  const operations = exposed.length;
  const search = searchCall(exposed, openContext);
  const long = operations > MOST_DIRECT;
  if (mode === 'search' || (mode === 'auto' && long)) {
    // Three tools are short as they are.
    const tools = listSearchTools(exposed, detail === 'gemini' ? 'gemini' : 'full');
    return { operations, mode: 'search', tools, call: search };
  }
  const direct = directCall(openContext);
  if (detail === 'brief' || (detail === 'auto' && long)) {
    // Only a long list loads the brief schemas.
    const { DESCRIBE, listBrief } = await import('./list-brief.ts');
    const tools = listBrief(exposed, catalog, policy);
    return {
      operations,
      mode: 'direct',
      tools,
      call: (name, input, caller) => (name === DESCRIBE ? search : direct)(name, input, caller),
    };
  }
  const tools = listTools(exposed, policy, detail === 'auto' ? 'lean' : detail);
  return { operations, mode: 'direct', tools, call: direct };
}
