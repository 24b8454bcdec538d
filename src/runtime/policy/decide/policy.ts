import type { JsonSchema } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { ProfileName } from '../../config/profile-name.ts';
import type { ArgumentRules } from '../language/argument-rules.ts';
import type { OperationSet } from '../language/operation-set.ts';
import type { PolicySettings } from '../language/policy-file.ts';
import type { Scope } from '../language/scope.ts';

export interface Rule {
  /** In one line, as messages quote it. */
  readonly text: string;
  /** Where it stands: `policy.yaml:12`, `--allow`, `BITBUCKET_DENY`. */
  readonly source: string;
  /** What it matches. */
  readonly operations: OperationSet;
  /** It names the operation exactly, by tool name or key. */
  readonly names: (operation: Operation) => boolean;
  /** Allow rules only: what it accepts. */
  readonly arguments?: ArgumentRules;
}

/** What this process may do: nothing but reads when `readOnly`; deny rules; allow rules and profile; scope. What nothing allows is denied. */
export interface Policy {
  readonly readOnly: boolean;
  readonly profile: ProfileName;
  readonly profileSource: string;
  readonly inProfile: (operation: Operation) => boolean;
  readonly allow: readonly Rule[];
  readonly deny: readonly Rule[];
  readonly scope?: Scope;
  /** Whether its answers may show the secrets in them. */
  readonly reveals: (operation: Operation) => boolean;
  readonly inputSchema: (operation: Operation) => JsonSchema;
  /** What the policy file says of confirmation, dry run, limits and tool mode. */
  readonly settings: PolicySettings;
}
