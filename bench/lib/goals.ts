import type { StartSample } from '../start.ts';
import { BASELINE, OURS, OURS_ALL } from './contenders.ts';
import { showRatio, table } from './markdown.ts';
import { callSeries, type Measured, type ReadSample, startSeries } from './report.ts';
import { type Ratio, ratio } from './statistics.ts';

interface Goal {
  readonly what: string;
  readonly limit: readonly ['≤' | '≥', number];
  readonly measure: (measured: Measured) => Ratio;
}

const atStart =
  (ours: string, key: keyof StartSample): Goal['measure'] =>
  ({ start }) =>
    ratio(startSeries(start, ours, key), startSeries(start, BASELINE, key));
const inCalls =
  (read: ReadSample): Goal['measure'] =>
  ({ call }) =>
    ratio(callSeries(call, OURS, read), callSeries(call, BASELINE, read));

/** What we promise ourselves over the bare SDK server. Never a reason for CI to fail. */
const goals: readonly Goal[] = [
  { what: 'CPU from spawn to the tool list, read-only', limit: ['≤', 0.6], measure: atStart(OURS, 'cpuMs') },
  { what: 'the same, all 529', limit: ['≤', 0.8], measure: atStart(OURS_ALL, 'cpuMs') },
  { what: 'memory after the tool list, read-only', limit: ['≤', 0.9], measure: atStart(OURS, 'rssMiB') },
  { what: 'the same, all 529', limit: ['≤', 0.9], measure: atStart(OURS_ALL, 'rssMiB') },
  { what: 'memory after the calls', limit: ['≤', 0.9], measure: inCalls(({ rssMiB }) => rssMiB) },
  { what: 'CPU of a call', limit: ['≤', 1], measure: inCalls(({ one }) => one.cpuMsPerCall) },
  { what: 'CPU of a call, 32 in flight', limit: ['≤', 1], measure: inCalls(({ thirtyTwo }) => thirtyTwo.cpuMsPerCall) },
  { what: 'a call, p50', limit: ['≤', 1.05], measure: inCalls(({ one }) => one.p50Ms) },
  { what: 'a call, p99', limit: ['≤', 1.15], measure: inCalls(({ one }) => one.p99Ms) },
  { what: 'calls a second, 8 in flight', limit: ['≥', 1], measure: inCalls(({ eight }) => eight.perSecond) },
  { what: 'calls a second, 32 in flight', limit: ['≥', 1], measure: inCalls(({ thirtyTwo }) => thirtyTwo.perSecond) },
];

function verdict({ of }: Ratio, [side, bound]: Goal['limit']): string {
  if (!Number.isFinite(of)) return 'not measured';
  return (side === '≤' ? of <= bound : of >= bound) ? 'met' : 'missed';
}

export function goalTable(measured: Measured): string {
  const rows = goals.map(({ what, limit, measure }) => {
    const found = measure(measured);
    return [what, `${limit[0]} ${limit[1].toFixed(2)}`, showRatio(found), verdict(found, limit)];
  });
  return table(['ours ÷ bare SDK', 'goal', 'measured', ''], rows);
}
