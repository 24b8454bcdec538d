import type { Contender } from './lib/contenders.ts';
import { processUsage } from './lib/process-usage.ts';
import { rotate } from './lib/rotate.ts';
import { callTool } from './lib/run-block.ts';
import { startSession } from './lib/start-session.ts';

/** From spawn over `initialize` and `tools/list` to the response of the first call: it pays what a server puts off at its start. */
export interface FirstAnswer {
  readonly name: string;
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
}

export async function measureFirstAnswers(
  contenders: readonly Contender[],
  env: Readonly<Record<string, string>>,
  rounds: number,
): Promise<readonly FirstAnswer[]> {
  const taken = new Map(contenders.map(({ name }) => [name, { wallMs: [] as number[], cpuMs: [] as number[] }]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotate(contenders, round)) {
      const begun = performance.now();
      const { child } = await startSession(contender, env);
      try {
        await callTool(child, { calls: 1, inFlight: 1 });
        taken.get(contender.name)?.wallMs.push(performance.now() - begun);
        taken.get(contender.name)?.cpuMs.push(processUsage(child.pid).cpuMs);
      } finally {
        await child.stop();
      }
    }
  }
  return [...taken].map(([name, times]) => ({ name, ...times }));
}
