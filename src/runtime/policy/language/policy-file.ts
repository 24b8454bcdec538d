import type { ReviewedAccess } from '../../catalog/operation.ts';
import type { ProfileName } from '../../config/profile-name.ts';

export type ToolMode = 'direct' | 'search' | 'auto';
export type Scalar = string | number | boolean;

/** How a process behaves under this policy. What the file does not say is absent: a flag, a variable or a default decides. */
export interface PolicySettings {
  /** Accesses whose calls a person must confirm, in addition to the default; empty: none at all. */
  readonly confirm?: readonly ReviewedAccess[];
  readonly dryRun?: boolean;
  readonly limits: PolicyLimits;
  readonly tools?: ToolMode;
}

export interface PolicyLimits {
  readonly callsPerMinute?: number;
  readonly perAccess: Readonly<Partial<Record<ReviewedAccess, number>>>;
  readonly maxAnswerBytes?: number;
  readonly maxBodyBytes?: number;
}

export const NO_SETTINGS: PolicySettings = Object.freeze({
  limits: Object.freeze({ perAccess: Object.freeze({}) }),
});

/** The selectors by words. Within one, any word will do; across them, all must hold. */
export const SELECTORS = [
  'operation',
  'tag',
  'method',
  'path',
  'access',
  'effect',
  'domain',
  'mark',
  'permission',
] as const;
export type Selector = (typeof SELECTORS)[number];

/** A word as somebody wrote it, and where: `policy.yaml:12:5`, `--allow`, `BITBUCKET_DENY`. */
export interface Word {
  readonly text: string;
  readonly at: string;
}

/** A rule as it was written. Nothing is known yet of what it matches. */
export interface RuleSource {
  /** `policy.yaml:12`, `--allow`, `BITBUCKET_DENY`. */
  readonly source: string;
  readonly selectors: Readonly<Partial<Record<Selector, readonly Word[]>>>;
  readonly arguments?: ReadonlyMap<string, { readonly at: string; readonly value: Scalar | readonly Scalar[] }>;
}

/** A policy file, parsed and valid by its schema. */
export interface PolicyFile {
  /** The name by which messages call it. */
  readonly name: string;
  readonly profile?: { readonly name: ProfileName; readonly at: string };
  readonly allow: readonly RuleSource[];
  readonly deny: readonly RuleSource[];
  readonly scope?: readonly Word[];
  readonly revealSecrets?: readonly Word[];
  readonly settings: PolicySettings;
}
