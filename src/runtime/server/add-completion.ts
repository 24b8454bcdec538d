import { type CompleteRequestParams, CompleteRequestSchema, ErrorCode } from '@modelcontextprotocol/sdk/types.js';
import type { CallerContext } from '../call/caller-context.ts';
import type { CompletionKind } from './completion/completion-kind.ts';
import { createCaller, type Session } from './create-caller.ts';
import type { PromptSpec } from './prompts/prompt-list.ts';
import { protocolError } from './protocol-error.ts';
import type { ResourceKind } from './resources/resource-kind.ts';

export interface Completable {
  readonly resources: readonly ResourceKind[];
  readonly prompts: readonly PromptSpec[];
}

/** What the variable holds; undefined when it is nothing that can be completed. */
function kindOf(
  { resources, prompts }: Completable,
  { ref, argument }: CompleteRequestParams,
): CompletionKind | undefined {
  if (ref.type === 'ref/resource') {
    const resource = resources.find(({ uriTemplate }) => uriTemplate === ref.uri);
    if (resource === undefined)
      throw protocolError(ErrorCode.InvalidParams, `Unknown resource template: ${ref.uri.slice(0, 128)}`);
    return Object.hasOwn(resource.completes, argument.name) ? resource.completes[argument.name] : undefined;
  }
  const prompt = prompts.find(({ name }) => name === ref.name);
  if (prompt === undefined) throw protocolError(ErrorCode.InvalidParams, `Unknown prompt: ${ref.name.slice(0, 64)}`);
  return prompt.arguments.find(({ name }) => name === argument.name)?.completes;
}

export function addCompletion(
  session: Session,
  openContext: () => Promise<CallerContext>,
  completable: Completable,
): void {
  const { resources, prompts } = completable;
  if (resources.length === 0 && prompts.length === 0) return;
  const { server } = session.mcp;
  server.registerCapabilities({ completions: {} });
  server.setRequestHandler(CompleteRequestSchema, async ({ params }, extra) => {
    const kind = kindOf(completable, params);
    if (kind === undefined) return { completion: { values: [], hasMore: false } };
    const known = params.context?.arguments ?? {};
    const typed = { project: known['project'], repo: known['repo'], value: params.argument.value };
    const [{ completeValue }, context] = await Promise.all([import('./completion/complete-value.ts'), openContext()]);
    return { completion: await session.track(completeValue(context, kind, typed, createCaller(session, extra))) };
  });
}
