import { isAllowed } from '../policy/decide/authorize.ts';
import type { Asked, Given } from '../render/asked.ts';
import type { CallContext, PerformedCall } from './perform-call.ts';

/** A call as the caller would write it. */
export type CallWords = (tool: string, given: Given) => string;

const asTool: CallWords = (tool, given) => `${tool} ${JSON.stringify(given)}`;

/** What an answer was asked for with, so that it can name the next call: only tools that the policy allows. */
export function askedOf({ catalog, policy, mask }: CallContext, asked: PerformedCall, words = asTool): Asked {
  const offers = (tool: string): boolean => {
    const operation = catalog.byName.get(tool);
    return operation !== undefined && isAllowed(policy, operation);
  };
  return { ...asked, offers, call: (tool, given) => mask(words(tool, given)) };
}
