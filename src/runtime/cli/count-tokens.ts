import type { Tool } from '@modelcontextprotocol/sdk/types.js';

/** What each tool costs a model, in tokens of o200k_base over its name, description and input schema. Its table is loaded only here. */
export async function countTokens(tools: readonly Tool[]): Promise<ReadonlyMap<string, number>> {
  const { countTokens: count } = await import('gpt-tokenizer/encoding/o200k_base');
  return new Map(
    tools.map(({ name, description, inputSchema }) => [
      name,
      count(JSON.stringify({ name, description, inputSchema })),
    ]),
  );
}
