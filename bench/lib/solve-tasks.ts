import { createArgumentsValidator } from '../../src/runtime/call/validate-arguments.ts';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { ourServer } from './contenders.ts';
import { isRecord } from './is-record.ts';
import type { Asker, Task, TaskCall } from './read-tasks.ts';
import type { RpcChild } from './rpc-child.ts';
import { startSession } from './start-session.ts';
import { TOKEN } from './token.ts';

export interface Solved {
  readonly task: Task;
  /** The arguments fit the tool's input schema. */
  readonly valid: boolean;
  /** What the server answered when it is not a success. */
  readonly problem: string | undefined;
}

const validate = createArgumentsValidator(catalog.inputSchema);
const UNLIMITED = ['read', 'write', 'delete', 'admin'].map((access) => `${access}=1000`);
const REFERENCE = /^\$(\d)((?:\.\w+)+)$/;

function at(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) => (Object(inner) === inner ? Reflect.get(Object(inner), name) : undefined),
    value,
  );
}

/** The arguments with what earlier answers hold in place of references. */
function fill(value: unknown, answers: readonly unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, answers));
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, answers)]));
  const [text, number, path = ''] = typeof value === 'string' ? (REFERENCE.exec(value) ?? []) : [];
  if (text === undefined) return value;
  const found = at(answers[Number(number) - 1], path.slice(1).split('.'));
  if (found === undefined) throw new Error(`nothing at ${text}`);
  return found;
}

function textOf({ result }: { readonly result: Record<string, unknown> }): string {
  const content: unknown = result['content'];
  return Array.isArray(content) ? content.map((part) => String(at(part, ['text']))).join('\n') : '';
}

function parseAnswer(text: string): unknown {
  try {
    // Notes follow the response on lines of their own.
    return JSON.parse(text.split('\n', 1)[0] ?? '');
  } catch {
    return text;
  }
}

async function call(
  child: RpcChild,
  { tool, arguments: input }: TaskCall,
  answers: readonly unknown[],
): Promise<[string, boolean]> {
  const answer = await child.request('tools/call', { name: tool, arguments: fill(input, answers) });
  return [textOf(answer), answer.result['isError'] === true];
}

async function solve(child: RpcChild, task: Task): Promise<Solved> {
  const answers: unknown[] = [];
  for (const step of task.given) {
    const [text, failed] = await call(child, step, answers);
    if (failed) return { task, valid: false, problem: `${step.tool} came first: ${text}` };
    answers.push(parseAnswer(text));
  }
  try {
    const operation = catalog.byName.get(task.tool);
    if (operation !== undefined) validate(operation, fill(task.arguments, answers));
  } catch (cause) {
    return { task, valid: false, problem: String(cause) };
  }
  const [text, failed] = await call(child, task, answers);
  return { task, valid: true, problem: failed ? text : undefined };
}

const readsOnly = ({ tool, given }: Task): boolean =>
  [tool, ...given.map((step) => step.tool)].every((name) => catalog.byName.get(name)?.access === 'read');

/** Every task on a sandbox as it starts; those that change nothing share one. */
export async function solveTasks(tasks: readonly Task[]): Promise<readonly Solved[]> {
  const tools = [...new Set(tasks.flatMap(({ tool, given }) => [tool, ...given.map((step) => step.tool)]))];
  const policy = { BITBUCKET_ALLOW: tools.join(','), BITBUCKET_PROFILE: 'none', BITBUCKET_CONFIRM: 'none' };
  const serve = ourServer('tasks', [
    '--tools',
    'direct',
    '--requests-per-second',
    'unlimited',
    '--access-calls-per-minute',
    ...UNLIMITED,
  ]);
  let sandbox = await startSandbox({ token: TOKEN });
  const port = Number(new URL(sandbox.url).port);
  const start = async (as: Asker): Promise<RpcChild> => {
    const env = { ...policy, BITBUCKET_URL: sandbox.url, BITBUCKET_TOKEN: sandbox.tokens[as] };
    return (await startSession(serve, env)).child;
  };
  // jdoe's token and the address stay the same, so one server sees every new sandbox.
  const usual = await start('jdoe');
  const solveAs = async (task: Task): Promise<Solved> => {
    if (task.as === 'jdoe') return solve(usual, task);
    const child = await start(task.as);
    return solve(child, task).finally(() => child.stop());
  };
  const solved = new Map<Task, Solved>();
  for (const task of tasks.filter(readsOnly)) solved.set(task, await solveAs(task));
  for (const task of tasks.filter((each) => !readsOnly(each))) {
    await sandbox.close();
    sandbox = await startSandbox({ port, token: TOKEN });
    solved.set(task, await solveAs(task));
  }
  await usual.stop();
  await sandbox.close();
  return tasks.flatMap((task) => solved.get(task) ?? []);
}
