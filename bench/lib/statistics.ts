/** Nearest rank, so that every figure printed was really measured. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no values to take a quantile of');
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export interface Ratio {
  /** Median over median. */
  readonly of: number;
  /** The extremes of the ratios inside one round: how far to trust it. */
  readonly least: number;
  readonly most: number;
}

/** Both series come from the same rounds, in the same order: noise of a round hits both, and mostly cancels. */
export function ratio(series: readonly number[], baseline: readonly number[]): Ratio {
  const paired = series.map((value, round) => value / (baseline[round] ?? Number.NaN));
  return { of: median(series) / median(baseline), least: Math.min(...paired), most: Math.max(...paired) };
}
