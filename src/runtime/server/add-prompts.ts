import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, GetPromptRequestSchema, ListPromptsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { AppError } from '../errors.ts';
import type { Toolset } from '../tools/open-toolset.ts';
import type { PromptSpec } from './prompts/prompt-list.ts';
import { renderPrompt } from './prompts/render-prompt.ts';
import { protocolError } from './protocol-error.ts';

export function addPrompts({ server }: McpServer, { mode }: Toolset, offered: readonly PromptSpec[]): void {
  if (offered.length === 0) return;
  server.registerCapabilities({ prompts: {} });
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: offered.map((prompt) => ({
      name: prompt.name,
      title: prompt.title,
      description: prompt.description,
      arguments: prompt.arguments.map(({ name, description, required }) => ({ name, description, required })),
    })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => {
    const prompt = offered.find(({ name }) => name === params.name);
    if (prompt === undefined)
      throw protocolError(ErrorCode.InvalidParams, `Unknown prompt: ${params.name.slice(0, 64)}`);
    try {
      return renderPrompt(prompt, params.arguments ?? {}, mode);
    } catch (error) {
      if (error instanceof AppError) throw protocolError(ErrorCode.InvalidParams, error.message);
      throw error;
    }
  });
}
