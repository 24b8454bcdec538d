import type { GetPromptResult } from '@modelcontextprotocol/sdk/types.js';
import type { ToolMode } from '../../config/option-words.ts';
import { AppError } from '../../errors.ts';
import type { PromptSpec } from './prompt-list.ts';

const MAX_VALUE = 500;
const PLACE = /\{\{([a-z0-9_]+)\}\}|\{([a-z_]+)\}/g;

type Given = Readonly<Record<string, string>>;

function check({ name, arguments: known }: PromptSpec, given: Given): void {
  const stranger = Object.keys(given).find((key) => !known.some((argument) => argument.name === key));
  if (stranger !== undefined)
    throw new AppError('invalid-arguments', `${name} takes no argument '${stranger.slice(0, 64)}'`);
  const missing = known.find((argument) => argument.required && (given[argument.name] ?? '') === '');
  if (missing !== undefined)
    throw new AppError('invalid-arguments', `${name} needs '${missing.name}': ${missing.description}`);
  const long = Object.keys(given).find((key) => (given[key] ?? '').length > MAX_VALUE);
  if (long !== undefined) throw new AppError('invalid-arguments', `'${long}' has more than ${MAX_VALUE} characters`);
}

/** `prompts/get`: one message with what was given put in, in one pass, so that no value is read as a place of the text. */
export function renderPrompt(prompt: PromptSpec, given: Given, mode: Exclude<ToolMode, 'auto'>): GetPromptResult {
  check(prompt, given);
  const missing = (line: string): boolean =>
    [...line.matchAll(PLACE)].some(([, , argument]) => argument !== undefined && (given[argument] ?? '') === '');
  const lines = prompt.lines
    .map((line) => (typeof line === 'string' ? line : missing(line.ifAllowed) ? undefined : line.ifAllowed))
    .filter((line) => line !== undefined);
  if (mode === 'search')
    lines.splice(
      -1,
      0,
      'The names above are operations: read each with describe_operation and call it with call_operation.',
    );
  const text = lines
    .join('\n')
    .replace(PLACE, (_place, tool: string | undefined, argument: string) => tool ?? given[argument] ?? '');
  return { description: prompt.description, messages: [{ role: 'user', content: { type: 'text', text } }] };
}
