import type { CallResult, CallSample, PhaseSample } from '../call.ts';
import type { StartResult, StartSample } from '../start.ts';
import { BASELINE, PLAIN_FETCH } from './contenders.ts';
import { figure, showRatio, table } from './markdown.ts';
import { median, ratio } from './statistics.ts';

export interface Measured {
  readonly start: readonly StartResult[];
  readonly call: readonly CallResult[];
}

export function startSeries(start: readonly StartResult[], name: string, key: keyof StartSample): readonly number[] {
  return start.find((one) => one.name === name)?.samples.map((sample) => sample[key]) ?? [];
}

export type ReadSample = (sample: CallSample) => number;

export function callSeries(call: readonly CallResult[], name: string, read: ReadSample): readonly number[] {
  return call.find((one) => one.name === name)?.samples.map(read) ?? [];
}

export function startTable({ start }: Measured): string {
  const rows = start.map(({ name, tools, listKiB }) => {
    const of = (key: keyof StartSample): readonly number[] => startSeries(start, name, key);
    const against = (key: keyof StartSample): string => showRatio(ratio(of(key), startSeries(start, BASELINE, key)));
    return [
      name,
      figure(tools),
      figure(listKiB, 1),
      figure(median(of('wallMs'))),
      against('wallMs'),
      figure(median(of('cpuMs'))),
      against('cpuMs'),
      figure(median(of('rssMiB')), 1),
      against('rssMiB'),
      figure(median(of('peakRssMiB')), 1),
    ];
  });
  return table(
    ['server', 'tools', 'list KiB', 'wall ms', '÷ bare', 'CPU ms', '÷ bare', 'RSS MiB', '÷ bare', 'peak MiB'],
    rows,
  );
}

export type InFlight = 'one' | 'eight' | 'thirtyTwo';

/** One phase: the same calls with so many in flight. */
export function callTable({ call }: Measured, inFlight: InFlight): string {
  const rows = call.map(({ name }) => {
    const of = (key: keyof PhaseSample, who = name): readonly number[] =>
      callSeries(call, who, (sample) => sample[inFlight][key]);
    const against = (baseline: string, key: keyof PhaseSample): string => showRatio(ratio(of(key), of(key, baseline)));
    return [
      name,
      figure(median(of('p50Ms')), 2),
      against(BASELINE, 'p50Ms'),
      against(PLAIN_FETCH, 'p50Ms'),
      figure(median(of('p95Ms')), 2),
      against(BASELINE, 'p95Ms'),
      figure(median(of('p99Ms')), 2),
      against(BASELINE, 'p99Ms'),
      figure(median(of('perSecond'))),
      against(BASELINE, 'perSecond'),
      figure(median(of('cpuMsPerCall')), 2),
      against(BASELINE, 'cpuMsPerCall'),
      figure(median(callSeries(call, name, ({ rssMiB }) => rssMiB)), 1),
    ];
  });
  const over = '÷ bare';
  return table(
    ['server', 'p50 ms', over, '÷ fetch', 'p95', over, 'p99', over, 'calls/s', over, 'CPU ms a call', over, 'RSS MiB'],
    rows,
  );
}
