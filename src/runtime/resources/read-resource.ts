import type { CallToolResult, ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';
import { AppError } from '../errors.ts';
import { shapeResult } from '../result/shape-result.ts';
import { askedOf } from '../tools/asked-of.ts';
import { bindArguments } from '../tools/bind-arguments.ts';
import type { ToolContext } from '../tools/call-tool.ts';
import type { Caller } from '../tools/caller.ts';
import { performCall } from '../tools/perform-call.ts';
import { parseResourceUri } from './parse-resource-uri.ts';

function toContents(uri: string, mimeType: string, { content }: CallToolResult): ReadResourceResult['contents'] {
  const [first, ...notes] = content;
  if (first?.type === 'resource') return [{ ...first.resource, uri }];
  const texts = [first, ...notes].map((part) => (part?.type === 'text' ? part.text : ''));
  const [text = '', ...said] = texts;
  // What was cut or left out stands beside the file, never in it.
  const beside = said.length === 0 ? [] : [{ uri: `${uri}#notes`, mimeType: 'text/plain', text: said.join('\n') }];
  return [{ uri, mimeType, text }, ...beside];
}

/** `resources/read`: the URI becomes a call of the kind's operation, which goes the one line that every call goes. */
export async function readResource(context: ToolContext, uri: string, caller: Caller): Promise<ReadResourceResult> {
  const { kind, input } = parseResourceUri(uri);
  const operation = context.catalog.byName.get(kind.operation);
  if (operation === undefined) throw new AppError('unknown-tool', `Bitbucket has no ${kind.operation}`);
  const bound = bindArguments(context.policy, operation, input);
  const performed = await performCall(context, kind.operation, bound, caller);
  const { content } = performed;
  const mimeType = content.kind === 'json' ? 'application/json' : 'text/plain';
  const config = { ...context.result, structuredContent: false };
  // An empty file, not an answer that has to be explained.
  if (content.kind === 'none') return { contents: [{ uri, mimeType, text: '' }] };
  return { contents: toContents(uri, mimeType, shapeResult(content, askedOf(context, performed), config)) };
}
