import { describeWritten } from './describe-written.ts';
import { nextCalls } from './next-calls.ts';
import type { CallContext, PerformedCall } from './perform-call.ts';
import { asMembers } from './written-thing.ts';

/** Arguments that several calls share are written once. */
function listCalls(calls: ReturnType<typeof nextCalls>): string {
  const [first, ...others] = calls;
  if (first === undefined) return '';
  const shared = JSON.stringify(first.values);
  const texts = others.map(({ name, values }) => {
    const more = Object.entries(values).filter(
      ([argument, value]) => JSON.stringify(first.values[argument]) !== JSON.stringify(value),
    );
    const same = Object.keys(first.values).every((argument) => Object.hasOwn(values, argument));
    if (!same) return `${name} ${JSON.stringify(values)}`;
    return more.length === 0 ? `${name} the same` : `${name} the same and ${JSON.stringify(Object.fromEntries(more))}`;
  });
  return ` Next: ${[`${first.name} ${shared}`, ...texts].join('; ')}.`;
}

/** What ends the answer of a write: what changed, its id, version and web address, and which calls make sense now. */
export function afterWrite(
  { catalog, policy, baseUrl }: Pick<CallContext, 'catalog' | 'policy' | 'baseUrl'>,
  { operation, values, content, status }: PerformedCall,
): string {
  const written = { operation, values, answer: content.kind === 'json' ? asMembers(content.value) : {} };
  // Accepted, and not done yet (RFC 9110 section 15.3.3).
  const soon = status === 202 ? 'Accepted, to be done soon: ' : '';
  return `${soon}${describeWritten(written, baseUrl)}${listCalls(nextCalls(catalog, policy, written))}`;
}
