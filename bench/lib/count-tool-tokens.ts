import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { isRecord } from './is-record.ts';

export interface ToolTokens {
  readonly name: string;
  /** JSON of name, description and inputSchema: what clients put before the model. */
  readonly total: number;
  /** Each part counted alone; they add up to a little less than the total, which has the keys between them. */
  readonly parts: Readonly<Record<Part, number>>;
}

export type Part = 'name' | 'description' | 'schema' | 'annotations';

function tokensOf(value: unknown): number {
  if (value === undefined) return 0;
  return countTokens(typeof value === 'string' ? value : JSON.stringify(value));
}

export function countToolTokens(tool: unknown): ToolTokens {
  if (!isRecord(tool) || typeof tool['name'] !== 'string') throw new Error('tools/list: a tool without a name');
  const { name, description, inputSchema, annotations } = tool;
  return {
    name: tool['name'],
    total: tokensOf({ name, description, inputSchema }),
    parts: {
      name: tokensOf(name),
      description: tokensOf(description),
      schema: tokensOf(inputSchema),
      annotations: tokensOf(annotations),
    },
  };
}

/** The whole response as it crosses the wire, annotations and all. */
export function countAnswerTokens(result: unknown): number {
  return tokensOf(result);
}

/** What a model reads. */
export function countText(text: string): number {
  return tokensOf(text);
}
