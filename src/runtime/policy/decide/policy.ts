import type { JsonSchema } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { ProfileName } from '../../config/profile-name.ts';
import type { ArgumentRules } from '../language/argument-rules.ts';
import type { PolicySettings } from '../language/policy-file/types.ts';
import type { Scope } from '../language/scope.ts';
import type { ScopePlan } from './scope-check.ts';

export interface Decision {
  readonly effect: 'allow' | 'deny';
  /** The rule that decided, in words that an operator finds in the configuration. */
  readonly rule: string;
  /** The place of the rule: `policy.yaml:12`, `--allow`, `BITBUCKET_DENY`, `profile read-only`; empty when no rule allows the operation. */
  readonly source: string;
}

export interface Rule {
  /** In one line, as messages quote it. */
  readonly text: string;
  /** The place of the rule: `policy.yaml:12`, `--allow`, `BITBUCKET_DENY`. */
  readonly source: string;
  /** The operations that the rule matches, in the order of the catalog. */
  readonly operations: ReadonlySet<Operation>;
  /** The words of the selector `operation`. A tool name or key among them names its operation exactly. */
  readonly names: ReadonlySet<string>;
  /** Allow rules only: the arguments that the rule requires. */
  readonly arguments?: ArgumentRules;
}

/** A rule, or the profile, that allows an operation, with the arguments that it requires. */
export interface AllowingRule {
  readonly decision: Decision;
  readonly arguments: ArgumentRules | undefined;
}

/** Everything about an operation that does not depend on the arguments of a call. */
export interface OperationVerdict {
  /** For the list, which has no arguments: `allow` when the policy allows some arguments. */
  readonly decision: Decision;
  /** Rules that name the operation exactly first, the profile last. Empty for a denied operation. */
  readonly allowingRules: readonly AllowingRule[];
  /** The argument rules that all allowing rules have in common. */
  readonly commonArguments: ArgumentRules;
  /** The scope check of the arguments; undefined without a scope. */
  readonly scopePlan: ScopePlan | undefined;
}

/** The rules of one process, resolved against its catalog. */
export interface PolicyRules {
  /** Deny everything but reads. */
  readonly readOnly: boolean;
  readonly profile: ProfileName;
  readonly profileSource: string;
  readonly inProfile: ReadonlySet<Operation>;
  readonly allow: readonly Rule[];
  readonly deny: readonly Rule[];
  readonly scope?: Scope;
  /** The operations whose responses may show the secrets in them. */
  readonly revealed: ReadonlySet<Operation>;
  readonly inputSchema: (operation: Operation) => JsonSchema;
  /** Settings of the policy file for confirmation, dry run, limits and tool mode. */
  readonly settings: PolicySettings;
}

/** What this process may do, decided once at the start for every operation. */
export interface Policy extends PolicyRules {
  /** An operation of another catalog has no verdict, and is denied. */
  readonly verdicts: ReadonlyMap<Operation, OperationVerdict>;
}
