import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Operation } from '../catalog/operation.ts';
import type { ResultConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import { compactAnswer } from './compact-answer.ts';
import type { Content } from './decode-answer.ts';
import { selectFields } from './select-fields.ts';

/** Largest file that is handed over as a blob resource, in bytes before Base64. */
const MAX_BLOB_BYTES = 1_048_576;

const MAX_PROBLEMS = 5;

interface Presented {
  readonly value: unknown;
  readonly notes: readonly string[];
}

/** How an answer was asked for. */
export interface Asked {
  /** The request's path below `/rest`, for the name of a blob. */
  readonly path: string;
  readonly fields: string | undefined;
}

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

/** A folder listing is a page inside an object. */
function childrenOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'children' in value ? value.children : undefined;
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

/** What the model reads of a value, and what it has to be told of that. */
function present(value: unknown, fields: string | undefined, compact: boolean): Presented {
  if (fields !== undefined) {
    const { value: selected, problems } = selectFields(value, fields);
    return { value: selected, notes: problems.slice(0, MAX_PROBLEMS) };
  }
  if (!compact) return { value, notes: [] };
  const { value: small, omitted } = compactAnswer(value);
  const note = `Left out: ${omitted.join(', ')}. _fields="*" gives all.`;
  // Small answers would grow by the note.
  const worth = JSON.stringify(small).length + note.length < JSON.stringify(value).length;
  return worth ? { value: small, notes: [note] } : { value, notes: [] };
}

function shapeJson(
  value: unknown,
  operation: Operation,
  fields: string | undefined,
  config: ResultConfig,
): CallToolResult {
  const presented = present(value, fields, config.compact);
  const texts = bound(JSON.stringify(presented.value), config.maxTextChars);
  texts.push(...presented.notes);
  const page = asPage(value) ?? asPage(childrenOf(value));
  if (page !== undefined) {
    const goesOn = operation.parameters.some(({ name }) => name === 'start');
    texts.push(
      goesOn
        ? `More: call ${operation.name} again with the same arguments and start=${page.nextPageStart}.`
        : `There is more than these; ${operation.name} cannot show it.`,
    );
  }
  const result = toResult(texts);
  // What is too much as text is too much as structured content as well. It is never compact: programs read it.
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
export function shapeResult(
  operation: Operation,
  content: Content,
  { path, fields }: Asked,
  config: ResultConfig,
): CallToolResult {
  switch (content.kind) {
    case 'none':
      return toResult([`Done: ${operation.key.split(' ')[0] ?? ''} succeeded; Bitbucket answered without content.`]);
    case 'json':
      return shapeJson(content.value, operation, fields, config);
    case 'text':
      return toResult(bound(content.text, config.maxTextChars));
    case 'binary':
      return shapeBinary(content.bytes, content.mediaType, path);
  }
}
