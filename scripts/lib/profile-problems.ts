import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { NEVER_IN_PRESETS } from '../../src/runtime/policy/language/profiles.ts';
import type { Reviewed } from './reviewed.ts';
import type { SpecProblem } from './spec-error.ts';

/** Presets that hold nothing but reads; the others may write. Only the auditor's reads what is marked. */
const READING: ReadonlySet<string> = new Set(['read-only', 'admin-audit']);
const AUDITING = 'admin-audit';

function fits(profile: string, { access, effects, marks, domain, body }: Operation): boolean {
  // Provisional: no preset allows it at run time, so that it is in a list does no harm until somebody has reviewed it.
  if (access === 'unknown') return true;
  if (effects.some((one) => NEVER_IN_PRESETS.has(one))) return false;
  if (access === 'read') return marks.length === 0 || profile === AUDITING;
  if (READING.has(profile) || access === 'delete') return false;
  return !marks.includes('credential') && domain !== 'instance' && body?.verified !== false;
}

/** What a preset must not hold: a tool that destroys, changes a credential or the installation, or has an unreviewed body. */
export function profileProblems(
  operations: readonly Operation[],
  profiles: Reviewed['profiles'],
): readonly SpecProblem[] {
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  return [...profiles].flatMap(([profile, names]) =>
    names.flatMap((name): readonly SpecProblem[] => {
      const operation = byName.get(name);
      // One that only another version has: see unusedEntries.
      if (operation === undefined || fits(profile, operation)) return [];
      const problem = `"${name}" is ${[operation.access, ...operation.effects, operation.domain, ...operation.marks].join(', ')}`;
      const remedy =
        'no preset holds a delete, a credential, an instance-wide write or an unreviewed body; name it in a policy';
      return [{ code: 'PROFILE_INVALID', where: `profiles.yaml ${profile}`, problem, remedy }];
    }),
  );
}
