import type { Arguments } from '../bitbucket/request/serialize-parameters.ts';
import { bindArguments } from './bind-arguments.ts';
import type { Caller } from './caller.ts';
import { type CallContext, type PerformedCall, performCall, recordRejected } from './perform-call.ts';

/** `performCall` with the arguments of a resource's URI or a completion. A call whose arguments the policy fixes otherwise is rejected and recorded. */
export async function performBound(
  context: CallContext,
  name: string,
  values: Arguments,
  caller: Caller,
): Promise<PerformedCall> {
  const operation = context.catalog.byName.get(name);
  let input = values;
  try {
    if (operation !== undefined) input = bindArguments(context.policy, operation, values);
  } catch (error) {
    recordRejected(context, name, values, caller, error);
    throw error;
  }
  return await performCall(context, name, input, caller);
}
