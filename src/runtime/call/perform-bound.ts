import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { fillArguments } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import type { Caller } from './caller.ts';
import type { CallerContext } from './caller-context.ts';
import { type PerformedCall, performCall, recordRejected } from './perform-call.ts';

/**
 * Arguments that a resource's URI or a completion names, for a call: what the policy fixes is not an argument of the tool any more,
 * so it is left out where it is the same, and rejected where it is not.
 */
export function bindArguments(policy: Policy, operation: Operation, values: JsonObject): JsonObject {
  const fixed = fillArguments(policy, operation, {});
  for (const [name, value] of Object.entries(values)) {
    if (Object.hasOwn(fixed, name) && fixed[name] !== value)
      throw new AppError('denied', `the policy fixes ${name} to ${JSON.stringify(fixed[name])}`);
  }
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(fixed, name)));
}

/** `performCall` with the arguments of a resource's URI or a completion. A call whose arguments the policy fixes otherwise is rejected and recorded. */
export async function performBound(
  context: CallerContext,
  name: string,
  values: JsonObject,
  caller: Caller,
): Promise<PerformedCall> {
  const operation = context.catalog.byName.get(name);
  let input = values;
  try {
    if (operation !== undefined) input = bindArguments(context.policy, operation, values);
  } catch (error) {
    await recordRejected(context, name, values, caller, error);
    throw error;
  }
  return await performCall(context, name, input, caller);
}
