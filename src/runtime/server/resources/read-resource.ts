import type { CallToolResult, ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';
import { toRenderOptions } from '../../call/call-tool.ts';
import type { Caller } from '../../call/caller.ts';
import type { CallerContext } from '../../call/caller-context.ts';
import { performBound } from '../../call/perform-bound.ts';
import { recordRejected } from '../../call/perform-call.ts';
import { shapeResult } from '../../render/shape-result.ts';
import { type NamedResource, parseResourceUri } from './parse-resource-uri.ts';

function toContents(uri: string, mimeType: string, { content }: CallToolResult): ReadResourceResult['contents'] {
  const [first, ...notes] = content;
  if (first?.type === 'resource') return [{ ...first.resource, uri }];
  const texts = [first, ...notes].map((part) => (part?.type === 'text' ? part.text : ''));
  const [text = '', ...said] = texts;
  // What was cut or left out is beside the file, never in it.
  const beside = said.length === 0 ? [] : [{ uri: `${uri}#notes`, mimeType: 'text/plain', text: said.join('\n') }];
  return [{ uri, mimeType, text }, ...beside];
}

/** A URI that names no resource is recorded as a rejected call. */
async function nameResource(context: CallerContext, uri: string, caller: Caller): Promise<NamedResource> {
  try {
    return parseResourceUri(uri);
  } catch (error) {
    await recordRejected(context, 'resources/read', { uri }, caller, error);
    throw error;
  }
}

/** `resources/read`: the URI becomes a call of the kind's operation, with the checks of every call. */
export async function readResource(context: CallerContext, uri: string, caller: Caller): Promise<ReadResourceResult> {
  const { kind, input } = await nameResource(context, uri, caller);
  const performed = await performBound(context, kind.operation, input, caller);
  const { content } = performed;
  const mimeType = content.kind === 'json' ? 'application/json' : 'text/plain';
  const config = { ...context.result, structuredContent: false };
  // An empty file, not a response that has to be explained.
  if (content.kind === 'none') return { contents: [{ uri, mimeType, text: '' }] };
  return { contents: toContents(uri, mimeType, shapeResult(content, toRenderOptions(context, performed), config)) };
}
