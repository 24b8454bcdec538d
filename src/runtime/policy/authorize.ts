import type { Operation } from '../catalog/operation.ts';
import type { Policy } from './load-policy.ts';

export interface Decision {
  readonly effect: 'allow' | 'deny';
  /** The rule that decided, in words an operator finds in the configuration. */
  readonly rule: string;
}

const allow = (rule: string): Decision => ({ effect: 'allow', rule });
const deny = (rule: string): Decision => ({ effect: 'deny', rule });

/**
 * The one decision, for the list and for the call alike. Pure and total; deny by default. An operation whose request body
 * nobody has reviewed is admitted by its exact name only, never by a glob.
 */
export function authorize(policy: Policy, operation: Operation): Decision {
  const denied = policy.deny.find((pattern) => pattern.matches(operation));
  if (denied !== undefined) return deny(`deny '${denied.text}'`);
  const exact = policy.allow.find((pattern) => pattern.exact && pattern.matches(operation));
  if (exact !== undefined) return allow(`allow '${exact.text}'`);
  const glob = policy.allow.find((pattern) => pattern.matches(operation));
  if (glob !== undefined) {
    return operation.body?.verified === false
      ? deny(
          `allow '${glob.text}' is a glob, and the request body of ${operation.name} is not reviewed: allow it by its exact name`,
        )
      : allow(`allow '${glob.text}'`);
  }
  if (policy.inProfile(operation) && operation.body?.verified !== false) return allow(`profile ${policy.profile}`);
  return deny('nothing allows it');
}
