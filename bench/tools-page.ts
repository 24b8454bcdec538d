/**
 * `npm run bench:tools-page -- [--check]`: writes docs/tools.md, what this server's tools and answers cost a model beside a naive
 * conversion of the document (o200k_base). With --check it fails when the page lacks something, or a figure is off by more than SLACK.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { catalog } from '../src/runtime/catalog/catalog.ts';
import { ourServer } from './lib/contenders.ts';
import { countToolTokens } from './lib/count-tool-tokens.ts';
import { isRecord } from './lib/is-record.ts';
import { table } from './lib/markdown.ts';
import { type NaiveTool, naiveList } from './lib/naive-list.ts';
import { startSession } from './lib/start-session.ts';
import { TOKEN } from './lib/token.ts';
import { typicalAnswers } from './lib/typical-answers.ts';

const PAGE = new URL('../docs/tools.md', import.meta.url);
const SLACK = 0.05;
const number = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;
const tokens = (tools: readonly unknown[]): number =>
  tools.reduce<number>((total, tool) => total + countToolTokens(tool).total, 0);

/** Without any description, to be compared with what has none. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([name, item]) => name !== 'description' || typeof item !== 'string');
  return Object.fromEntries(kept.map(([name, item]) => [name, bare(item)]));
}

const naive: ReadonlyMap<string, NaiveTool> = new Map(naiveList().map((tool) => [tool.key, tool]));

interface Lists {
  readonly title: string;
  readonly args: readonly string[];
  readonly allow?: readonly string[];
}

const all = catalog.operations.map(({ name }) => name);
const LISTS: readonly Lists[] = [
  { title: 'profile `read-only`', args: ['--profile', 'read-only'] },
  { title: 'profile `reviewer`', args: ['--profile', 'reviewer'] },
  { title: 'all operations, `--tools direct`', args: ['--profile', 'none', '--tools', 'direct'], allow: all },
  { title: 'all operations, search mode', args: ['--profile', 'none', '--tools', 'search'], allow: all },
];

async function listRow({ title, args, allow }: Lists): Promise<readonly string[]> {
  const env = { BITBUCKET_URL: 'http://127.0.0.1:9', BITBUCKET_TOKEN: TOKEN };
  const allowed = allow === undefined ? {} : { BITBUCKET_ALLOW: allow.join(',') };
  const { child, toolList } = await startSession(ourServer(title, args), { ...env, ...allowed });
  const first: unknown = toolList.result['tools'];
  const tools: unknown[] = Array.isArray(first) ? first : [];
  for (let cursor = toolList.result['nextCursor']; typeof cursor === 'string'; ) {
    const { result } = await child.request('tools/list', { cursor });
    const next: unknown = result['tools'];
    if (Array.isArray(next)) for (const tool of next) tools.push(tool);
    cursor = result['nextCursor'];
  }
  await child.stop();
  const names = new Set(allow ?? tools.map((tool) => countToolTokens(tool).name));
  const same = catalog.operations.filter(({ name }) => names.has(name)).flatMap(({ key }) => naive.get(key) ?? []);
  const plain = tokens(same.map(({ name, inputSchema }) => ({ name, inputSchema })));
  const mute = tokens(tools.map(bare));
  return [title, ...[same.length, plain, tools.length, mute, tokens(tools)].map(number), percent(mute, plain)];
}

async function page(): Promise<string> {
  const lists: (readonly string[])[] = [];
  for (const list of LISTS) lists.push(await listRow(list));
  const answers = await typicalAnswers();
  const sum = (pick: 'verbatim' | 'ours'): number => answers.reduce((total, each) => total + each[pick], 0);
  const row = (what: string, tool: string, verbatim: number, ours: number): readonly string[] => [
    what,
    tool,
    number(verbatim),
    number(ours),
    percent(ours, verbatim),
  ];
  return `# What the tools cost a model

Written by \`npm run bench:tools-page\`; all figures are tokens (o200k_base). Everything is counted from a clone, except where it says so.

## The list

The naive conversion makes one tool of each operation: its parameters and its body with every schema written out, one level into what
refers to itself (\`bench/lib/naive-list.ts\`). It is counted **without any description**, because the committed document holds facts
and no prose; this server's lists are counted without theirs, to compare like with like, and as a model gets them.

${table(['list', 'operations', 'naive, without prose', 'our tools', 'without prose', 'as listed', 'share without prose'], lists)}

With Atlassian's prose, measured by us on the original document, which cannot be in this repository: a naive conversion of all 529 operations
costs 164,602 tokens, the most frugal of six generators 105,488.

### Direct or search

Up to 60 tools are listed one by one; what a model sees of a schema is what it needs to call, and an error teaches the rest. Beyond 60,
\`--tools auto\` (the default) lists three tools in their place: \`search_operations\` finds, \`describe_operation\` shows one full input schema,
\`call_operation\` calls. They reach exactly what the policy allows. \`--tools direct\` always lists all (in brief beyond 60), \`--tools search\` always the three.

How well words lead to a tool is measured by \`npm run bench:search\` and \`npm run bench:tasks\` ([bench/README.md](../bench/README.md)).

## Ten typical answers

On the sandbox: the body as Bitbucket sends it, and what this server makes of it by default, notes included. \`--responses full\` and
\`_fields\` change that; each compact answer says what was left out.

${table(
  ['answer', 'tool', 'verbatim JSON', 'ours', 'share'],
  [
    ...answers.map(({ what, tool, verbatim, ours }) => row(what, `\`${tool}\``, verbatim, ours)),
    row('all ten', '', sum('verbatim'), sum('ours')),
  ],
)}
`;
}

const FIGURE = /\d[\d,]*/g;
const numbers = (text: string): readonly number[] =>
  [...text.matchAll(FIGURE)].map(([digits]) => Number(digits.replaceAll(',', '')));

/** The same words, and figures that lag behind by no more than the slack. */
function agrees(present: string, fresh: string): boolean {
  const [was, is] = [numbers(present), numbers(fresh)];
  const words = (text: string): string => text.replace(FIGURE, '0');
  return (
    words(present) === words(fresh) &&
    is.every((value, at) => Math.abs(value - (was[at] ?? 0)) <= Math.max(2, value * SLACK))
  );
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const fresh = await page();
if (values.check !== true) await writeFile(PAGE, fresh);
else if (!agrees(await readFile(PAGE, 'utf8').catch(() => ''), fresh)) {
  process.stderr.write('stale: docs/tools.md: run npm run bench:tools-page\n');
  process.exitCode = 1;
}
