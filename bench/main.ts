/** `npm run bench -- [--quick] [--json]`, or `--generator` alone: our built server against the baselines. What it measures: bench/README.md. */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureCalls } from './call.ts';
import { type FirstAnswer, measureFirstAnswers } from './first-answer.ts';
import { type GeneratorTime, measureGenerator } from './generator.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { bundleBareSdk } from './lib/bundle-bare-sdk.ts';
import { BASELINE, nodeAlone, OURS, plainFetch, servers } from './lib/contenders.ts';
import { goalTable } from './lib/goals.ts';
import { describeMachine, type Machine } from './lib/machine.ts';
import { callTable, type Measured, startTable } from './lib/report.ts';
import { firstAnswerTable, generatorTable, growthTable, partsTable, sizesTable } from './lib/report-more.ts';
import { startUpstream } from './lib/start-upstream.ts';
import { measureSizes, type SizeResult } from './sizes.ts';
import { measureStart } from './start.ts';

const ANSWER_BYTES = 2500;
const FULL = {
  startRounds: 15,
  firstAnswers: 15,
  call: { rounds: 5, warmUp: 50, sequential: 400, concurrent: 400 },
  growth: { startRounds: 5, batches: 200, call: { rounds: 3, warmUp: 200, sequential: 400, concurrent: 50 } },
  sizes: { rounds: 3, warmUp: 5, sequential: 200, concurrent: 50 },
};
const QUICK: typeof FULL = {
  startRounds: 3,
  firstAnswers: 3,
  call: { rounds: 1, warmUp: 50, sequential: 200, concurrent: 200 },
  growth: { startRounds: 1, batches: 50, call: { rounds: 1, warmUp: 50, sequential: 100, concurrent: 50 } },
  sizes: { rounds: 1, warmUp: 2, sequential: 50, concurrent: 10 },
};

type Plan = typeof FULL;

interface All extends Measured {
  readonly firstAnswers: readonly FirstAnswer[];
  readonly growth: Growth;
  readonly sizes: readonly SizeResult[];
  readonly generator: GeneratorTime;
}

async function measure(plan: Plan): Promise<All> {
  const upstream = await startUpstream(ANSWER_BYTES);
  const bundled = await bundleBareSdk();
  try {
    const tested = servers(bundled.file);
    const bySize = [plainFetch, ...tested.filter(({ name }) => name === BASELINE || name === OURS)];
    return {
      start: await measureStart([nodeAlone, ...tested], upstream.env, plan.startRounds),
      call: await measureCalls([plainFetch, ...tested], upstream.env, plan.call),
      firstAnswers: await measureFirstAnswers(tested, upstream.env, plan.firstAnswers),
      growth: await measureGrowth(upstream.env, ANSWER_BYTES, plan.growth),
      sizes: await measureSizes(bySize, plan.sizes),
      generator: await measureGenerator(),
    };
  } finally {
    upstream.stop();
    await rm(bundled.folder, { recursive: true });
  }
}

function toMarkdown(machine: Machine, plan: Plan, measured: All): string {
  const { rounds, warmUp, sequential, concurrent } = plan.call;
  const { growth, sizes, generator, firstAnswers } = measured;
  return [
    '# Benchmark',
    `bitbucket-openapi-mcp ${machine.ours} · MCP SDK ${machine.sdk} · Node ${machine.node} · ${machine.cpu}, ${machine.memoryGiB} GiB · ${machine.system} · load at the start ${machine.load.toFixed(1)}`,
    'Medians over interleaved rounds; a ratio is median over median, in brackets the least and the greatest ratio within one round.',
    '## Goals',
    goalTable(measured),
    `## Start: spawn to the answered \`tools/list\`, ${plan.startRounds} rounds`,
    startTable(measured),
    `## Start and first call, ${plan.firstAnswers} rounds`,
    firstAnswerTable(firstAnswers),
    `## One call after the other: ${sequential} after ${warmUp}, an answer of about ${ANSWER_BYTES} bytes, ${rounds} rounds`,
    callTable(measured, 'one'),
    `## ${concurrent} calls, 8 in flight`,
    callTable(measured, 'eight'),
    `## ${concurrent} calls, 32 in flight`,
    callTable(measured, 'thirtyTwo'),
    '## Parts of a call alone, in one process, warm',
    partsTable(growth),
    '## More operations: 10, 529, 5,000 (synthetic)',
    growthTable(growth),
    '## Larger answers',
    sizesTable(sizes),
    '## Generator',
    generatorTable(generator),
  ].join('\n\n');
}

async function run(quick: boolean, json: boolean): Promise<string> {
  const plan = quick ? QUICK : FULL;
  const machine = describeMachine();
  const measured = await measure(plan);
  return json ? JSON.stringify({ machine, plan, ...measured }, null, 2) : toMarkdown(machine, plan, measured);
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, generator: { type: 'boolean' } },
});
const output =
  values.generator === true
    ? generatorTable(await measureGenerator())
    : await run(values.quick === true, values.json === true);
process.stdout.write(`${output}\n`);
