import type { VersionCatalog } from './build-versions.ts';
import { formatLiteral } from './format-literal.ts';
import { generatedHeader } from './generated-header.ts';

/** versions.ts: the versions that there are, how the ones beside the default are loaded, and what only they have. */
export function emitVersions(versions: readonly VersionCatalog[], chosen: VersionCatalog): string {
  const sources = versions.map((one) => {
    const version = one.origin.version;
    return one === chosen
      ? `  { version: '${version}', reviewed: ${one.reviewed} },\n`
      : [
          `  {\n    version: '${version}',\n    reviewed: ${one.reviewed},\n    difference: {\n`,
          `      operations: () => import('./${version}/operations.ts'),\n`,
          `      schemas: () => import('./${version}/schemas.ts'),\n    },\n  },\n`,
        ].join('');
  });
  return [
    generatedHeader(chosen.origin),
    "import type { OtherOperation, VersionSource } from '../runtime/catalog/version-source.ts';\n\n",
    `export const versions: readonly VersionSource[] = [\n${sources.join('')}];\n\n`,
    'export const otherOperations: Readonly<Record<string, OtherOperation>> = ',
    `${formatLiteral(otherOperations(versions, chosen), 'bare')};\n`,
  ].join('');
}

/** By operation key: what the default does not have, with the versions that have it, and its tool name unless the default has that elsewhere. */
function otherOperations(versions: readonly VersionCatalog[], chosen: VersionCatalog): object {
  const here = new Set(chosen.entries.map(({ operation }) => operation.key));
  const names = new Set(chosen.entries.map(({ operation }) => operation.name));
  const others = new Map<string, { name?: string; versions: readonly string[] }>();
  for (const { origin, entries } of versions) {
    for (const { key, name } of entries.map(({ operation }) => operation).filter((one) => !here.has(one.key)))
      others.set(key, {
        ...(names.has(name) ? {} : { name }),
        versions: [...(others.get(key)?.versions ?? []), origin.version],
      });
  }
  return Object.fromEntries([...others].sort(([a], [b]) => (a < b ? -1 : 1)));
}
