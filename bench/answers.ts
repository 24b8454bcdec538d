/**
 * `npm run bench:answers -- [--ci]`: tokens of the responses of the tools of the preset read-only, compact against full (o200k_base,
 * notes included), on the sandbox and on answers in the shape of a real Bitbucket's. With --ci it fails above the goal.
 */
import { parseArgs } from 'node:util';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { table } from './lib/markdown.ts';
import { type MeasuredAnswers, measureAnswers } from './lib/measure-answers.ts';
import { sandboxSamples } from './lib/sandbox-samples.ts';
import { TOKEN } from './lib/token.ts';
import { startRealistic } from './realistic/start-realistic.ts';

const GOAL = 0.35;
/** Files that stand on main; the others are asked for where the samples say. */
const ON_MAIN = new Set(['repo_browse_path_get', 'repo_raw_path_get']);
const RANGES = new Set(['repo_compare_changes_list', 'repo_compare_commits_list', 'repo_compare_diff_path_get']);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function shareOf({ answers }: MeasuredAnswers): number {
  return sum(answers.map(({ compact }) => compact)) / sum(answers.map(({ full }) => full));
}

function section(title: string, measured: MeasuredAnswers): string {
  const { answers, failed } = measured;
  const rows = answers.map(({ name, full, compact }) => [name, String(full), String(compact), percent(compact / full)]);
  const total = [sum(answers.map(({ full }) => full)), sum(answers.map(({ compact }) => compact))].map(String);
  return [
    `## ${title}`,
    table(['tool', 'full', 'compact', 'share'], [...rows, ['all', ...total, percent(shareOf(measured))]]),
    ...(failed.length === 0 ? [] : [`Not answered:\n\n${failed.map((line) => `- ${line}`).join('\n')}`]),
  ].join('\n\n');
}

async function onSandbox(): Promise<MeasuredAnswers> {
  const sandbox = await startSandbox();
  const samples = await sandboxSamples(sandbox);
  const argumentsOf = (tool: string, required: readonly string[]): Record<string, unknown> => ({
    ...Object.fromEntries(required.map((name) => [name, samples.get(name)])),
    ...(RANGES.has(tool) ? { from: samples.get('from'), to: samples.get('to') } : {}),
    ...(ON_MAIN.has(tool) ? { path: 'README.md' } : {}),
    ...(tool === 'pull_request_comments_list' ? { path: samples.get('path') } : {}),
    ...(tool === 'repo_commit_diff_path_get' ? { path: 'src' } : {}),
  });
  const measured = await measureAnswers({ url: sandbox.url, token: sandbox.token, argumentsOf });
  await sandbox.close();
  return measured;
}

async function onRealistic(): Promise<MeasuredAnswers> {
  const realistic = await startRealistic();
  const values = new Map<string, unknown>([
    ['projectKey', 'ORDERS'],
    ['repositorySlug', 'orders-api'],
    ['pullRequestId', 810],
    ['commentId', 5001],
    ['commitId', 'a'.repeat(40)],
  ]);
  const argumentsOf = (tool: string, required: readonly string[]): Record<string, unknown> => {
    realistic.expect(tool);
    return Object.fromEntries(required.map((name) => [name, values.get(name) ?? 'src/a.java']));
  };
  const measured = await measureAnswers({ url: realistic.url, token: TOKEN, argumentsOf });
  realistic.close();
  return measured;
}

const { ci = false } = parseArgs({ options: { ci: { type: 'boolean' } } }).values;
const rows = [
  ['on the sandbox', await onSandbox()],
  ["in the shape of a real Bitbucket's", await onRealistic()],
] as const;
process.stdout.write(
  `${['# Tokens of answers (o200k_base), notes included', ...rows.map(([title, measured]) => section(`Answers ${title}`, measured)), `The goal is ${percent(GOAL)} of the tokens of full answers.`].join('\n\n')}\n`,
);
for (const [title, measured] of rows) {
  const over = shareOf(measured) > GOAL;
  if (ci && (over || measured.failed.length > 0)) {
    process.stderr.write(`answers ${title}: ${percent(shareOf(measured))}, ${measured.failed.length} not answered\n`);
    process.exitCode = 1;
  }
}
