import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallPlan, type CallResult, measureCalls } from './call.ts';
import { type Contender, unpacedServer } from './lib/contenders.ts';
import { syntheticCatalog, writeCatalog } from './lib/synthetic-catalog.ts';
import { measureParts, type PartCosts } from './parts.ts';
import { measureStart, type StartResult } from './start.ts';

const COUNTS = [10, 529, 5_000];

export interface Growth {
  /** In this process, at each size of the catalog. */
  readonly parts: readonly PartCosts[];
  /** Our server, at each size of the catalog. */
  readonly start: readonly StartResult[];
  readonly call: readonly CallResult[];
}

export interface GrowthPlan {
  readonly startRounds: number;
  readonly batches: number;
  readonly call: CallPlan;
}

/** The same call of the same tool, with more and more operations beside it. */
export async function measureGrowth(
  env: Readonly<Record<string, string>>,
  answerBytes: number,
  plan: GrowthPlan,
): Promise<Growth> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-growth-'));
  try {
    const parts: PartCosts[] = [];
    const contenders: Contender[] = [];
    // Warm first: otherwise the first size pays for the compiler.
    measureParts(syntheticCatalog(Math.min(...COUNTS)), answerBytes, plan.batches);
    for (const count of COUNTS) {
      const catalog = syntheticCatalog(count);
      parts.push(measureParts(catalog, answerBytes, plan.batches));
      const flags = await writeCatalog(join(folder, `${String(count)}.json`), catalog);
      contenders.push(unpacedServer(`${String(count)} operations`, flags));
    }
    return {
      parts,
      start: await measureStart(contenders, env, plan.startRounds),
      call: await measureCalls(contenders, env, plan.call),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
