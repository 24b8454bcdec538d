import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { ProfileName } from '../config/profile-name.ts';

type Member = (operation: Operation) => boolean;

/** Which operations a preset admits. Lists are reviewed (`openapi/profiles.yaml`); `none` and `read-all` are rules. */
export function profileMembers(catalog: Catalog, profile: ProfileName): Member {
  if (profile === 'none') return () => false;
  if (profile === 'read-all') {
    return ({ access, marks, domain }) => access === 'read' && marks.length === 0 && domain !== 'instance';
  }
  const names = new Set(catalog.profile(profile));
  // Said again at run time, whatever the list holds: no preset destroys, changes a credential or administers the installation.
  return ({ name, access, marks, domain }) =>
    names.has(name) &&
    access !== 'unknown' &&
    (access === 'read'
      ? marks.length === 0 || profile === 'admin-audit'
      : access !== 'delete' && !marks.includes('credential') && domain !== 'instance');
}
