import type { ReviewedAccess } from '../catalog/operation.ts';
import type { ProfileName } from '../config/profile-name.ts';
import type { Position } from './locate.ts';
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

/** The shape that `openapi/policy.schema.json` guarantees. */
interface RawRule extends Readonly<Partial<Record<(typeof SELECTORS)[number], string | readonly string[]>>> {
  readonly arguments?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}
export interface RawPolicy {
  readonly profile?: ProfileName;
  readonly allow?: readonly (string | RawRule)[];
  readonly deny?: readonly (string | RawRule)[];
  readonly scope?: { readonly projects?: readonly string[]; readonly repositories?: readonly string[] };
  readonly revealSecrets?: readonly string[];
  readonly confirm?: readonly ReviewedAccess[];
  readonly dryRun?: boolean;
  readonly limits?: Partial<PolicyLimits>;
  readonly tools?: ToolMode;
}

const asList = <T extends Scalar>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'object' ? value : [value];

/** A word whose place is looked for when somebody asks: finding all of them costs a start more than reading the file. */
const placed = (text: string, at: () => string): Word => ({
  text,
  get at() {
    return at();
  },
});

type At = (steps: readonly (string | number)[]) => string;

function selectorsOf(raw: RawRule, at: At): RuleSource['selectors'] {
  return Object.fromEntries(
    SELECTORS.flatMap((selector): [string, readonly Word[]][] => {
      const given = raw[selector];
      if (given === undefined) return [];
      return [[selector, asList(given).map((text, item) => placed(text, () => at([selector, item])))]];
    }),
  );
}

function argumentsOf(given: NonNullable<RawRule['arguments']>, at: At): NonNullable<RuleSource['arguments']> {
  const values = Object.entries(given).map(([argument, value]) => {
    const located = {
      value,
      get at() {
        return at(['arguments', argument]);
      },
    };
    return [argument, located] as const;
  });
  return new Map(values);
}

function toRule(
  name: string,
  list: 'allow' | 'deny',
  index: number,
  raw: string | RawRule,
  position: Position,
): RuleSource {
  const path = [list, index];
  const at: At = (steps) => `${name}:${position([...path, ...steps])}`;
  const bare = typeof raw === 'string';
  return {
    get source() {
      return `${name}:${position(path).split(':')[0] ?? ''}`;
    },
    selectors: bare ? { operation: [placed(raw, () => at([]))] } : selectorsOf(raw, at),
    ...(bare || raw.arguments === undefined ? {} : { arguments: argumentsOf(raw.arguments, at) }),
  };
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
    (scope[list] ?? []).map((text, index) => placed(text, () => `${name}:${position(['scope', list, index])}`)),
  );
}

const toProfile = (name: ProfileName, at: () => string): NonNullable<PolicyFile['profile']> => ({
  name,
  get at() {
    return at();
  },
});

function toWords(name: string, texts: readonly string[], position: Position): readonly Word[] {
  return texts.map((text, index) => placed(text, () => `${name}:${position(['revealSecrets', index])}`));
}

/** What `isPolicyFile` said yes to, as the rest of the policy reads it. */
export function toPolicyFile(name: string, raw: RawPolicy, position: Position): PolicyFile {
  return Object.freeze({
    name,
    ...(raw.profile === undefined ? {} : { profile: toProfile(raw.profile, () => `${name}:${position(['profile'])}`) }),
    allow: (raw.allow ?? []).map((rule, index) => toRule(name, 'allow', index, rule, position)),
    deny: (raw.deny ?? []).map((rule, index) => toRule(name, 'deny', index, rule, position)),
    ...(raw.scope === undefined ? {} : { scope: toScope(name, raw.scope, position) }),
    ...(raw.revealSecrets === undefined ? {} : { revealSecrets: toWords(name, raw.revealSecrets, position) }),
    settings: toSettings(raw),
  });
}
