import type { Operation } from '../../catalog/operation.ts';
import { authorize, type Decision, effectiveSchema } from '../decide/authorize.ts';
import type { Policy, Rule } from '../decide/policy.ts';
import { argumentsProblem, planScope } from '../decide/scope-check.ts';
import { propertiesOf } from '../language/argument-rules.ts';

/** Everything that influenced one decision. */
export interface Explanation {
  readonly decision: Decision;
  /** Every rule that matches the operation, in the order of evaluation. */
  readonly rules: readonly string[];
  readonly scope: string;
  readonly arguments: string;
  readonly secrets: string;
}

const named = (list: 'allow' | 'deny', rules: readonly Rule[], operation: Operation): readonly string[] =>
  rules.filter((rule) => rule.operations.has(operation)).map((rule) => `${list} ${rule.text} (${rule.source})`);

function scopeText(
  policy: Policy,
  operation: Operation,
  values: Readonly<Record<string, unknown>> | undefined,
): string {
  const { scope } = policy;
  if (scope === undefined) return 'none is set';
  const planned = planScope(scope, operation, policy.inputSchema);
  if (!planned.ok) return planned.problem;
  const problem = values === undefined ? undefined : argumentsProblem(scope, planned.plan, values);
  if (problem !== undefined) return problem;
  const names = operation.scope.places
    .filter(({ kind }) => kind !== 'user' && kind !== 'url')
    .map(({ in: location, at }) => `${location} ${at}`);
  return values === undefined ? `decided at the call by ${names.join(', ')}` : `inside, by ${names.join(', ')}`;
}

function argumentText(policy: Policy, operation: Operation): string {
  const before = policy.inputSchema(operation);
  const after = effectiveSchema(policy, operation);
  const hidden = Object.keys(propertiesOf(before)).filter((name) => !Object.hasOwn(propertiesOf(after), name));
  const changed = Object.keys(propertiesOf(after)).filter(
    (name) => JSON.stringify(propertiesOf(before)[name]) !== JSON.stringify(propertiesOf(after)[name]),
  );
  const parts = [
    hidden.length === 0 ? '' : `fixed: ${hidden.join(', ')}`,
    changed.length === 0 ? '' : `bound: ${changed.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join('; ') || 'nothing is fixed or restricted';
}

function secretsText(policy: Policy, operation: Operation): string {
  const { secrets = [], marks } = operation;
  if (secrets.length === 0 && marks.length === 0) return 'its response is not searched for secrets';
  if (policy.revealed.has(operation)) return 'shown, by revealSecrets';
  if (secrets.length === 0) return 'withheld when the name or format of a value is that of a secret';
  return `withheld: ${secrets.map((pointer) => (pointer === '' ? 'the whole response' : pointer)).join(', ')}`;
}

/** The decision of `authorize`, with everything that influenced it. */
export function explain(policy: Policy, operation: Operation, values?: Readonly<Record<string, unknown>>): Explanation {
  return {
    decision: authorize(policy, operation, values),
    rules: [
      ...(policy.readOnly ? ['read-only: only reads (--read-only)'] : []),
      ...named('deny', policy.deny, operation),
      ...named('allow', policy.allow, operation),
      ...(policy.inProfile.has(operation) ? [`profile ${policy.profile}`] : []),
    ],
    scope: scopeText(policy, operation, values),
    arguments: argumentText(policy, operation),
    secrets: secretsText(policy, operation),
  };
}
