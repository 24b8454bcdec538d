import type { Contender } from './contenders.ts';
import { type Answer, RpcChild } from './rpc-child.ts';

export interface Session {
  readonly child: RpcChild;
  readonly toolList: Answer;
  /** From just before `spawn` to the last byte of the tool list. */
  readonly wallMs: number;
}

const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1.0.0' } };

function toolsOf({ result }: Answer): readonly unknown[] {
  const tools: readonly unknown[] = Array.isArray(result['tools']) ? result['tools'] : [];
  return tools;
}

/** The whole tool list as one response, over all its pages. */
async function listTools(child: RpcChild): Promise<Answer> {
  let answer = await child.request('tools/list', {});
  for (let cursor = answer.result['nextCursor']; cursor !== undefined; cursor = answer.result['nextCursor']) {
    const page = await child.request('tools/list', { cursor });
    const tools = [answer, page].flatMap(toolsOf);
    answer = { ...page, result: { ...page.result, tools }, length: answer.length + page.length };
  }
  return answer;
}

/** What every MCP client does first: spawn, `initialize`, `tools/list`. */
export async function startSession(contender: Contender, env: Readonly<Record<string, string>>): Promise<Session> {
  const begun = performance.now();
  const child = new RpcChild(contender.name, contender.args, env);
  await child.request('initialize', client);
  child.notify('notifications/initialized');
  const toolList = await listTools(child);
  return { child, toolList, wallMs: toolList.at - begun };
}
