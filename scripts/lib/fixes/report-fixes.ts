import type { CheckedFix } from './check-fixes.ts';
import type { Effect } from './effect.ts';

/** What overlay:check prints: the corrections that are not needed, all of them in detail when asked, and the sums. */
export function reportFixes(
  checked: readonly CheckedFix[],
  detailed: boolean,
): { readonly text: string; readonly unneeded: number } {
  const unneeded = checked.filter(({ needed }) => !needed);
  const lines = (detailed ? checked : unneeded).flatMap(({ id, reason, effects, needed }) => [
    `[${id}] ${needed ? 'is needed' : 'is no longer needed: remove it from openapi/overlay.yaml'} (${reason})`,
    ...[...effects].map(([version, effect]) => `  ${version}: ${told(effect)}`),
  ]);
  const versions = [...(checked[0]?.effects.keys() ?? [])];
  const sums = versions.map((version) => {
    const kinds = checked.map(({ effects }) => effects.get(version)?.kind);
    const count = (...some: readonly Effect['kind'][]): number =>
      kinds.filter((kind) => kind !== undefined && some.includes(kind)).length;
    return `${version}: without it ${count('stops')} stop the build, ${count('tools')} change tools, ${count('answers', 'document')} change what is known of answers or the document, ${count('idle')} have nothing to correct, ${count('nothing')} come to nothing`;
  });
  const total = `${checked.length} corrections, ${unneeded.length === 0 ? 'all needed' : `${unneeded.length} no longer needed`}`;
  return { text: `${[...lines, total, ...sums].join('\n')}\n`, unneeded: unneeded.length };
}

function told(effect: Effect): string {
  switch (effect.kind) {
    case 'idle':
      return 'has nothing to correct';
    case 'nothing':
      return 'corrects the document, but leaving it out changes nothing';
    case 'stops':
      return `without it the build stops: ${effect.code} ${effect.what}`;
    case 'document':
      return `the document would be another: ${effect.what}`;
    case 'tools':
    case 'answers': {
      const subject = effect.kind === 'tools' ? 'tools' : 'answers of tools';
      return `changes ${effect.tools.length} ${effect.tools.length === 1 ? subject.replace('tools', 'tool') : subject}: ${effect.what}`;
    }
  }
}
