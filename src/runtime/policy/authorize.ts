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

const allow = (rule: string, source: string): Decision => ({ effect: 'allow', rule, source });
const deny = (rule: string, source: string): Decision => ({ effect: 'deny', rule, source });

function bindable(policy: Policy, operation: Operation, rule: Rule): boolean {
  if (rule.arguments === undefined) return true;
  const schema = policy.inputSchema(operation);
  return rule.arguments.every((argument) => {
    const one = argumentSchema(schema, argument.path);
    return one !== undefined && valueProblem(one, argument) === undefined;
  });
}

function waysOf(policy: Policy, operation: Operation): readonly Way[] {
  const unreviewed = isUnreviewed(operation);
  const matching = policy.allow.filter((rule) => rule.matches(operation) && bindable(policy, operation, rule));
  const exact = matching.filter((rule) => rule.names(operation));
  const wide = unreviewed ? [] : matching.filter((rule) => !rule.names(operation));
  const ways = [...exact, ...wide].map((rule) => ({
    decision: allow(`allow ${rule.text}`, rule.source),
    arguments: rule.arguments,
  }));
  if (unreviewed || !policy.inProfile(operation)) return ways;
  return [...ways, { decision: allow(`profile ${policy.profile}`, policy.profileSource), arguments: undefined }];
}

/** The first way without conditions, in the order of `waysOf`; undefined when there may be none. */
function plainWay(policy: Policy, operation: Operation): Decision | undefined {
  if (isUnreviewed(operation)) return undefined;
  const plain = policy.allow.filter((rule) => rule.arguments === undefined && rule.matches(operation));
  const rule = plain.find((one) => one.names(operation)) ?? plain[0];
  if (rule !== undefined) return allow(`allow ${rule.text}`, rule.source);
  return policy.inProfile(operation) ? allow(`profile ${policy.profile}`, policy.profileSource) : undefined;
}

function nothingAllows(policy: Policy, operation: Operation): Decision {
  const matching = policy.allow.find((rule) => rule.matches(operation));
  if (matching === undefined) return deny('nothing allows it', '');
  if (!bindable(policy, operation, matching)) {
    return deny(
      `allow ${matching.text} binds an argument that ${operation.name} does not have, or not with that value`,
      matching.source,
    );
  }
  const why = operation.access === 'unknown' ? 'which nobody has reviewed' : 'whose request body is not reviewed';
  return deny(
    `allow ${matching.text} does not name ${operation.name}, ${why}: allow it by its exact name`,
    matching.source,
  );
}

function stand(policy: Policy, operation: Operation): Standing {
  const refuse = (decision: Decision): Standing => ({ decision, ways: () => [], common: () => [] });
  if (policy.readOnly && operation.access !== 'read')
    return refuse(deny('read-only: nothing but reads', '--read-only'));
  const denied = policy.deny.find((rule) => rule.matches(operation));
  if (denied !== undefined) return refuse(deny(`deny ${denied.text}`, denied.source));
  let known: readonly Way[] | undefined;
  const ways = (): readonly Way[] => (known ??= waysOf(policy, operation));
  // The shortest way is named: one without conditions, where there is one.
  const plain = plainWay(policy, operation);
  const found = plain ?? (ways().find((way) => way.arguments === undefined) ?? ways()[0])?.decision;
  if (found === undefined) return refuse(nothingAllows(policy, operation));
  const problem = policy.scope === undefined ? undefined : scopeProblem(policy.scope, operation, policy.inputSchema);
  if (problem !== undefined) return refuse(deny(`scope: ${problem}`, policy.scope?.source ?? ''));
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
    return deny(`scope ${policy.scope?.text.slice(0, 200) ?? ''}: ${problem}`, policy.scope?.source ?? '');
  const way = ways().find(({ arguments: rules }) => rules === undefined || refusedBy(rules, values) === undefined);
  if (way !== undefined) return way.decision;
  const [first] = ways();
  const refused = first?.arguments === undefined ? undefined : refusedBy(first.arguments, values);
  return deny(
    `${first?.decision.rule ?? 'no rule'}: ${refused?.name ?? 'an argument'} must be ${refused?.values.join(' or ') ?? 'another'}`,
    first?.decision.source ?? '',
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
