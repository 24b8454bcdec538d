/** `npm run bench:answers`: tokens of what the read-only tools answer on the sandbox, compact against full (o200k_base). */
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { ourServer } from './lib/contenders.ts';
import { countText } from './lib/count-tool-tokens.ts';
import { isRecord } from './lib/is-record.ts';
import { table } from './lib/markdown.ts';
import { startSession } from './lib/start-session.ts';

const GOAL = 0.35;
const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' };

const sandbox = await startSandbox();

async function read(path: string): Promise<unknown> {
  const response = await fetch(`${sandbox.url}/rest/api/latest${path}`, {
    headers: { authorization: `Bearer ${sandbox.token}` },
  });
  return await response.json();
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (Object(inner) === inner ? Reflect.get(Object(inner), name) : undefined),
    value,
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What the required arguments are in the sandbox: PLAT/api, its newest commit, its first pull request. */
async function sampleArguments(): Promise<ReadonlyMap<string, unknown>> {
  const home = '/projects/PLAT/repos/api';
  const commits = await read(`${home}/commits`);
  const pulls = await read(`${home}/pull-requests?state=ALL`);
  const pullRequestId = at(pulls, 'values', 0, 'id');
  const activities = await read(`${home}/pull-requests/${String(pullRequestId)}/activities`);
  const found = at(activities, 'values');
  const comments = listOf(found).map((one) => at(one, 'comment', 'id'));
  return new Map<string, unknown>([
    ...Object.entries(REPOSITORY),
    ['commitId', at(commits, 'values', 0, 'id')],
    ['pullRequestId', pullRequestId],
    ['commentId', comments.find((id) => id !== undefined) ?? 1],
    ['path', at(await read(`${home}/files`), 'values', 0)],
    ['name', 'v1.0.0'],
    ['from', 'main'],
    ['to', 'main~3'],
    ['until', at(commits, 'values', 0, 'id')],
    ['key', 'sandbox'],
  ]);
}

const ours = ourServer('read-only', []);
const env = { BITBUCKET_URL: sandbox.url, BITBUCKET_TOKEN: sandbox.token };
const full = await startSession(ours, { ...env, BITBUCKET_RESPONSES: 'full' });
const compact = await startSession(ours, env);
const samples = await sampleArguments();

interface Measured {
  readonly name: string;
  readonly full: number;
  readonly compact: number;
}

function textsOf(result: unknown): readonly string[] {
  return listOf(at(result, 'content')).flatMap((part) => {
    const text = at(part, 'text');
    return typeof text === 'string' ? [text] : [];
  });
}

async function measure(tool: unknown): Promise<Measured | string> {
  const name = String(at(tool, 'name'));
  const required = listOf(at(tool, 'inputSchema', 'required')).map(String);
  const input = Object.fromEntries(required.map((key) => [key, samples.get(key)]));
  const answers: number[] = [];
  for (const { child } of [full, compact]) {
    const { result } = await child.request('tools/call', { name, arguments: input });
    if (isRecord(result) && result['isError'] === true) return `${name}: ${textsOf(result).join(' ').slice(0, 120)}`;
    answers.push(countText(textsOf(result).join('\n')));
  }
  const [whole = 0, small = 0] = answers;
  return { name, full: whole, compact: small };
}

const { tools } = full.toolList.result;
const measured: Measured[] = [];
const failed: string[] = [];
for (const tool of listOf(tools)) {
  const one = await measure(tool);
  if (typeof one === 'string') failed.push(one);
  else measured.push(one);
}
await Promise.all([full.child.stop(), compact.child.stop()]);
await sandbox.close();

const sum = (pick: (one: Measured) => number): number => measured.reduce((total, one) => total + pick(one), 0);
const share = sum((one) => one.compact) / sum((one) => one.full);
const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;
process.stdout.write(
  `${[
    '# Tokens of answers on the sandbox (o200k_base), notes included',
    table(
      ['tool', 'full', 'compact', 'share'],
      [
        ...measured.map((one) => [one.name, String(one.full), String(one.compact), percent(one.compact / one.full)]),
        ['all', String(sum((one) => one.full)), String(sum((one) => one.compact)), percent(share)],
        ['goal', '', '', percent(GOAL)],
      ],
    ),
    ...(failed.length === 0 ? [] : [`Not answered:\n\n${failed.map((line) => `- ${line}`).join('\n')}`]),
  ].join('\n\n')}\n`,
);
