import type { Catalog, JsonSchema } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { type ArgumentRules, refusedBy, type withValue as WithValue, withValue } from '../language/argument-rules.ts';
import { type Decision, deny } from './decision.ts';
import { bindSchema } from './effective-schema.ts';
import type { Policy } from './policy.ts';
import { argumentsProblem } from './scope-check.ts';
import { isAdmitted, Standing } from './standing.ts';

export type { Decision };
export { isAdmitted };

type Values = Parameters<typeof WithValue>[0];

const NOWHERE = { source: '' };
const standings = new WeakMap<Policy, Map<Operation, Standing>>();

/** Asked for each call of the same operation: decided once per policy. */
function standing(policy: Policy, operation: Operation): Standing {
  let known = standings.get(policy);
  if (known === undefined) standings.set(policy, (known = new Map<Operation, Standing>()));
  let found = known.get(operation);
  if (found === undefined) known.set(operation, (found = new Standing(policy, operation)));
  return found;
}

/**
 * The one decision, for the list (without arguments) and for the call (with them). Pure and total; deny by default. An operation
 * that nobody has reviewed, or whose request body nobody has, is admitted by its exact name only, never by a glob, another selector or a profile.
 */
export function authorize(policy: Policy, operation: Operation, values?: Values): Decision {
  const known = standing(policy, operation);
  if (values === undefined || !known.admitted) return known.decision;
  const { ways } = known;
  const problem =
    policy.scope === undefined ? undefined : argumentsProblem(policy.scope, operation, policy.inputSchema, values);
  if (problem !== undefined)
    return deny(`scope ${policy.scope?.text.slice(0, 200) ?? ''}: ${problem}`, policy.scope ?? NOWHERE);
  const way = ways.find(({ arguments: rules }) => rules === undefined || refusedBy(rules, values) === undefined);
  if (way !== undefined) return way.decision;
  const [first] = ways;
  const refused = first?.arguments === undefined ? undefined : refusedBy(first.arguments, values);
  return deny(
    `${first?.decision.rule ?? 'no rule'}: ${refused?.name ?? 'an argument'} must be ${refused?.values.join(' or ') ?? 'another'}`,
    first?.decision ?? NOWHERE,
  );
}

/** The operations that the policy allows, in the catalog's stable order. */
export function exposedOperations(catalog: Catalog, policy: Policy): readonly Operation[] {
  return catalog.operations.filter((operation) => isAdmitted(policy, operation));
}

/** The argument rules of each way in which an operation is allowed; undefined: any arguments. Empty: not allowed. */
export function allowedArguments(policy: Policy, operation: Operation): readonly (ArgumentRules | undefined)[] {
  return standing(policy, operation).ways.map((way) => way.arguments);
}

/** Whether the policy fixes or restricts an argument of an operation, whichever rule allows it. */
export function bindsArguments(policy: Policy, operation: Operation): boolean {
  return standing(policy, operation).common.length > 0;
}

/** The input schema of an operation under this policy: what it fixes is gone, what it restricts is an `enum`. */
export function effectiveSchema(policy: Policy, operation: Operation): JsonSchema {
  return bindSchema(policy.inputSchema(operation), standing(policy, operation).common);
}

/** The arguments with every value that the policy fixes. `authorize` decides over these, and these are sent. */
export function fillArguments(policy: Policy, operation: Operation, values: Values): Values {
  const { common } = standing(policy, operation);
  if (common.length === 0) return values;
  const fixed = common.filter((rule) => rule.fixed);
  return fixed.reduce(
    (filled, { path, values: [value] }) => (value === undefined ? filled : withValue(filled, path, value)),
    values,
  );
}
