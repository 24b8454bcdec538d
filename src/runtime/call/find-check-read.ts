import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { isAllowed } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';

/** The same object in Bitbucket's main API: `/git/latest/…/pull-requests/{id}` has no read of its own. */
function inMainApi(path: string): string {
  return path.replace(/^\/[^/]+\/latest\//, '/api/latest/');
}

/** From the path itself up to its first placeholder's. */
function* prefixes(path: string): Generator<string> {
  for (let prefix = path; prefix.includes('{'); prefix = prefix.slice(0, prefix.lastIndexOf('/'))) yield prefix;
}

/**
 * The read that shows whether a write happened: a GET of the longest prefix of its path, if the policy allows one. What
 * is at the very path of a POST is an action (`…/merge`), whose GET says whether it could be done, unless it is a list.
 */
export function findCheckRead(catalog: Catalog, policy: Policy, write: Operation): Operation | undefined {
  const reads = new Map(
    catalog.operations
      .filter(({ method, access }) => method === 'GET' && access === 'read')
      .map((operation) => [operation.path, operation]),
  );
  for (const prefix of prefixes(write.path)) {
    for (const path of new Set([prefix, inMainApi(prefix)])) {
      const read = reads.get(path);
      if (read === undefined || (write.method === 'POST' && prefix === write.path && !read.paged)) continue;
      if (isAllowed(policy, read)) return read;
    }
  }
  // A collection without a placeholder: `/projects` for what creates one.
  const collection = write.method === 'POST' ? reads.get(write.path) : undefined;
  return collection !== undefined && isAllowed(policy, collection) ? collection : undefined;
}
