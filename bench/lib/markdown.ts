import type { Ratio } from './statistics.ts';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A dash where this platform could not measure. */
export function figure(value: number, digits = 0): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}

export function showRatio({ of, least, most }: Ratio): string {
  return Number.isFinite(of) ? `${of.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})` : '–';
}
