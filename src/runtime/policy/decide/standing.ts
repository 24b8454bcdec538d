import type { Operation } from '../../catalog/operation.ts';
import { type ArgumentRules, argumentSchema, valueProblem } from '../language/argument-rules.ts';
import type { OperationSet } from '../language/operation-set.ts';
import { allow, type Decision, deny } from './decision.ts';
import { commonRules } from './effective-schema.ts';
import type { Policy, Rule } from './policy.ts';
import { scopeProblem } from './scope-check.ts';
import { isUnreviewed } from './unreviewed.ts';

/** One way in which an operation is allowed: the rule, and what it accepts of the arguments. */
interface Way {
  readonly decision: Decision;
  readonly arguments: ArgumentRules | undefined;
}

const NOWHERE = { source: '' };
const byProfile = (policy: Policy): Decision =>
  allow(`profile ${policy.profile}`, {
    get source() {
      return policy.profileSource;
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

/** All that the rules of a list match together: made once, so that nobody asks fifty rules of 529 operations. */
const unions = new WeakMap<readonly Rule[], OperationSet>();

function unionOf([first, ...others]: readonly Rule[]): OperationSet | undefined {
  const union = first?.operations.copy();
  for (const rule of others) {
    if (union?.isAll() === true) break;
    union?.addAll(rule.operations);
  }
  return union;
}

function anyMatches(rules: readonly Rule[], operation: Operation): boolean {
  if (rules.length === 0) return false;
  // From the end: what opens or closes all stands there more often, and to all nothing can be added.
  let union = unions.get(rules);
  if (union === undefined && (union = unionOf(rules.toReversed())) !== undefined) unions.set(rules, union);
  return union?.has(operation) === true;
}

/** The allow rules without conditions, of which one is enough. */
const plainRules = new WeakMap<Policy, readonly Rule[]>();

function plainRulesOf(policy: Policy): readonly Rule[] {
  let known = plainRules.get(policy);
  if (known === undefined)
    plainRules.set(policy, (known = policy.allow.filter((rule) => rule.arguments === undefined)));
  return known;
}

/** What nobody has reviewed is admitted by its exact name alone: asked first, it spares a start what most rules match. */
const admits = (policy: Policy, operation: Operation, rule: Rule): boolean =>
  (!isUnreviewed(operation) || rule.names(operation)) &&
  rule.operations.has(operation) &&
  bindable(policy, operation, rule);

/** The exact names before the rest. */
function waysOf(policy: Policy, operation: Operation): readonly Way[] {
  const rules = policy.allow.filter((rule) => admits(policy, operation, rule));
  const exact = rules.filter((rule) => rule.names(operation));
  const wide = rules.filter((rule) => !rule.names(operation));
  const ways: readonly Way[] = [...exact, ...wide].map((rule) => ({
    decision: allow(`allow ${rule.text}`, rule),
    arguments: rule.arguments,
  }));
  if (isUnreviewed(operation) || !policy.inProfile(operation)) return ways;
  return [...ways, { decision: byProfile(policy), arguments: undefined }];
}

/** A rule without conditions or the profile allows it. */
const isPlain = (policy: Policy, operation: Operation): boolean =>
  !isUnreviewed(operation) && (anyMatches(plainRulesOf(policy), operation) || policy.inProfile(operation));

const isForbidden = (policy: Policy, operation: Operation): boolean =>
  (policy.readOnly && operation.access !== 'read') || anyMatches(policy.deny, operation);

function scopeProblemOf({ scope, inputSchema }: Policy, operation: Operation): string | undefined {
  return scope === undefined ? undefined : scopeProblem(scope, operation, inputSchema);
}

/** What `authorize` decides before any argument is known, without the words for it and without keeping it: a list asks it of 529 operations. */
export function isAdmitted(policy: Policy, operation: Operation): boolean {
  if (isForbidden(policy, operation)) return false;
  if (!isPlain(policy, operation) && !policy.allow.some((rule) => admits(policy, operation, rule))) return false;
  return scopeProblemOf(policy, operation) === undefined;
}

function nothingAllows(policy: Policy, operation: Operation): Decision {
  const first = policy.allow.find((rule) => rule.operations.has(operation));
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

function refusal(policy: Policy, operation: Operation): Decision {
  if (policy.readOnly && operation.access !== 'read')
    return deny('read-only: nothing but reads', { source: '--read-only' });
  const denied = policy.deny.find((rule) => rule.operations.has(operation));
  if (denied !== undefined) return deny(`deny ${denied.text}`, denied);
  const problem = scopeProblemOf(policy, operation);
  if (problem === undefined || waysOf(policy, operation).length === 0) return nothingAllows(policy, operation);
  return deny(`scope: ${problem}`, policy.scope ?? NOWHERE);
}

/**
 * All that can be said of an operation before any argument is known. Words are found, and ways gone through, when somebody asks.
 */
export class Standing {
  /** With some arguments, or with any. */
  readonly admitted: boolean;
  // No `#`: a cold start takes ten times as long to make one of those.
  private readonly policy: Policy;
  private readonly operation: Operation;
  private knownWays: readonly Way[] | undefined;
  private knownCommon: ArgumentRules | undefined;
  private decided: Decision | undefined;

  constructor(policy: Policy, operation: Operation) {
    this.policy = policy;
    this.operation = operation;
    this.admitted = isAdmitted(policy, operation);
  }

  get decision(): Decision {
    return (this.decided ??= this.shortestWay() ?? refusal(this.policy, this.operation));
  }

  /** For a call. */
  get ways(): readonly Way[] {
    return (this.knownWays ??= this.admitted ? waysOf(this.policy, this.operation) : []);
  }

  /** What all ways bind; what one of them leaves free, not all do. */
  get common(): ArgumentRules {
    return (this.knownCommon ??=
      !this.admitted || isPlain(this.policy, this.operation) ? [] : commonRules(this.ways.map((way) => way.arguments)));
  }

  /** One without conditions, where there is one. */
  private shortestWay(): Decision | undefined {
    return (this.ways.find((way) => way.arguments === undefined) ?? this.ways[0])?.decision;
  }
}
