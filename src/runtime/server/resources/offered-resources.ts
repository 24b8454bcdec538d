import type { Catalog } from '../../catalog/catalog.ts';
import { isAllowed } from '../../policy/decide/authorize.ts';
import type { Policy } from '../../policy/decide/policy.ts';
import { RESOURCE_KINDS, type ResourceKind } from './resource-kind.ts';

/** The kinds whose operation the policy allows: a read would be refused for the others. */
export function offeredResources(catalog: Catalog, policy: Policy): readonly ResourceKind[] {
  return Object.values(RESOURCE_KINDS).filter(({ operation: name }) => {
    const operation = catalog.byName.get(name);
    return operation !== undefined && isAllowed(policy, operation);
  });
}
