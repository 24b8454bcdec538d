import type { RefMatcher } from './ref-matcher.ts';
import type { User } from './user.ts';

export const RULES = ['read-only', 'no-deletes', 'fast-forward-only', 'pull-request-only', 'no-creates'] as const;

/** A branch restriction, with those whom it does not bind. */
export interface BranchRule {
  readonly id: number;
  readonly type: (typeof RULES)[number];
  readonly matcher: RefMatcher;
  readonly users: readonly User[];
  readonly groups: readonly string[];
}
