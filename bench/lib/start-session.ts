import type { Contender } from './contenders.ts';
import { type Answer, RpcChild } from './rpc-child.ts';

export interface Session {
  readonly child: RpcChild;
  readonly toolList: Answer;
  /** From just before `spawn` to the last byte of the tool list. */
  readonly wallMs: number;
}

const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1.0.0' } };

/** What every MCP client does first: spawn, `initialize`, `tools/list`. */
export async function startSession(contender: Contender, env: Readonly<Record<string, string>>): Promise<Session> {
  const begun = performance.now();
  const child = new RpcChild(contender.name, contender.args, env);
  await child.request('initialize', client);
  child.notify('notifications/initialized');
  const toolList = await child.request('tools/list', {});
  return { child, toolList, wallMs: toolList.at - begun };
}
