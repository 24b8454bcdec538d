import type { Operation } from '../../catalog/operation.ts';
import { authorize, type Decision, effectiveSchema } from '../decide/authorize.ts';
import type { Policy, Rule } from '../decide/policy.ts';
import { argumentsProblem, scopeProblem } from '../decide/scope-check.ts';
import { propertiesOf } from '../language/argument-rules.ts';

/** Everything that had a say in one decision. */
export interface Explanation {
  readonly decision: Decision;
  /** Every rule that matches the operation, in the order in which they are asked. */
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
  const problem =
    values === undefined
      ? scopeProblem(scope, operation, policy.inputSchema)
      : argumentsProblem(scope, operation, policy.inputSchema, values);
  if (problem !== undefined) return problem;
  const places = operation.scope.places
    .filter(({ kind }) => kind !== 'user' && kind !== 'url')
    .map(({ in: location, at }) => `${location} ${at}`);
  return values === undefined ? `decided at the call by ${places.join(', ')}` : `inside, by ${places.join(', ')}`;
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
  if (secrets.length === 0 && marks.length === 0) return 'its answer is not looked through';
  if (policy.reveals(operation)) return 'shown, by revealSecrets';
  if (secrets.length === 0) return 'withheld where a name or a form tells one';
  return `withheld: ${secrets.map((pointer) => (pointer === '' ? 'the whole answer' : pointer)).join(', ')}`;
}

/** What `authorize` decides, and everything that bears on it. It decides nothing itself. */
export function explain(policy: Policy, operation: Operation, values?: Readonly<Record<string, unknown>>): Explanation {
  return {
    decision: authorize(policy, operation, values),
    rules: [
      ...(policy.readOnly ? ['read-only: nothing but reads (--read-only)'] : []),
      ...named('deny', policy.deny, operation),
      ...named('allow', policy.allow, operation),
      ...(policy.inProfile(operation) ? [`profile ${policy.profile}`] : []),
    ],
    scope: scopeText(policy, operation, values),
    arguments: argumentText(policy, operation),
    secrets: secretsText(policy, operation),
  };
}
