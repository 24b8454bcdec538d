import type { Route } from './call.ts';
import { refusal } from './refusal.ts';

interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
  /** One digit a segment, smaller is more literal; compared as text. */
  readonly rank: string;
}

/** Parameters that take real slashes: `{path}`, and the `{name}` of a tag. */
function takesRest(template: string, name: string): boolean {
  return name === 'path' || (name === 'name' && template.endsWith('/tags/{name}'));
}

function joinRest(segments: readonly string[]): string {
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw refusal.invalid('The path is not a valid path inside a repository.', 'path');
  }
  return segments.join('/');
}

function matchOne(route: Route, segments: readonly string[]): Match | undefined {
  const parts = route[1].slice(1).split('/');
  const params = new Map<string, string>();
  let rank = '';
  for (const [index, part] of parts.entries()) {
    const [, before = '', name, after = ''] = /^([^{]*)\{([^}]+)\}(.*)$/.exec(part) ?? [];
    const segment = segments[index];
    if (name === undefined) {
      if (segment !== part) return undefined;
      rank += '0';
    } else if (takesRest(route[1], name)) {
      // Also matches nothing at all: Bitbucket serves the whole diff where the document only has `diff/{path}`.
      if (before !== '' && segment !== before) return undefined;
      params.set(name, joinRest(segments.slice(before === '' ? index : index + 1)));
      return { route, params, rank: `${rank}3` };
    } else {
      if (segment === undefined || !segment.startsWith(before) || !segment.endsWith(after)) return undefined;
      params.set(name, segment.slice(before.length, segment.length - after.length));
      rank += before === '' && after === '' ? '2' : '1';
    }
  }
  return parts.length === segments.length ? { route, params, rank } : undefined;
}

/** Every route that fits the path, the most literal first; the caller picks the method. */
export function matchRoute(routes: readonly Route[], segments: readonly string[]): readonly Match[] {
  return routes
    .map((route) => matchOne(route, segments))
    .filter((match) => match !== undefined)
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
}
