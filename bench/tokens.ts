/**
 * `npm run bench:tokens -- [--ci]`: what the tool list costs a model, counted with o200k_base over the responses of the built
 * server. With --ci it fails when a list costs more than its budget in token-budgets.json; the count is the same everywhere.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { catalog } from '../src/runtime/catalog/catalog.ts';
import { ourServer } from './lib/contenders.ts';
import { countAnswerTokens, countToolTokens, type Part, type ToolTokens } from './lib/count-tool-tokens.ts';
import { isRecord } from './lib/is-record.ts';
import { table } from './lib/markdown.ts';
import { startSession } from './lib/start-session.ts';
import { quantile } from './lib/statistics.ts';
import { TOKEN } from './lib/token.ts';

const BUDGETS = new URL('token-budgets.json', import.meta.url);
/** Nothing is called, so nobody has to listen there. */
const env = { BITBUCKET_URL: 'http://127.0.0.1:9', BITBUCKET_TOKEN: TOKEN };
const PARTS: readonly Part[] = ['name', 'description', 'schema', 'annotations'];
const DEAREST = 10;

interface Budget {
  readonly list: string;
  readonly args: readonly string[];
  /** Every operation by its name, those with a body that has not been reviewed too. */
  readonly allowAll: boolean;
  readonly budget: number;
  readonly goal: number;
}

function readBudget(entry: unknown): Budget {
  const { list, args, allowAll = false, budget, goal } = isRecord(entry) ? entry : {};
  if (typeof list !== 'string' || !Array.isArray(args) || typeof budget !== 'number' || typeof goal !== 'number')
    throw new Error(`no budget: ${JSON.stringify(entry)}`);
  return { list, args: args.map(String), allowAll: allowAll === true, budget, goal };
}

async function readBudgets(): Promise<readonly Budget[]> {
  const entries: unknown = JSON.parse(await readFile(BUDGETS, 'utf8'));
  if (!Array.isArray(entries)) throw new Error('no list of budgets');
  return entries.map(readBudget);
}

async function listTools(budget: Budget): Promise<Record<string, unknown> & { tools: readonly unknown[] }> {
  const allow = budget.allowAll ? { BITBUCKET_ALLOW: catalog.operations.map(({ name }) => name).join(',') } : {};
  const contender = ourServer(budget.list, ['--tools', 'direct', ...budget.args]);
  const { child, toolList } = await startSession(contender, { ...env, ...allow });
  await child.stop();
  const { tools } = toolList.result;
  if (!Array.isArray(tools) || tools.length === 0) throw new Error(`${budget.list}: no tools`);
  return { ...toolList.result, tools };
}

const number = (value: number): string => Math.round(value).toLocaleString('en');

function sum(tools: readonly ToolTokens[], pick: (tool: ToolTokens) => number): number {
  return tools.reduce((total, tool) => total + pick(tool), 0);
}

function section(title: string, tools: readonly ToolTokens[], answer: number): string {
  const total = sum(tools, (tool) => tool.total);
  const totals = tools.map((tool) => tool.total);
  const facts = [
    ['tools', number(tools.length)],
    ['tokens of all {name, description, inputSchema}', number(total)],
    ['mean of a tool', number(total / tools.length)],
    ['median', number(quantile(totals, 0.5))],
    ['95 % are below', number(quantile(totals, 0.95))],
    ...PARTS.map((part) => {
      const tokens = sum(tools, (tool) => tool.parts[part]);
      return [`${part} alone`, `${number(tokens)} (${number(tokens / tools.length)} a tool)`];
    }),
    ['the full answer to tools/list', number(answer)],
  ];
  const dearest = tools
    .toSorted((a, b) => b.total - a.total)
    .slice(0, DEAREST)
    .map((tool) => [tool.name, number(tool.total), ...PARTS.map((part) => number(tool.parts[part]))]);
  return [
    `## ${title}`,
    table(['', 'tokens'], facts),
    `### The ${dearest.length} dearest`,
    table(['tool', 'total', ...PARTS], dearest),
  ].join('\n\n');
}

const { values } = parseArgs({ options: { ci: { type: 'boolean' } } });
const sections: string[] = [];
const rows: (readonly string[])[] = [];
let exceeded = false;
for (const budget of await readBudgets()) {
  const result = await listTools(budget);
  const tools = result.tools.map(countToolTokens);
  const total = sum(tools, (tool) => tool.total);
  if (total > budget.budget) exceeded = true;
  const verdict = total > budget.budget ? 'EXCEEDED' : 'kept';
  rows.push([budget.list, number(tools.length), number(total), number(budget.budget), verdict, number(budget.goal)]);
  sections.push(section(budget.list, tools, countAnswerTokens(result)));
}
const budgets = table(['list', 'tools', 'tokens', 'budget', '', 'goal'], rows);
const shown = values.ci === true ? [] : sections;
process.stdout.write(`${['# Tokens of the tool list (o200k_base)', budgets, ...shown].join('\n\n')}\n`);
if (values.ci === true && exceeded) process.exitCode = 1;
