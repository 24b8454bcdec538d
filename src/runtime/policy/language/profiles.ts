import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import type { ProfileName } from '../../config/profile-name.ts';

type Member = (operation: Operation) => boolean;

/** Effects that no preset allows: an operator who wants one names it in a policy. */
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

/** Which operations a preset admits. Lists are reviewed (`openapi/profiles.yaml`); `none` and `read-all` are rules. */
export function profileMembers(catalog: Catalog, profile: ProfileName): Member {
  if (profile === 'none') return () => false;
  if (profile === 'read-all') {
    return ({ access, marks, domain, effects }) =>
      access === 'read' &&
      marks.length === 0 &&
      domain !== 'instance' &&
      !effects.some((one) => NEVER_IN_PRESETS.has(one));
  }
  const names = new Set(catalog.profile(profile));
  // Said again at run time, whatever the list holds: no preset destroys, changes a credential or administers the installation.
  return ({ name, access, marks, domain, effects }) =>
    names.has(name) &&
    access !== 'unknown' &&
    !effects.some((one) => NEVER_IN_PRESETS.has(one)) &&
    (access === 'read'
      ? marks.length === 0 || profile === 'admin-audit'
      : access !== 'delete' && !marks.includes('credential') && domain !== 'instance');
}
