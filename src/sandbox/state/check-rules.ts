import { runGit } from '../git/run-git.ts';
import { refusal } from '../http/refusal.ts';
import type { BranchRule } from './branch-rule.ts';
import { matchesRef } from './ref-matcher.ts';
import type { Repository } from './repository.ts';
import type { User } from './user.ts';

export interface Move {
  readonly refId: string;
  /** `undefined`: the ref must not exist yet. */
  readonly from: string | undefined;
  /** `undefined`: the ref is deleted. */
  readonly to: string | undefined;
  readonly by: User;
  /** A merge of a pull request is what `pull-request-only` asks for. */
  readonly merge?: boolean;
}

async function rewrites({ gitDir }: Repository, from: string, to: string): Promise<boolean> {
  return (await runGit(gitDir, ['merge-base', '--is-ancestor', from, to], { accepts: [1] })).code !== 0;
}

async function forbids(repository: Repository, { type }: BranchRule, { from, to, merge }: Move): Promise<boolean> {
  if (type === 'read-only') return true;
  if (type === 'pull-request-only') return merge !== true && from !== undefined;
  if (from === undefined) return type === 'no-creates';
  if (to === undefined) return type === 'no-deletes';
  return type === 'fast-forward-only' && (await rewrites(repository, from, to));
}

/** Rejects a move of a branch that a restriction of the repository or of its project forbids this user. */
export async function checkRules(repository: Repository, move: Move): Promise<void> {
  const { rules } = repository.administration;
  for (const rule of [...rules, ...repository.project.administration.rules]) {
    const exempt = rule.users.includes(move.by) || rule.groups.some((group) => move.by.groups.has(group));
    if (exempt || !matchesRef(rule.matcher, move.refId)) continue;
    if (await forbids(repository, rule, move))
      throw refusal.conflict('repository.RefRestrictedException', `${rule.type} restricts ${move.refId}.`);
  }
}
