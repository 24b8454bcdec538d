import type { DocumentOperation } from './document-operations.ts';

/**
 * For each path parameter the literal segments that other templates of the same method have in its place, where the rest of
 * that template can match too: `{webhookId}` = `search` would call `…/webhooks/search`, another operation with its own rules.
 */
export function findSiblings(
  found: DocumentOperation,
  all: readonly DocumentOperation[],
): ReadonlyMap<string, readonly string[]> {
  const own = segmentsOf(found.path);
  const siblings = new Map<string, Set<string>>();
  for (const other of all) {
    if (other.method !== found.method || other.path === found.path) continue;
    const theirs = segmentsOf(other.path);
    if (theirs.length !== own.length || !own.every((segment, index) => canMatch(segment, theirs[index] ?? '')))
      continue;
    for (const [index, segment] of own.entries()) {
      const literal = theirs[index] ?? '';
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined || literal.includes('{')) continue;
      siblings.set(name, (siblings.get(name) ?? new Set()).add(literal));
    }
  }
  return new Map([...siblings].map(([name, literals]) => [name, [...literals].sort()]));
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

function canMatch(a: string, b: string): boolean {
  return a === b || a.includes('{') || b.includes('{');
}
