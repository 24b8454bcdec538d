import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { createApp } from '../call/app.ts';
import { callTool } from '../call/call-tool.ts';
import type { Caller } from '../call/caller.ts';
import type { CallerContext } from '../call/caller-context.ts';
import { type Flags, parseOptions } from '../config/parse-options.ts';
import { openIdentity } from '../credentials/open-identity.ts';
import { identifyOsUser } from '../identity/principal.ts';
import { createLog } from '../observability/log.ts';
import { shapeError } from '../render/shape-error.ts';
import { createLogMask } from '../secrets/mask.ts';
import { NAME, VERSION } from '../version.ts';
import { guardCrash } from './guard-crash.ts';
import { indentJson } from './indent-json.ts';
import { openPolicy } from './open-policy.ts';
import { parseInput } from './parse-input.ts';
import { openTerminal, type Terminal } from './print.ts';

async function callOrShape(
  context: CallerContext,
  tool: string,
  input: unknown,
  caller: Caller,
): Promise<CallToolResult> {
  try {
    return await callTool(context, tool, input, caller);
  } catch (error) {
    return shapeError(error, context.log);
  }
}

function toText(result: CallToolResult, terminal?: Terminal): string {
  return result.content
    .map((part) =>
      part.type === 'text'
        ? terminal === undefined
          ? part.text
          : (indentJson(part.text, (name) => terminal.style('cyan', name)) ?? part.text)
        : part.type === 'resource' && 'blob' in part.resource
          ? part.resource.blob
          : JSON.stringify(part),
    )
    .join('\n');
}

/** `call <tool> --input JSON`: the same line as over MCP, from a shell. Returns the exit code: 0, or 1 for an error response. */
export async function call(tool: string, flags: Flags): Promise<number> {
  const input = parseInput(flags['input']);
  const options = parseOptions({ logLevel: 'error', ...flags }, process.env);
  const { catalog, file, policy } = await openPolicy(options, true);
  const { config, credentials } = await openIdentity(options, file?.settings);
  const log = createLog(config.logLevel, createLogMask(credentials.secrets, config.upstream.networkSecrets));
  guardCrash(log);
  const app = createApp({ config, catalog, log });
  const context = app.openCaller({ identity: identifyOsUser('shell'), policy, credentials, controls: config.controls });
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
  });
  const caller: Caller = {
    signal: controller.signal,
    client: { name: `${NAME} call`, version: VERSION },
    confirmed: flags['yes'] === true,
    howToConfirm: 'add --yes',
  };
  const result = await callOrShape(context, tool, input, caller);
  await app.close();
  const stream = result.isError === true ? process.stderr : process.stdout;
  // Already cleaned, by a rule that keeps code and emoji as they are.
  const terminal = openTerminal(stream);
  const failed = terminal !== undefined && result.isError === true ? `${terminal.style('red', 'error:')} ` : '';
  stream.write(`${failed}${toText(result, terminal)}\n`);
  return result.isError === true ? 1 : 0;
}
