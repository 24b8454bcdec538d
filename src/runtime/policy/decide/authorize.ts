import type { Catalog, JsonSchema } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { JsonObject } from '../../json.ts';
import { type ArgumentRules, brokenRule, withValue } from '../language/argument-rules.ts';
import { bindSchema } from './effective-schema.ts';
import type { AllowingRule, Decision, Policy } from './policy.ts';
import { argumentsProblem } from './scope-check.ts';

export type { Decision };

const OTHER_CATALOG: Decision = { effect: 'deny', rule: 'default (no rule allows it)', source: '' };

/** No allowing rule accepts the arguments: the decision names the first rule and the first argument that breaks it. */
function denyArguments([first]: readonly AllowingRule[], values: JsonObject): Decision {
  const broken = first?.arguments === undefined ? undefined : brokenRule(first.arguments, values);
  const problem = `${broken?.name ?? 'an argument'} must be ${broken?.values.join(' or ') ?? 'another'}`;
  return {
    effect: 'deny',
    rule: `${first?.decision.rule ?? 'no rule'}: ${problem}`,
    source: first?.decision.source ?? '',
  };
}

/**
 * The only decision about an operation: for the list without arguments, for a call with them. Pure, and total: denies by default. Reads
 * the verdict of the operation (evaluate-operation.ts), then checks the scope, then the arguments of the allowing rules.
 */
export function authorize(policy: Policy, operation: Operation, values?: JsonObject): Decision {
  const verdict = policy.verdicts.get(operation);
  if (verdict === undefined) return OTHER_CATALOG;
  const { decision, allowingRules, scopePlan } = verdict;
  if (values === undefined || decision.effect === 'deny') return decision;
  if (policy.scope !== undefined) {
    const { scope } = policy;
    const problem =
      scopePlan === undefined ? 'the operation has no scope check' : argumentsProblem(scope, scopePlan, values);
    if (problem !== undefined)
      return { effect: 'deny', rule: `scope ${scope.text.slice(0, 200)}: ${problem}`, source: scope.source };
  }
  const accepting = allowingRules.find(
    (rule) => rule.arguments === undefined || brokenRule(rule.arguments, values) === undefined,
  );
  return accepting?.decision ?? denyArguments(allowingRules, values);
}

/** Whether the policy allows an operation with some arguments. */
export function isAllowed(policy: Policy, operation: Operation): boolean {
  return policy.verdicts.get(operation)?.decision.effect === 'allow';
}

/** The operations that the policy allows, in the catalog's stable order. */
export function exposedOperations(catalog: Catalog, policy: Policy): readonly Operation[] {
  return catalog.operations.filter((operation) => isAllowed(policy, operation));
}

/** The argument rules of each allowing rule of an operation; undefined: any arguments. Empty: not allowed. */
export function allowedArguments(policy: Policy, operation: Operation): readonly (ArgumentRules | undefined)[] {
  return (policy.verdicts.get(operation)?.allowingRules ?? []).map((rule) => rule.arguments);
}

const commonArguments = (policy: Policy, operation: Operation): ArgumentRules =>
  policy.verdicts.get(operation)?.commonArguments ?? [];

/** Whether the policy fixes or restricts an argument of an operation, whichever rule allows it. */
export function bindsArguments(policy: Policy, operation: Operation): boolean {
  return commonArguments(policy, operation).length > 0;
}

/** The input schema of an operation under this policy: fixed arguments are removed, restricted ones are an `enum`. */
export function effectiveSchema(policy: Policy, operation: Operation): JsonSchema {
  return bindSchema(policy.inputSchema(operation), commonArguments(policy, operation));
}

/** The arguments with every value that the policy fixes. `authorize` decides over these, and these are sent. */
export function fillArguments(policy: Policy, operation: Operation, values: JsonObject): JsonObject {
  let filled = values;
  for (const { fixed, path, values: accepted } of commonArguments(policy, operation)) {
    const [value] = accepted;
    if (fixed && value !== undefined) filled = withValue(filled, path, value);
  }
  return filled;
}
