import type { ReviewedAccess } from '../../../catalog/operation.ts';
import type { ProfileName } from '../../../config/profile-name.ts';

export type ToolMode = 'direct' | 'search' | 'auto';
export type Scalar = string | number | boolean;

/** Settings of a policy file for the whole process. For an absent one, a flag, a variable or a default decides. */
export interface PolicySettings {
  /** Accesses whose calls a person must confirm, in addition to the default; empty: no confirmation at all. */
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

/** A rule matches an operation when each of its selectors has a word that fits. */
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

/** A word as written, with its place: `policy.yaml:12:5`, `--allow`, `BITBUCKET_DENY`. */
export interface Word {
  readonly text: string;
  readonly at: string;
}

/** A rule as written, before it is held against a catalog. */
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
