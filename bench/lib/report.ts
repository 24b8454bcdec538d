import type { CallResult, CallSample } from '../call.ts';
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

export function callSeries(call: readonly CallResult[], name: string, key: keyof CallSample): readonly number[] {
  return call.find((one) => one.name === name)?.samples.map((sample) => sample[key]) ?? [];
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

export function latencyTable({ call }: Measured): string {
  const rows = call.map(({ name }) => {
    const of = (key: keyof CallSample): readonly number[] => callSeries(call, name, key);
    const against = (baseline: string, key: keyof CallSample): string =>
      showRatio(ratio(of(key), callSeries(call, baseline, key)));
    return [
      name,
      figure(median(of('p50Ms')), 2),
      against(BASELINE, 'p50Ms'),
      against(PLAIN_FETCH, 'p50Ms'),
      figure(median(of('p95Ms')), 2),
      figure(median(of('p99Ms')), 2),
      figure(median(of('cpuMsPerCall')), 2),
      against(BASELINE, 'cpuMsPerCall'),
    ];
  });
  return table(['server', 'p50 ms', '÷ bare', '÷ fetch', 'p95', 'p99', 'CPU ms a call', '÷ bare'], rows);
}

export function throughputTable({ call }: Measured): string {
  const rows = call.map(({ name }) => {
    const of = (key: keyof CallSample): readonly number[] => callSeries(call, name, key);
    const against = (key: keyof CallSample): string => showRatio(ratio(of(key), callSeries(call, BASELINE, key)));
    return [
      name,
      figure(median(of('perSecond8'))),
      against('perSecond8'),
      figure(median(of('perSecond32'))),
      against('perSecond32'),
      figure(median(of('cpuMsPerCall32')), 2),
      against('cpuMsPerCall32'),
      figure(median(of('rssMiB')), 1),
      against('rssMiB'),
    ];
  });
  const head = [
    'server',
    'calls/s, 8 in flight',
    '÷ bare',
    'calls/s, 32',
    '÷ bare',
    'CPU ms a call, 32',
    '÷ bare',
    'RSS MiB after',
    '÷ bare',
  ];
  return table(head, rows);
}
