import type { JsonObject } from '../http/json.ts';
import type { AccessKey } from './access-key.ts';
import type { BranchRule } from './branch-rule.ts';
import type { Rank } from './rank.ts';
import type { RefMatcher } from './ref-matcher.ts';
import type { User } from './user.ts';

export interface DefaultTask {
  readonly id: number;
  readonly description: string;
  readonly sourceMatcher: RefMatcher;
  readonly targetMatcher: RefMatcher;
}

export interface ReviewerCondition {
  readonly id: number;
  readonly reviewers: readonly User[];
  readonly requiredApprovals: number;
  readonly sourceMatcher: RefMatcher;
  readonly targetMatcher: RefMatcher;
}

/** What administrators set, on a project for all its repositories or on one repository. */
export interface Administration {
  readonly groups: Map<string, Rank>;
  rules: BranchRule[];
  readonly accessKeys: AccessKey[];
  defaultTasks: DefaultTask[];
  conditions: ReviewerCondition[];
  /** Keys of the hooks that are switched on, with their settings. */
  readonly hooks: Map<string, JsonObject>;
}

export function newAdministration(): Administration {
  return { groups: new Map(), rules: [], accessKeys: [], defaultTasks: [], conditions: [], hooks: new Map() };
}
