import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { isRecord } from './is-record.ts';

const FILE = new URL('../tasks.yaml', import.meta.url);
const USERS = ['jdoe', 'asmith', 'admin'] as const;

export type Asker = (typeof USERS)[number];

/** One call; texts such as `$1.values.0.id` stand for what an earlier response holds. */
export interface TaskCall {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

export interface Task extends TaskCall {
  readonly task: string;
  /** Tools that solve it as well. */
  readonly also: readonly string[];
  readonly as: Asker;
  /** Calls that come first. */
  readonly given: readonly TaskCall[];
}

export interface Tasks {
  readonly tuned: readonly Task[];
  readonly heldOut: readonly Task[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readTool(value: unknown): string {
  if (typeof value === 'string' && catalog.byName.has(value)) return value;
  throw new Error(`tasks.yaml: ${JSON.stringify(value)} is no tool`);
}

function readCall(entry: unknown): TaskCall {
  const { tool, arguments: input } = isRecord(entry) ? entry : {};
  if (!isRecord(input)) throw new Error(`tasks.yaml: no arguments: ${JSON.stringify(entry)}`);
  return { tool: readTool(tool), arguments: input };
}

function readTask(entry: unknown): Task {
  const { task, also, as = 'jdoe', given } = isRecord(entry) ? entry : {};
  const user = USERS.find((each) => each === as);
  if (typeof task !== 'string' || user === undefined) throw new Error(`tasks.yaml: no task: ${JSON.stringify(entry)}`);
  return { task, ...readCall(entry), also: list(also).map(readTool), as: user, given: list(given).map(readCall) };
}

export async function readTasks(): Promise<Tasks> {
  const document: unknown = parse(await readFile(FILE, 'utf8'));
  const { tuned, heldOut } = isRecord(document) ? document : {};
  return { tuned: list(tuned).map(readTask), heldOut: list(heldOut).map(readTask) };
}
