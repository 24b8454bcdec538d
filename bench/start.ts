import type { Contender } from './lib/contenders.ts';
import { processUsage } from './lib/process-usage.ts';
import { rotate } from './lib/rotate.ts';
import { startSession } from './lib/start-session.ts';

/** One round of one contender, read right after the tool list came in. */
export interface StartSample {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMiB: number;
  readonly peakRssMiB: number;
}

export interface StartResult {
  readonly name: string;
  readonly tools: number;
  readonly listKiB: number;
  readonly samples: readonly StartSample[];
}

type Env = Readonly<Record<string, string>>;

async function startOnce(
  contender: Contender,
  env: Env,
): Promise<Omit<StartResult, 'samples'> & { sample: StartSample }> {
  const { child, toolList, wallMs } = await startSession(contender, env);
  try {
    const { tools } = toolList.result;
    if (!Array.isArray(tools)) throw new Error(`${contender.name}: tools/list without tools`);
    const sample = { wallMs, ...processUsage(child.pid) };
    return { name: contender.name, tools: tools.length, listKiB: toolList.length / 1024, sample };
  } finally {
    await child.stop();
  }
}

/** From spawn to the answered tool list, everybody once a round. The first round only warms the file cache. */
export async function measureStart(
  contenders: readonly Contender[],
  env: Env,
  rounds: number,
): Promise<readonly StartResult[]> {
  const samples = new Map<string, StartSample[]>(contenders.map(({ name }) => [name, []]));
  const facts = new Map<string, Omit<StartResult, 'samples'>>();
  for (let round = 0; round <= rounds; round++) {
    for (const contender of rotate(contenders, round)) {
      const { sample, ...fact } = await startOnce(contender, env);
      facts.set(contender.name, fact);
      if (round > 0) samples.get(contender.name)?.push(sample);
    }
  }
  return [...facts.values()].map((fact) => ({ ...fact, samples: samples.get(fact.name) ?? [] }));
}
