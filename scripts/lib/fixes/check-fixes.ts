import { importFacts } from '../import-facts.ts';
import { readReviewed } from '../read-reviewed.ts';
import type { Reviewed } from '../reviewed.ts';
import { SpecError } from '../spec-error.ts';
import { readSpecVersions } from '../spec-versions.ts';
import type { Effect } from './effect.ts';
import { firstDifference } from './first-difference.ts';
import { rememberCorrections } from './leave-out.ts';
import { reviewedJudge } from './reviewed-judge.ts';

/** One correction, and what leaving it out does to each imported version. */
export interface CheckedFix {
  readonly id: string;
  readonly reason: string;
  readonly effects: ReadonlyMap<string, Effect>;
  readonly needed: boolean;
}

/** Leaves out each correction, or those named, one by one, in every imported version. */
export async function checkFixes(folder: string, ids: readonly string[] = []): Promise<readonly CheckedFix[]> {
  const reviewed = await readReviewed(folder);
  const unknown = ids.find((id) => !reviewed.fixes.some((fix) => fix.id === id));
  if (unknown !== undefined) {
    const remedy = 'docs/fixes.md lists the ids';
    throw new SpecError([{ code: 'FIX_INCOMPLETE', where: 'overlay.yaml', problem: `has no [${unknown}]`, remedy }]);
  }
  const wanted = reviewed.fixes.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const versions = await readSpecVersions(folder);
  const effects = new Map<string, ReadonlyMap<string, Effect>>();
  for (const [version, entry] of versions) {
    const names = wanted.map(({ id }) => id);
    effects.set(version, await effectsIn(folder, version, entry.reviewed, reviewed, names));
  }
  return wanted.map(({ id, reason }) => {
    const own = new Map([...effects].map(([version, all]) => [version, all.get(id) ?? { kind: 'nothing' as const }]));
    const needed = [...own.values()].some(({ kind }) => kind !== 'idle' && kind !== 'nothing');
    return { id, reason, effects: own, needed };
  });
}

async function effectsIn(
  folder: string,
  version: string,
  isReviewed: boolean,
  reviewed: Reviewed,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Effect>> {
  const corrections = rememberCorrections(await importFacts(folder, version), reviewed.fixes);
  const { document } = corrections;
  const judge = isReviewed ? reviewedJudge(document, reviewed) : undefined;
  return new Map(
    ids.map((id): [string, Effect] => {
      const without = corrections.without(id);
      if (without === undefined) return [id, { kind: 'idle' }];
      if (judge !== undefined) return [id, judge(without)];
      const what = firstDifference(document, without.document);
      return [id, what === undefined ? { kind: 'nothing' } : { kind: 'document', what }];
    }),
  );
}
