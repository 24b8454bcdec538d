import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ResultConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import type { Asked } from './asked.ts';
import type { Content } from './decode-answer.ts';
import { shapeJson } from './shape-json.ts';
import { shapeText } from './shape-text.ts';
import { writtenOut } from './written-out.ts';

/** Largest file that is handed over as a blob resource, in bytes before Base64. */
const MAX_BLOB_BYTES = 1_048_576;

function toResult(texts: readonly string[]): CallToolResult {
  return { content: texts.map((text) => ({ type: 'text', text })) };
}

/** What is too much as text is too much as structured content as well. It is never compact: programs read it. */
function withStructure(result: CallToolResult, value: unknown, config: ResultConfig): CallToolResult {
  if (!config.structuredContent || JSON.stringify(value).length > config.maxTextChars) return result;
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

/** Content of a 2xx answer as a tool result. */
export function shapeResult(content: Content, asked: Asked, config: ResultConfig): CallToolResult {
  const { operation, path, fields } = asked;
  switch (content.kind) {
    case 'none':
      return toResult([`Done: ${operation.key.split(' ')[0] ?? ''} succeeded; Bitbucket answered without content.`]);
    case 'json': {
      const text =
        operation.text === undefined || fields !== undefined || !config.compact
          ? undefined
          : writtenOut(content.value, asked, config.maxTextChars);
      return withStructure(
        toResult(text ?? shapeJson(content.value, content.chars, asked, config)),
        content.value,
        config,
      );
    }
    case 'text':
      return toResult(shapeText(content.text, asked, config.maxTextChars, undefined, content.cutAt));
    case 'binary':
      return shapeBinary(content.bytes, content.mediaType, path);
  }
}
