import { type CallPlan, type CallResult, measureCalls } from './call.ts';
import type { Contender } from './lib/contenders.ts';
import { startUpstream } from './lib/start-upstream.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** Bytes that a phase moves at most for each contender. */
const MOST_BYTES = 100_000_000;

export interface SizeResult {
  readonly bytes: number;
  readonly call: readonly CallResult[];
}

/** The same call with larger and larger responses; the largest only a few times. */
export async function measureSizes(contenders: readonly Contender[], plan: CallPlan): Promise<readonly SizeResult[]> {
  const results: SizeResult[] = [];
  for (const bytes of SIZES) {
    const upstream = await startUpstream(bytes);
    const most = Math.round(MOST_BYTES / bytes);
    const calls = { ...plan, sequential: Math.min(plan.sequential, most), concurrent: Math.min(plan.concurrent, most) };
    try {
      results.push({ bytes, call: await measureCalls(contenders, upstream.env, calls) });
    } finally {
      upstream.stop();
    }
  }
  return results;
}
