import type { ReviewedAccess } from '../catalog/operation.ts';
import type { ProfileName } from '../config/profile-name.ts';
import { AppError } from '../errors.ts';
import type { LocatedValue, Position } from './locate-json.ts';
import {
  type PolicyFile,
  type PolicyLimits,
  type PolicySettings,
  type RuleSource,
  type Scalar,
  SELECTORS,
  type ToolMode,
  type Word,
} from './policy-file.ts';
import { policyFileIssue } from './validate-policy-file.ts';

/** The shape that `openapi/policy.schema.json` guarantees. */
interface RawRule extends Readonly<Partial<Record<(typeof SELECTORS)[number], string | readonly string[]>>> {
  readonly arguments?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}
interface RawPolicy {
  readonly profile?: ProfileName;
  readonly allow?: readonly (string | RawRule)[];
  readonly deny?: readonly (string | RawRule)[];
  readonly scope?: { readonly projects?: readonly string[]; readonly repositories?: readonly string[] };
  readonly confirm?: readonly ReviewedAccess[];
  readonly dryRun?: boolean;
  readonly limits?: Partial<PolicyLimits>;
  readonly tools?: ToolMode;
}

const asList = <T extends Scalar>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'object' ? value : [value];

function toRule(
  name: string,
  list: 'allow' | 'deny',
  index: number,
  raw: string | RawRule,
  position: Position,
): RuleSource {
  const path = [list, index];
  const at = (steps: readonly (string | number)[]): string => `${name}:${position([...path, ...steps])}`;
  const source = `${name}:${position(path).split(':')[0] ?? ''}`;
  if (typeof raw === 'string') return { source, selectors: { operation: [{ text: raw, at: at([]) }] } };
  const selectors = Object.fromEntries(
    SELECTORS.flatMap((selector): [string, readonly Word[]][] => {
      const given = raw[selector];
      if (given === undefined) return [];
      const single = typeof given === 'string';
      return [
        [selector, asList(given).map((text, item) => ({ text, at: at(single ? [selector] : [selector, item]) }))],
      ];
    }),
  );
  if (raw.arguments === undefined) return { source, selectors };
  const values = Object.entries(raw.arguments).map(
    ([argument, value]) => [argument, { at: at(['arguments', argument]), value }] as const,
  );
  return { source, selectors, arguments: new Map(values) };
}

function toSettings(raw: RawPolicy): PolicySettings {
  const { confirm, dryRun, limits, tools } = raw;
  return Object.freeze({
    ...(confirm === undefined ? {} : { confirm: Object.freeze([...confirm]) }),
    ...(dryRun === undefined ? {} : { dryRun }),
    limits: Object.freeze({ ...limits, perAccess: Object.freeze({ ...limits?.perAccess }) }),
    ...(tools === undefined ? {} : { tools }),
  });
}

function toScope(name: string, scope: NonNullable<RawPolicy['scope']>, position: Position): readonly Word[] {
  return (['projects', 'repositories'] as const).flatMap((list) =>
    (scope[list] ?? []).map((text, index) => ({ text, at: `${name}:${position(['scope', list, index])}` })),
  );
}

/** A parsed text to a policy file. Any problem is one line: file, line, column, and what would be right. */
export function readPolicyFile(name: string, { value, position }: LocatedValue): PolicyFile {
  const issue = policyFileIssue(value);
  if (issue !== undefined) {
    const path = issue.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    throw new AppError('config', `${name}:${position(path, issue.key)}: ${issue.problem}`);
  }
  const raw = value as RawPolicy;
  return Object.freeze({
    name,
    ...(raw.profile === undefined ? {} : { profile: { name: raw.profile, at: `${name}:${position(['profile'])}` } }),
    allow: (raw.allow ?? []).map((rule, index) => toRule(name, 'allow', index, rule, position)),
    deny: (raw.deny ?? []).map((rule, index) => toRule(name, 'deny', index, rule, position)),
    ...(raw.scope === undefined ? {} : { scope: toScope(name, raw.scope, position) }),
    settings: toSettings(raw),
  });
}
