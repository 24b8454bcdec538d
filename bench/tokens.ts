/** `npm run bench:tokens`: what the tool list costs a model, counted with o200k_base over the answers of the built server. */
import { bareSdkFile, type Contender, OURS, OURS_ALL, servers } from './lib/contenders.ts';
import { countAnswerTokens, countToolTokens, type Part, type ToolTokens } from './lib/count-tool-tokens.ts';
import { table } from './lib/markdown.ts';
import { startSession } from './lib/start-session.ts';
import { quantile } from './lib/statistics.ts';
import { TOKEN } from './lib/token.ts';

/** Nothing is called, so nobody has to listen there. */
const env = { BITBUCKET_URL: 'http://127.0.0.1:9', BITBUCKET_TOKEN: TOKEN };
const PARTS: readonly Part[] = ['name', 'description', 'schema', 'annotations'];
const DEAREST = 10;

async function listTools(contender: Contender): Promise<Record<string, unknown> & { tools: readonly unknown[] }> {
  const { child, toolList } = await startSession(contender, env);
  await child.stop();
  const { tools } = toolList.result;
  if (!Array.isArray(tools) || tools.length === 0) throw new Error(`${contender.name}: no tools`);
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

const sections: string[] = ['# Tokens of the tool list (o200k_base)'];
for (const contender of servers(bareSdkFile).filter(({ name }) => name === OURS || name === OURS_ALL)) {
  const result = await listTools(contender);
  sections.push(section(contender.name, result.tools.map(countToolTokens), countAnswerTokens(result)));
}
process.stdout.write(`${sections.join('\n\n')}\n`);
