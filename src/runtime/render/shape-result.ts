import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ResultConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import type { Content } from './decode-response.ts';
import { renderAsText } from './render-as-text.ts';
import type { RenderOptions } from './render-options.ts';
import { shapeJson, shapeUnparsed } from './shape-json.ts';
import { shapeText } from './shape-text.ts';

/** Largest file that is handed over as a blob resource, in bytes before Base64. */
const MAX_BLOB_BYTES = 1_048_576;

function toResult(texts: readonly string[]): CallToolResult {
  return { content: texts.map((text) => ({ type: 'text', text })) };
}

/** Text and structured content share the limit of a text. Structured content is never compacted: programs read it. */
function withStructure(texts: readonly string[], value: unknown, config: ResultConfig): CallToolResult {
  const result = toResult(texts);
  if (!config.structuredContent) return result;
  const room = texts.reduce((left, text) => left - text.length, config.maxTextChars);
  if (JSON.stringify(value).length > room) return result;
  const structured = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : { value };
  return { ...result, structuredContent: structured };
}

function shapeBinary(bytes: Buffer, mediaType: string, path: string): CallToolResult {
  if (bytes.length > MAX_BLOB_BYTES) {
    throw new AppError('too-large', `the file has ${bytes.length} bytes; the limit is ${MAX_BLOB_BYTES}`);
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

/** Content of a 2xx response as a tool result. */
export function shapeResult(content: Content, asked: RenderOptions, config: ResultConfig): CallToolResult {
  const { operation, path, fields } = asked;
  switch (content.kind) {
    case 'none':
      return toResult([`Done: ${operation.key.split(' ')[0] ?? ''} succeeded; Bitbucket returned no content.`]);
    case 'json': {
      const text =
        operation.text === undefined || fields !== undefined || !config.compact
          ? undefined
          : renderAsText(content.value, asked, config.maxTextChars);
      return withStructure(text ?? shapeJson(content, asked, config), content.value, config);
    }
    case 'text':
      if (content.unparsed === true) return toResult(shapeUnparsed(content.text, config.maxTextChars));
      return toResult(shapeText(content.text, asked, config.maxTextChars, undefined, content.cutAt));
    case 'binary':
      return shapeBinary(content.bytes, content.mediaType, path);
  }
}
