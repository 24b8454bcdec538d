import type { CallResult } from '../call.ts';
import type { FirstAnswer } from '../first-answer.ts';
import type { GeneratorTime } from '../generator.ts';
import type { Growth } from '../growth.ts';
import type { SizeResult } from '../sizes.ts';
import { BASELINE } from './contenders.ts';
import { figure, showRatio, table } from './markdown.ts';
import { callSeries, startSeries } from './report.ts';
import { median, ratio } from './statistics.ts';

export function firstAnswerTable(answers: readonly FirstAnswer[]): string {
  const base = answers.find(({ name }) => name === BASELINE);
  const rows = answers.map(({ name, wallMs, cpuMs }) => [
    name,
    ...[figure(median(wallMs)), showRatio(ratio(wallMs, base?.wallMs ?? []))],
    ...[figure(median(cpuMs)), showRatio(ratio(cpuMs, base?.cpuMs ?? []))],
  ]);
  return table(['spawn to first answer', 'wall ms', '÷ bare', 'CPU ms', '÷ bare'], rows);
}

export function partsTable({ parts }: Growth): string {
  const [first] = parts;
  const rows = (first?.parts ?? []).map(({ name }, at) => [
    name,
    ...parts.map((one) => figure(one.parts[at]?.micros ?? Number.NaN, 2)),
  ]);
  return table(['µs a call', ...parts.map(({ operations }) => `${String(operations)} operations`)], rows);
}

export function growthTable({ start, call }: Growth): string {
  const [base] = start;
  const rows = start.map(({ name, tools }) => {
    const cpu = startSeries(start, name, 'cpuMs');
    const perCall = (who: string): readonly number[] => callSeries(call, who, ({ one }) => one.cpuMsPerCall);
    return [
      name,
      figure(tools),
      figure(median(cpu)),
      showRatio(ratio(cpu, startSeries(start, base?.name ?? '', 'cpuMs'))),
      figure(median(perCall(name)), 2),
      showRatio(ratio(perCall(name), perCall(base?.name ?? ''))),
    ];
  });
  return table(['from a catalog file', 'tools', 'start CPU ms', '÷ first', 'CPU ms a call', '÷ first'], rows);
}

export function sizesTable(sizes: readonly SizeResult[]): string {
  const rows = sizes.flatMap(({ bytes, call }) => {
    const of = (who: string, key: 'p50Ms' | 'cpuMsPerCall'): readonly number[] =>
      callSeries(call, who, ({ one }) => one[key]);
    return call.map(({ name }: CallResult) => [
      `${String(bytes / 1000)} KB`,
      name,
      figure(median(of(name, 'p50Ms')), 2),
      showRatio(ratio(of(name, 'p50Ms'), of(BASELINE, 'p50Ms'))),
      figure(median(of(name, 'cpuMsPerCall')), 2),
      showRatio(ratio(of(name, 'cpuMsPerCall'), of(BASELINE, 'cpuMsPerCall'))),
    ]);
  });
  return table(['answer', 'server', 'p50 ms', '÷ bare', 'CPU ms a call', '÷ bare'], rows);
}

/** Seconds, on two quiet cores, for one version. */
const GENERATOR_GOAL = 8;

/** The generator makes all versions or none; where all are within the goal for one, so is one. */
export function generatorTable({ versions, wallMs, cpuMs }: GeneratorTime): string {
  const verdict = wallMs / 1000 <= GENERATOR_GOAL ? 'met, with all of them' : 'not shown: all together took longer';
  return table(
    ['npm run generate', 'wall s', 'CPU s', 'goal for one version', ''],
    [[`${versions} versions`, figure(wallMs / 1000, 1), figure(cpuMs / 1000, 1), `≤ ${GENERATOR_GOAL} s`, verdict]],
  );
}
