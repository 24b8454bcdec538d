import type { Position } from './parse.ts';
import {
  type PolicyFile,
  type PolicyLimits,
  type PolicySettings,
  type RuleSource,
  type Scalar,
  SELECTORS,
  type Selector,
  type Word,
} from './types.ts';
import type { Count, RawPolicy, RawRule } from './validate.ts';

const asList = <T extends Scalar>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'object' ? value : [value];

/** `policy.yaml:12:5` of the value under a path. */
type At = (...path: readonly (string | number)[]) => string;

/** `policy.yaml:12` of `policy.yaml:12:5`. */
export const withoutColumn = (at: string): string => at.split(':').slice(0, -1).join(':');

function toSelectors(raw: RawRule, at: At): RuleSource['selectors'] {
  const selectors: Partial<Record<Selector, readonly Word[]>> = {};
  for (const selector of SELECTORS) {
    const given = raw[selector];
    if (given === undefined) continue;
    selectors[selector] = asList(given).map((text, item) => ({ text, at: at(selector, item) }));
  }
  return selectors;
}

function toArguments(given: NonNullable<RawRule['arguments']>, at: At): NonNullable<RuleSource['arguments']> {
  return new Map(Object.entries(given).map(([name, value]) => [name, { value, at: at('arguments', name) }]));
}

function toRule(raw: string | RawRule, at: At): RuleSource {
  const source = withoutColumn(at());
  if (typeof raw === 'string') return { source, selectors: { operation: [{ text: raw, at: at() }] } };
  return {
    source,
    selectors: toSelectors(raw, at),
    ...(raw.arguments === undefined ? {} : { arguments: toArguments(raw.arguments, at) }),
  };
}

function toRules(list: 'allow' | 'deny', raw: RawPolicy, at: At): readonly RuleSource[] {
  return (raw[list] ?? []).map((rule, index) => toRule(rule, (...path) => at(list, index, ...path)));
}

const toCount = (count: Count): number => (count === 'unlimited' ? 0 : count);

function toLimits({ callsPerMinute, perAccess = {}, ...bytes }: NonNullable<RawPolicy['limits']>): PolicyLimits {
  const counts = Object.entries(perAccess).map(([access, count]) => [access, toCount(count)] as const);
  return Object.freeze({
    ...bytes,
    ...(callsPerMinute === undefined ? {} : { callsPerMinute: toCount(callsPerMinute) }),
    perAccess: Object.freeze(Object.fromEntries(counts)),
  });
}

function toSettings({ confirm, dryRun, limits, tools }: RawPolicy): PolicySettings {
  return Object.freeze({
    ...(confirm === undefined ? {} : { confirm: Object.freeze(confirm === 'none' ? [] : [...confirm]) }),
    ...(dryRun === undefined ? {} : { dryRun }),
    limits: toLimits(limits ?? {}),
    ...(tools === undefined ? {} : { tools }),
  });
}

function toScope(scope: NonNullable<RawPolicy['scope']>, at: At): readonly Word[] {
  return (['projects', 'repositories'] as const).flatMap((list) =>
    (scope[list] ?? []).map((text, index) => ({ text, at: at('scope', list, index) })),
  );
}

/** A valid policy file as the rest of the policy reads it: defaults in, and a place beside every word. */
export function toPolicyFile(name: string, raw: RawPolicy, position: Position): PolicyFile {
  const at: At = (...path) => `${name}:${position(path)}`;
  const { profile, scope, revealSecrets } = raw;
  return Object.freeze({
    name,
    ...(profile === undefined ? {} : { profile: { name: profile, at: at('profile') } }),
    allow: toRules('allow', raw, at),
    deny: toRules('deny', raw, at),
    ...(scope === undefined ? {} : { scope: toScope(scope, at) }),
    ...(revealSecrets === undefined
      ? {}
      : { revealSecrets: revealSecrets.map((text, index) => ({ text, at: at('revealSecrets', index) })) }),
    settings: toSettings(raw),
  });
}
