import type { Arguments } from '../bitbucket/request/serialize-parameters.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import { fillArguments } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';

/**
 * Arguments that a resource's URI or a completion names, for a call: what the policy fixes is no argument of the tool any more,
 * so it is left out where it is the same, and refused where it is not.
 */
export function bindArguments(policy: Policy, operation: Operation, values: Arguments): Arguments {
  const fixed = fillArguments(policy, operation, {});
  for (const [name, value] of Object.entries(values)) {
    if (Object.hasOwn(fixed, name) && fixed[name] !== value)
      throw new AppError('denied', `the policy fixes ${name} to ${JSON.stringify(fixed[name])}`);
  }
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(fixed, name)));
}
