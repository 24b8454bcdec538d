import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import {
  type ArgumentRules,
  argumentSchema,
  refusedBy,
  valueProblem,
  type withValue as WithValue,
  withValue,
} from './argument-rules.ts';
import { bindSchema, commonRules } from './effective-schema.ts';
import type { Policy, Rule } from './policy.ts';
import { argumentsProblem, scopeProblem } from './scope-check.ts';
import { isUnreviewed } from './unreviewed.ts';

export interface Decision {
  readonly effect: 'allow' | 'deny';
  /** The rule that decided, in words an operator finds in the configuration. */
  readonly rule: string;
  /** Where it stands: `policy.yaml:12`, `--allow`, `BITBUCKET_DENY`, `profile read-only`; empty when nothing allows it. */
  readonly source: string;
}

type Values = Parameters<typeof WithValue>[0];

/** One way in which an operation is allowed: the rule, and what it accepts of the arguments. */
interface Way {
  readonly decision: Decision;
  readonly arguments: ArgumentRules | undefined;
}

/** All that can be said of an operation before any argument is known. */
interface Standing {
  readonly decision: Decision;
  /** For a call; the list asks for the decision alone, and a start should not pay for more. */
  readonly ways: () => readonly Way[];
  /** What all ways bind. */
  readonly common: () => ArgumentRules;
}

/** Where the rule stands is looked up when somebody asks, which is at no start and for few calls. */
const allow = (rule: string, by: { readonly source: string }): Decision => ({
  effect: 'allow',
  rule,
  get source() {
    return by.source;
  },
});
const NOWHERE = { source: '' };
const byProfile = (policy: Policy): Decision =>
  allow(`profile ${policy.profile}`, {
    get source() {
      return policy.profileSource;
    },
  });
const deny = (rule: string, by: { readonly source: string }): Decision => ({
  effect: 'deny',
  rule,
  get source() {
    return by.source;
  },
});

function bindable(policy: Policy, operation: Operation, rule: Rule): boolean {
  if (rule.arguments === undefined) return true;
  const schema = policy.inputSchema(operation);
  return rule.arguments.every((argument) => {
    const one = argumentSchema(schema, argument.path);
    return one !== undefined && valueProblem(one, argument) === undefined;
  });
}

/** For each operation the rules of a list that match it, in their order: made once, so that nobody asks fifty rules of 529 operations. */
const matching = new WeakMap<readonly Rule[], ReadonlyMap<Operation, readonly Rule[]>>();
const NONE: readonly Rule[] = [];

function rulesFor(rules: readonly Rule[], operation: Operation): readonly Rule[] {
  let known = matching.get(rules);
  if (known === undefined) {
    const made = new Map<Operation, Rule[]>();
    for (const rule of rules) {
      for (const matched of rule.operations) {
        const before = made.get(matched);
        if (before === undefined) made.set(matched, [rule]);
        else before.push(rule);
      }
    }
    matching.set(rules, (known = made));
  }
  return known.get(operation) ?? NONE;
}

function waysOf(policy: Policy, operation: Operation): readonly Way[] {
  const unreviewed = isUnreviewed(operation);
  const bound = rulesFor(policy.allow, operation).filter((rule) => bindable(policy, operation, rule));
  const exact = bound.filter((rule) => rule.names(operation));
  const wide = unreviewed ? [] : bound.filter((rule) => !rule.names(operation));
  const ways = [...exact, ...wide].map((rule) => ({
    decision: allow(`allow ${rule.text}`, rule),
    arguments: rule.arguments,
  }));
  if (unreviewed || !policy.inProfile(operation)) return ways;
  return [...ways, { decision: byProfile(policy), arguments: undefined }];
}

/** The first way without conditions, in the order of `waysOf`; undefined when there may be none. */
function plainWay(policy: Policy, operation: Operation): Decision | undefined {
  if (isUnreviewed(operation)) return undefined;
  let rule: Rule | undefined;
  for (const one of rulesFor(policy.allow, operation)) {
    if (one.arguments !== undefined) continue;
    rule ??= one;
    if (!one.names(operation)) continue;
    rule = one;
    break;
  }
  if (rule !== undefined) return allow(`allow ${rule.text}`, rule);
  return policy.inProfile(operation) ? byProfile(policy) : undefined;
}

function nothingAllows(policy: Policy, operation: Operation): Decision {
  const [first] = rulesFor(policy.allow, operation);
  if (first === undefined) return deny('nothing allows it', NOWHERE);
  if (!bindable(policy, operation, first)) {
    return deny(
      `allow ${first.text} binds an argument that ${operation.name} does not have, or not with that value`,
      first,
    );
  }
  const why = operation.access === 'unknown' ? 'which nobody has reviewed' : 'whose request body is not reviewed';
  return deny(`allow ${first.text} does not name ${operation.name}, ${why}: allow it by its exact name`, first);
}

function stand(policy: Policy, operation: Operation): Standing {
  const refuse = (decision: Decision): Standing => ({ decision, ways: () => [], common: () => [] });
  if (policy.readOnly && operation.access !== 'read')
    return refuse(deny('read-only: nothing but reads', { source: '--read-only' }));
  const [denied] = rulesFor(policy.deny, operation);
  if (denied !== undefined) return refuse(deny(`deny ${denied.text}`, denied));
  let known: readonly Way[] | undefined;
  const ways = (): readonly Way[] => (known ??= waysOf(policy, operation));
  // The shortest way is named: one without conditions, where there is one.
  const plain = plainWay(policy, operation);
  const found = plain ?? (ways().find((way) => way.arguments === undefined) ?? ways()[0])?.decision;
  if (found === undefined) return refuse(nothingAllows(policy, operation));
  const problem = policy.scope === undefined ? undefined : scopeProblem(policy.scope, operation, policy.inputSchema);
  if (problem !== undefined) return refuse(deny(`scope: ${problem}`, policy.scope ?? NOWHERE));
  // What one way leaves free, not all of them bind.
  const common = (): ArgumentRules => (plain === undefined ? commonRules(ways().map((way) => way.arguments)) : []);
  return { decision: found, ways, common };
}

const standings = new WeakMap<Policy, Map<Operation, Standing>>();

/** Asked for the list and for each call of the same operation: decided once per policy. */
function standing(policy: Policy, operation: Operation): Standing {
  let known = standings.get(policy);
  if (known === undefined) standings.set(policy, (known = new Map<Operation, Standing>()));
  let found = known.get(operation);
  if (found === undefined) known.set(operation, (found = stand(policy, operation)));
  return found;
}

/**
 * The one decision, for the list (without arguments) and for the call (with them). Pure and total; deny by default. An operation
 * that nobody has reviewed, or whose request body nobody has, is admitted by its exact name only, never by a glob, another selector or a profile.
 */
export function authorize(policy: Policy, operation: Operation, values?: Values): Decision {
  const { decision, ways } = standing(policy, operation);
  if (values === undefined || decision.effect === 'deny') return decision;
  const problem =
    policy.scope === undefined ? undefined : argumentsProblem(policy.scope, operation, policy.inputSchema, values);
  if (problem !== undefined)
    return deny(`scope ${policy.scope?.text.slice(0, 200) ?? ''}: ${problem}`, policy.scope ?? NOWHERE);
  const way = ways().find(({ arguments: rules }) => rules === undefined || refusedBy(rules, values) === undefined);
  if (way !== undefined) return way.decision;
  const [first] = ways();
  const refused = first?.arguments === undefined ? undefined : refusedBy(first.arguments, values);
  return deny(
    `${first?.decision.rule ?? 'no rule'}: ${refused?.name ?? 'an argument'} must be ${refused?.values.join(' or ') ?? 'another'}`,
    first?.decision ?? NOWHERE,
  );
}

/** The input schema of an operation under this policy: what it fixes is gone, what it restricts is an `enum`. */
export function effectiveSchema(policy: Policy, operation: Operation): JsonSchema {
  return bindSchema(policy.inputSchema(operation), standing(policy, operation).common());
}

/** The arguments with every value that the policy fixes. `authorize` decides over these, and these are sent. */
export function fillArguments(policy: Policy, operation: Operation, values: Values): Values {
  const fixed = standing(policy, operation)
    .common()
    .filter((rule) => rule.fixed);
  return fixed.reduce(
    (filled, { path, values: [value] }) => (value === undefined ? filled : withValue(filled, path, value)),
    values,
  );
}
