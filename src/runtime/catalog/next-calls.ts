import { nextCalls } from '../../generated/next-calls.ts';
import type { NextCall, Operation } from './operation.ts';

const byName = new Map(Object.entries(nextCalls));

/** The calls that make sense after a write, the best first. */
export function nextCallsOf({ name }: Operation): readonly NextCall[] {
  return byName.get(name) ?? [];
}
