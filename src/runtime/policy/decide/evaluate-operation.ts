import type { Operation } from '../../catalog/operation.ts';
import { argumentSchema, valueProblem } from '../language/argument-rules.ts';
import { commonRules } from './effective-schema.ts';
import type { AllowingRule, OperationVerdict, PolicyRules, Rule } from './policy.ts';
import { planScope, type ScopePlan } from './scope-check.ts';

/** No review of the operation itself, or of its request body. Only a rule with its exact name allows such an operation. */
export function isUnreviewed({ access, body }: Operation): boolean {
  return access === 'unknown' || body?.verified === false;
}

/** Whether a rule names an operation exactly, by tool name or key, without a glob. */
const isNamed = ({ names }: Rule, { name, key }: Operation): boolean => names.has(name) || names.has(key);

/** Whether an allow rule matches an operation and may allow it, whatever its arguments. */
export const canAllow = (rule: Rule, operation: Operation): boolean =>
  rule.operations.has(operation) && (!isUnreviewed(operation) || isNamed(rule, operation));

/** Whether the operation has all arguments of a rule, with the values that the rule requires. */
function acceptsValues(policy: PolicyRules, operation: Operation, rule: Rule): boolean {
  if (rule.arguments === undefined) return true;
  const schema = policy.inputSchema(operation);
  return rule.arguments.every((argument) => {
    const one = argumentSchema(schema, argument.path);
    return one !== undefined && valueProblem(one, argument) === undefined;
  });
}

function allowingRulesOf(policy: PolicyRules, operation: Operation): readonly AllowingRule[] {
  const rules = policy.allow.filter((rule) => canAllow(rule, operation) && acceptsValues(policy, operation, rule));
  const exact = rules.filter((rule) => isNamed(rule, operation));
  const others = rules.filter((rule) => !isNamed(rule, operation));
  const allowing = [...exact, ...others].map(
    (rule): AllowingRule => ({
      decision: { effect: 'allow', rule: `allow ${rule.text}`, source: rule.source },
      arguments: rule.arguments,
    }),
  );
  if (isUnreviewed(operation) || !policy.inProfile.has(operation)) return allowing;
  const { profile, profileSource } = policy;
  const byProfile: AllowingRule = {
    decision: { effect: 'allow', rule: `profile ${profile}`, source: profileSource },
    arguments: undefined,
  };
  return [...allowing, byProfile];
}

const denied = (rule: string, source: string): OperationVerdict => ({
  decision: { effect: 'deny', rule, source },
  allowingRules: [],
  commonArguments: [],
  scopePlan: undefined,
});

/** The first rule that matches the operation, with the reason why that rule does not allow it. */
function notAllowed(policy: PolicyRules, operation: Operation): OperationVerdict {
  const { name, access } = operation;
  const first = policy.allow.find((rule) => rule.operations.has(operation));
  if (first === undefined) return denied('default (no rule allows it)', '');
  const { text, source } = first;
  if (!acceptsValues(policy, operation, first))
    return denied(`rule ${text} binds an argument that ${name} does not have, or not with that value`, source);
  const what = access === 'unknown' ? name : `the request body of ${name}`;
  return denied(
    `rule ${text} matches ${name}, but ${what} has not been reviewed; list it by its exact name to allow it`,
    source,
  );
}

/**
 * Decides everything about an operation that does not depend on arguments. In this order: read-only, deny rules, allow rules and the
 * profile, scope. Denies by default.
 */
export function evaluateOperation(policy: PolicyRules, operation: Operation): OperationVerdict {
  if (policy.readOnly && operation.access !== 'read') return denied('read-only: only reads', '--read-only');
  const denyRule = policy.deny.find((rule) => rule.operations.has(operation));
  if (denyRule !== undefined) return denied(`deny ${denyRule.text}`, denyRule.source);

  const allowingRules = allowingRulesOf(policy, operation);
  // Without arguments the decision names a rule that requires none, where there is one.
  const deciding = allowingRules.find((rule) => rule.arguments === undefined) ?? allowingRules[0];
  if (deciding === undefined) return notAllowed(policy, operation);

  let scopePlan: ScopePlan | undefined;
  if (policy.scope !== undefined) {
    const planned = planScope(policy.scope, operation, policy.inputSchema);
    if (!planned.ok) return denied(`scope: ${planned.problem}`, policy.scope.source);
    scopePlan = planned.plan;
  }
  return {
    decision: deciding.decision,
    allowingRules,
    commonArguments: commonRules(allowingRules.map((rule) => rule.arguments)),
    scopePlan,
  };
}
