import { ourServer } from './contenders.ts';
import { countText } from './count-tool-tokens.ts';
import { isRecord } from './is-record.ts';
import { startSession } from './start-session.ts';

/** Tokens of one tool's response, notes included. */
export interface MeasuredAnswer {
  readonly name: string;
  readonly full: number;
  readonly compact: number;
}

export interface MeasuredAnswers {
  readonly answers: readonly MeasuredAnswer[];
  /** A line for each tool that answered an error. */
  readonly failed: readonly string[];
}

export interface Bitbucket {
  readonly url: string;
  readonly token: string;
  /** The arguments to call a tool with; told of each call before it is made. */
  readonly argumentsOf: (tool: string, required: readonly string[]) => Readonly<Record<string, unknown>>;
}

const member = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function textsOf(result: unknown): readonly string[] {
  return listOf(member(result, 'content')).flatMap((part) => {
    const text = member(part, 'text');
    return typeof text === 'string' ? [text] : [];
  });
}

/** Calls every tool of the preset read-only of two built servers, one that answers in full and one that answers compact. */
export async function measureAnswers({ url, token, argumentsOf }: Bitbucket): Promise<MeasuredAnswers> {
  // Uncut: what is compared is the whole of both.
  const ours = ourServer('read-only', ['--max-text-chars', '10000000']);
  const env = { BITBUCKET_URL: url, BITBUCKET_TOKEN: token };
  const full = await startSession(ours, { ...env, BITBUCKET_RESPONSES: 'full' });
  const compact = await startSession(ours, env);
  const answers: MeasuredAnswer[] = [];
  const failed: string[] = [];

  async function measure(tool: unknown): Promise<void> {
    const name = String(member(tool, 'name'));
    const required = listOf(member(member(tool, 'inputSchema'), 'required')).map(String);
    const input = argumentsOf(name, required);
    const counts: number[] = [];
    for (const { child } of [full, compact]) {
      const { result } = await child.request('tools/call', { name, arguments: input });
      const text = textsOf(result).join('\n');
      if (member(result, 'isError') === true) {
        failed.push(`${name}: ${text.slice(0, 160)}`);
        return;
      }
      counts.push(countText(text));
    }
    const [whole = 0, small = 0] = counts;
    answers.push({ name, full: whole, compact: small });
  }

  for (const tool of listOf(full.toolList.result['tools'])) await measure(tool);
  await Promise.all([full.child.stop(), compact.child.stop()]);
  return { answers, failed };
}
