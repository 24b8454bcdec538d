import { type Contender, PLAIN_FETCH } from './lib/contenders.ts';
import { processUsage } from './lib/process-usage.ts';
import { rotate } from './lib/rotate.ts';
import { RpcChild } from './lib/rpc-child.ts';
import { callTool, fetchPlainly, type RunBlock } from './lib/run-block.ts';
import { startSession } from './lib/start-session.ts';
import { quantile } from './lib/statistics.ts';

/** One round of one contender: a fresh process, warmed up, then the same calls as all others. */
export interface CallSample {
  readonly one: PhaseSample;
  readonly eight: PhaseSample;
  readonly thirtyTwo: PhaseSample;
  readonly rssMiB: number;
}

/** All calls with so many in flight. */
export interface PhaseSample {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly cpuMsPerCall: number;
}

export interface CallResult {
  readonly name: string;
  readonly samples: readonly CallSample[];
}

export interface CallPlan {
  readonly rounds: number;
  readonly warmUp: number;
  readonly sequential: number;
  readonly concurrent: number;
}

type Env = Readonly<Record<string, string>>;

interface Runner {
  readonly name: string;
  readonly child: RpcChild;
  readonly run: RunBlock;
}

/** Calls before the next contender has its turn: short enough that all share the same weather. */
const BLOCK = 50;

async function open(contender: Contender, env: Env): Promise<Runner> {
  if (contender.name === PLAIN_FETCH) {
    return { name: PLAIN_FETCH, child: new RpcChild(PLAIN_FETCH, contender.args, env), run: fetchPlainly };
  }
  const { child } = await startSession(contender, env);
  return { name: contender.name, child, run: callTool };
}

/** `calls` for each runner, in blocks, one runner at a time; the totals of each. */
async function takeTurns(runners: readonly Runner[], calls: number, inFlight: number): Promise<Map<string, Turns>> {
  const totals = new Map<string, Turns>();
  // Idle processes burn nothing, so CPU over the whole phase is CPU of the calls.
  for (const { name, child } of runners)
    totals.set(name, { latenciesMs: [], seconds: 0, cpuMs: -processUsage(child.pid).cpuMs });
  for (let done = 0, turn = 0; done < calls; done += BLOCK, turn++) {
    for (const { name, child, run } of rotate(runners, turn)) {
      const block = await run(child, { calls: Math.min(BLOCK, calls - done), inFlight });
      const total = totals.get(name);
      total?.latenciesMs.push(...block.latenciesMs);
      if (total) total.seconds += block.seconds;
    }
  }
  for (const { name, child } of runners) {
    const total = totals.get(name);
    if (total) total.cpuMs += processUsage(child.pid).cpuMs;
  }
  return totals;
}

interface Turns {
  readonly latenciesMs: number[];
  seconds: number;
  cpuMs: number;
}

function at<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`nothing measured for ${name}`);
  return value;
}

async function measureRound(
  contenders: readonly Contender[],
  env: Env,
  plan: CallPlan,
): Promise<Map<string, CallSample>> {
  const runners: Runner[] = [];
  try {
    for (const contender of contenders) runners.push(await open(contender, env));
    await takeTurns(runners, plan.warmUp, 1);
    const one = await takeTurns(runners, plan.sequential, 1);
    const eight = await takeTurns(runners, plan.concurrent, 8);
    const thirtyTwo = await takeTurns(runners, plan.concurrent, 32);
    return new Map(
      runners.map(({ name, child }) => [
        name,
        {
          one: phase(at(one, name)),
          eight: phase(at(eight, name)),
          thirtyTwo: phase(at(thirtyTwo, name)),
          rssMiB: processUsage(child.pid).rssMiB,
        },
      ]),
    );
  } finally {
    await Promise.all(runners.map(({ child }) => child.stop()));
  }
}

function phase({ latenciesMs, seconds, cpuMs }: Turns): PhaseSample {
  return {
    p50Ms: quantile(latenciesMs, 0.5),
    p95Ms: quantile(latenciesMs, 0.95),
    p99Ms: quantile(latenciesMs, 0.99),
    perSecond: latenciesMs.length / seconds,
    cpuMsPerCall: cpuMs / latenciesMs.length,
  };
}

export async function measureCalls(
  contenders: readonly Contender[],
  env: Env,
  plan: CallPlan,
): Promise<readonly CallResult[]> {
  const samples = new Map<string, CallSample[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < plan.rounds; round++) {
    const measured = await measureRound(rotate(contenders, round), env, plan);
    for (const [name, one] of measured) samples.get(name)?.push(one);
  }
  return [...samples].map(([name, taken]) => ({ name, samples: taken }));
}
