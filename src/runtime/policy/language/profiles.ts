import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { ProfileName } from '../../config/profile-name.ts';

/** Effects that no preset allows. An operator names such an operation in a policy to allow it. */
export const NEVER_IN_PRESETS: ReadonlySet<string> = new Set([
  'create-repository',
  'publish',
  'delete-code',
  'delete',
  'grant',
  'revoke',
  'create-credential',
  'change-credential',
  'log-in',
  'change-people',
  'run-job',
  'send-data-out',
]);

const hasForbiddenEffect = ({ effects }: Operation): boolean => effects.some((one) => NEVER_IN_PRESETS.has(one));

const isHarmlessRead = ({ access, marks, domain }: Operation): boolean =>
  access === 'read' && marks.length === 0 && domain !== 'instance';

/** Checked at run time whatever a list holds: no preset destroys, changes a credential or administers the installation. */
function canBeInList({ access, marks, domain }: Operation, profile: ProfileName): boolean {
  if (access === 'unknown' || access === 'delete') return false;
  if (access === 'read') return marks.length === 0 || profile === 'admin-audit';
  return !marks.includes('credential') && domain !== 'instance';
}

/** The operations of a preset. Lists are reviewed (`openapi/profiles.yaml`); `none` and `read-all` are rules. */
export function profileMembers(catalog: Catalog, profile: ProfileName): ReadonlySet<Operation> {
  if (profile === 'none') return new Set();
  const candidates = catalog.operations.filter((operation) => !hasForbiddenEffect(operation));
  if (profile === 'read-all') return new Set(candidates.filter(isHarmlessRead));
  const names = new Set(catalog.profile(profile));
  return new Set(candidates.filter((one) => names.has(one.name) && canBeInList(one, profile)));
}
