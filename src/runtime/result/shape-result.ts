import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Operation } from '../catalog/operation.ts';
import type { ResultConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import type { Content } from './decode-answer.ts';

/** Largest file that is handed over as a blob resource, in bytes before Base64. */
const MAX_BLOB_BYTES = 1_048_576;

interface Page {
  readonly isLastPage: boolean;
  readonly nextPageStart: number;
}

function asPage(value: unknown): Page | undefined {
  if (typeof value !== 'object' || value === null || !('isLastPage' in value) || value.isLastPage !== false)
    return undefined;
  return 'nextPageStart' in value && typeof value.nextPageStart === 'number'
    ? { isLastPage: false, nextPageStart: value.nextPageStart }
    : undefined;
}

function bound(text: string, limit: number): string[] {
  if (text.length <= limit) return [text];
  // Never cut a surrogate pair in half.
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return [
    text.slice(0, end),
    `Cut: ${end} of ${text.length} characters are shown. Ask for less: a smaller limit, a path, or a range.`,
  ];
}

function toResult(texts: readonly string[]): CallToolResult {
  return { content: texts.map((text) => ({ type: 'text', text })) };
}

function shapeJson(value: unknown, operation: Operation, config: ResultConfig): CallToolResult {
  const texts = bound(JSON.stringify(value), config.maxTextChars);
  const whole = texts.length === 1;
  const page = asPage(value);
  if (page !== undefined)
    texts.push(`More: call ${operation.name} again with the same arguments and start=${page.nextPageStart}.`);
  const result = toResult(texts);
  // What is too much as text is too much as structured content as well.
  if (!config.structuredContent || !whole) return result;
  const structured = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : { value };
  return { ...result, structuredContent: structured };
}

function shapeBinary(bytes: Buffer, mediaType: string, path: string): CallToolResult {
  if (bytes.length > MAX_BLOB_BYTES) {
    throw new AppError('too-large', `the file has ${bytes.length} bytes; at most ${MAX_BLOB_BYTES} are handed over`);
  }
  return {
    content: [
      {
        type: 'resource',
        resource: { uri: `bitbucket://${path}`, mimeType: mediaType, blob: bytes.toString('base64') },
      },
    ],
  };
}

/** Content of a 2xx answer as a tool result. `path`: the request's path below `/rest`, for the name of a blob. */
export function shapeResult(
  operation: Operation,
  content: Content,
  path: string,
  config: ResultConfig,
): CallToolResult {
  switch (content.kind) {
    case 'none':
      return toResult([`Done: ${operation.key.split(' ')[0] ?? ''} succeeded; Bitbucket answered without content.`]);
    case 'json':
      return shapeJson(content.value, operation, config);
    case 'text':
      return toResult(bound(content.text, config.maxTextChars));
    case 'binary':
      return shapeBinary(content.bytes, content.mediaType, path);
  }
}
