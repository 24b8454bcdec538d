import type { CatalogEntry } from './build-catalog.ts';
import type { Reviewed } from './reviewed.ts';
import type { SpecProblem } from './spec-error.ts';

/** What a preset must not hold: a tool that does not exist, changes something, or is marked administrative or credential. */
export function profileProblems(
  entries: readonly CatalogEntry[],
  profiles: Reviewed['profiles'],
): readonly SpecProblem[] {
  const byName = new Map(entries.map(({ operation }) => [operation.name, operation]));
  return [...profiles].flatMap(([profile, names]) =>
    names.flatMap((name): readonly SpecProblem[] => {
      const operation = byName.get(name);
      if (operation?.access === 'read' && operation.marks.length === 0) return [];
      const problem =
        operation === undefined
          ? `"${name}" is no tool`
          : `"${name}" is ${[operation.access, ...operation.marks].join(', ')}`;
      const remedy = 'a preset holds unmarked reads only';
      return [{ code: 'PROFILE_INVALID', where: `profiles.yaml ${profile}`, problem, remedy }];
    }),
  );
}
