import { AppError } from '../errors.ts';

const MAX_DEPTH = 24;
const MAX_VALUES = 50_000;

/** The values in one, itself included; throws beyond a depth. Calls itself no deeper than that. */
function valuesIn(value: unknown, depth: number): number {
  if (depth > MAX_DEPTH)
    throw new AppError('invalid-arguments', `the arguments are nested deeper than ${MAX_DEPTH} levels`);
  if (typeof value !== 'object' || value === null) return 1;
  let values = 1;
  for (const inner of Object.values(value)) {
    values += valuesIn(inner, depth + 1);
    if (values > MAX_VALUES)
      throw new AppError('invalid-arguments', `the arguments hold more than ${MAX_VALUES} values`);
  }
  return values;
}

/** Bounds depth and size before any schema sees the arguments, so that no input makes validation slow (threat model, C3). */
export function checkArgumentBudget(input: unknown): void {
  valuesIn(input, 0);
}
