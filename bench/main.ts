/** `npm run bench -- [--quick] [--json]`: our built server against the baselines. What it measures: bench/README.md. */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureCalls } from './call.ts';
import { bundleBareSdk } from './lib/bundle-bare-sdk.ts';
import { nodeAlone, plainFetch, servers } from './lib/contenders.ts';
import { goalTable } from './lib/goals.ts';
import { describeMachine, type Machine } from './lib/machine.ts';
import { latencyTable, type Measured, startTable, throughputTable } from './lib/report.ts';
import { startUpstream } from './lib/start-upstream.ts';
import { measureStart } from './start.ts';

const ANSWER_BYTES = 2500;
const FULL = { startRounds: 15, call: { rounds: 5, warmUp: 50, sequential: 400, concurrent: 400 } };
const QUICK = { startRounds: 3, call: { rounds: 1, warmUp: 50, sequential: 200, concurrent: 200 } };

type Plan = typeof FULL;

async function measure(plan: Plan): Promise<Measured> {
  const upstream = await startUpstream(ANSWER_BYTES);
  const bundled = await bundleBareSdk();
  try {
    const tested = servers(bundled.file);
    return {
      start: await measureStart([nodeAlone, ...tested], upstream.env, plan.startRounds),
      call: await measureCalls([plainFetch, ...tested], upstream.env, plan.call),
    };
  } finally {
    upstream.stop();
    await rm(bundled.folder, { recursive: true });
  }
}

function toMarkdown(machine: Machine, plan: Plan, measured: Measured): string {
  const { rounds, warmUp, sequential, concurrent } = plan.call;
  return [
    '# Benchmark',
    `bitbucket-openapi-mcp ${machine.ours} · MCP SDK ${machine.sdk} · Node ${machine.node} · ${machine.cpu}, ${machine.memoryGiB} GiB · ${machine.system} · load at the start ${machine.load.toFixed(1)}`,
    'Medians over interleaved rounds; a ratio is median over median, in brackets the least and the greatest ratio within one round.',
    '## Goals',
    goalTable(measured),
    `## Start: spawn to the answered \`tools/list\`, ${plan.startRounds} rounds`,
    startTable(measured),
    `## One call after the other: ${sequential} after ${warmUp}, an answer of about ${ANSWER_BYTES} bytes, ${rounds} rounds`,
    latencyTable(measured),
    `## Many at once: ${concurrent} calls with 8, then ${concurrent} with 32 in flight`,
    throughputTable(measured),
  ].join('\n\n');
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
const plan = values.quick === true ? QUICK : FULL;
const machine = describeMachine();
const measured = await measure(plan);
const output =
  values.json === true ? JSON.stringify({ machine, plan, ...measured }, null, 2) : toMarkdown(machine, plan, measured);
process.stdout.write(`${output}\n`);
