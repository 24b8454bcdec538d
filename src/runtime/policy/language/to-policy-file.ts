import type { ReviewedAccess } from '../../catalog/operation.ts';
import type { ProfileName } from '../../config/profile-name.ts';
import type { Position } from './locate.ts';
import {
  type PolicyFile,
  type PolicyLimits,
  type PolicySettings,
  type RuleSource,
  type Scalar,
  SELECTORS,
  type Selector,
  type ToolMode,
  type Word,
} from './policy-file.ts';

type Count = number | 'unlimited';

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
  readonly confirm?: 'none' | readonly ReviewedAccess[];
  readonly dryRun?: boolean;
  readonly limits?: {
    readonly callsPerMinute?: Count;
    readonly perAccess?: Readonly<Partial<Record<ReviewedAccess, Count>>>;
    readonly maxAnswerBytes?: number;
    readonly maxBodyBytes?: number;
  };
  readonly tools?: ToolMode;
}

const asList = <T extends Scalar>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'object' ? value : [value];

/** A word whose place is looked for when somebody asks: finding all of them costs a start more than reading the file. */
class PlacedWord implements Word {
  readonly text: string;
  private readonly place: () => string;

  constructor(text: string, place: () => string) {
    this.text = text;
    this.place = place;
  }

  get at(): string {
    return this.place();
  }
}

type At = (steps: readonly (string | number)[]) => string;

function selectorsOf(raw: RawRule, at: At): RuleSource['selectors'] {
  const selectors: Partial<Record<Selector, readonly Word[]>> = {};
  for (const selector of SELECTORS) {
    const given = raw[selector];
    if (given === undefined) continue;
    selectors[selector] = asList(given).map((text, item) => new PlacedWord(text, () => at([selector, item])));
  }
  return selectors;
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

class WrittenRule implements RuleSource {
  readonly selectors: RuleSource['selectors'];
  readonly arguments?: NonNullable<RuleSource['arguments']>;
  private readonly at: At;

  constructor(raw: string | RawRule, at: At) {
    this.at = at;
    if (typeof raw === 'string') {
      this.selectors = { operation: [new PlacedWord(raw, () => at([]))] };
    } else {
      this.selectors = selectorsOf(raw, at);
      if (raw.arguments !== undefined) this.arguments = argumentsOf(raw.arguments, at);
    }
  }

  /** File and line. */
  get source(): string {
    return this.at([]).split(':').slice(0, -1).join(':');
  }
}

function toRules(name: string, list: 'allow' | 'deny', raw: RawPolicy, position: Position): readonly RuleSource[] {
  const rules = raw[list] ?? [];
  return rules.map((rule, index) => new WrittenRule(rule, (steps) => `${name}:${position([list, index, ...steps])}`));
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

function toSettings(raw: RawPolicy): PolicySettings {
  const { confirm, dryRun, limits, tools } = raw;
  return Object.freeze({
    ...(confirm === undefined ? {} : { confirm: Object.freeze(confirm === 'none' ? [] : [...confirm]) }),
    ...(dryRun === undefined ? {} : { dryRun }),
    limits: toLimits(limits ?? {}),
    ...(tools === undefined ? {} : { tools }),
  });
}

function toScope(name: string, scope: NonNullable<RawPolicy['scope']>, position: Position): readonly Word[] {
  return (['projects', 'repositories'] as const).flatMap((list) =>
    (scope[list] ?? []).map((text, index) => new PlacedWord(text, () => `${name}:${position(['scope', list, index])}`)),
  );
}

const toProfile = (name: ProfileName, at: () => string): NonNullable<PolicyFile['profile']> => ({
  name,
  get at() {
    return at();
  },
});

function toWords(name: string, texts: readonly string[], position: Position): readonly Word[] {
  return texts.map((text, index) => new PlacedWord(text, () => `${name}:${position(['revealSecrets', index])}`));
}

/** What `isPolicyFile` said yes to, as the rest of the policy reads it. */
export function toPolicyFile(name: string, raw: RawPolicy, position: Position): PolicyFile {
  return Object.freeze({
    name,
    ...(raw.profile === undefined ? {} : { profile: toProfile(raw.profile, () => `${name}:${position(['profile'])}`) }),
    allow: toRules(name, 'allow', raw, position),
    deny: toRules(name, 'deny', raw, position),
    ...(raw.scope === undefined ? {} : { scope: toScope(name, raw.scope, position) }),
    ...(raw.revealSecrets === undefined ? {} : { revealSecrets: toWords(name, raw.revealSecrets, position) }),
    settings: toSettings(raw),
  });
}
