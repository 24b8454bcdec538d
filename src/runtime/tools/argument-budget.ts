import { AppError } from '../errors.ts';

const MAX_DEPTH = 24;
const MAX_NODES = 50_000;

/** Bounds depth and size before any schema sees the arguments, so that no input makes validation slow (threat model, C3). */
export function checkArgumentBudget(input: unknown): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: input, depth: 0 }];
  let nodes = 0;
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    nodes += 1;
    if (nodes > MAX_NODES) throw new AppError('invalid-arguments', `the arguments hold more than ${MAX_NODES} values`);
    if (entry.depth > MAX_DEPTH)
      throw new AppError('invalid-arguments', `the arguments are nested deeper than ${MAX_DEPTH} levels`);
    if (typeof entry.value !== 'object' || entry.value === null) continue;
    for (const value of Object.values(entry.value)) open.push({ value, depth: entry.depth + 1 });
  }
}
