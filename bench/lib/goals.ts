import { BASELINE, OURS } from './contenders.ts';
import { showRatio, table } from './markdown.ts';
import { callSeries, type Measured, startSeries } from './report.ts';
import { type Ratio, ratio } from './statistics.ts';

interface Goal {
  readonly what: string;
  readonly atMost: number;
  readonly measure: (measured: Measured) => Ratio;
}

/** What we promise ourselves, for the default profile, over the bare SDK server. Never a reason for CI to fail. */
const goals: readonly Goal[] = [
  {
    what: 'CPU from spawn to the tool list',
    atMost: 0.8,
    measure: ({ start }) => ratio(startSeries(start, OURS, 'cpuMs'), startSeries(start, BASELINE, 'cpuMs')),
  },
  {
    what: 'call, p50',
    atMost: 1.1,
    measure: ({ call }) => ratio(callSeries(call, OURS, 'p50Ms'), callSeries(call, BASELINE, 'p50Ms')),
  },
  {
    what: 'memory after the tool list',
    atMost: 1,
    measure: ({ start }) => ratio(startSeries(start, OURS, 'rssMiB'), startSeries(start, BASELINE, 'rssMiB')),
  },
  {
    what: 'memory after the calls',
    atMost: 1,
    measure: ({ call }) => ratio(callSeries(call, OURS, 'rssMiB'), callSeries(call, BASELINE, 'rssMiB')),
  },
];

function verdict({ of }: Ratio, atMost: number): string {
  if (!Number.isFinite(of)) return 'not measured';
  return of <= atMost ? 'met' : 'missed';
}

export function goalTable(measured: Measured): string {
  const rows = goals.map(({ what, atMost, measure }) => {
    const found = measure(measured);
    return [what, `≤ ${atMost.toFixed(2)}`, showRatio(found), verdict(found, atMost)];
  });
  return table(['goal, ours read-only ÷ bare SDK', 'goal', 'measured', ''], rows);
}
