import { isDeepStrictEqual } from 'node:util';
import type { CatalogEntry } from './build-catalog.ts';
import type { VersionCatalog } from './build-versions.ts';
import { formatOperations } from './emit-operations.ts';
import { emitSchemas } from './emit-schemas.ts';
import { formatLiteral } from './format-literal.ts';
import { generatedHeader } from './generated-header.ts';

/** <version>/operations.ts and schemas.ts: only what differs from the default version, each schema stored once. */
export function emitDifference(
  version: VersionCatalog,
  chosen: VersionCatalog,
): readonly (readonly [string, string])[] {
  const theirs = new Map(chosen.entries.map((entry) => [entry.operation.key, entry]));
  const keys = new Set(version.entries.map(({ operation }) => operation.key));
  const absent = [...theirs.keys()].filter((key) => !keys.has(key));
  const differing = (part: (entry: CatalogEntry) => object): readonly CatalogEntry[] =>
    version.entries.filter((entry) => {
      const other = theirs.get(entry.operation.key);
      return other === undefined || !isDeepStrictEqual(part(entry), part(other));
    });
  const operations = differing(({ operation }) => operation);
  const text = [
    generatedHeader(version.origin),
    "import type { Operation } from '../../runtime/catalog/operation.ts';\n\n",
    `/** Operations of Bitbucket ${chosen.origin.version} that this version does not have. */\n`,
    `export const absent: readonly string[] = ${formatLiteral(absent, 'bare')};\n\n`,
    `/** What Bitbucket ${chosen.origin.version} does not have, or has with other facts. */\n`,
    `export const operations = ${formatOperations(operations)} as readonly Operation[];\n`,
  ].join('');
  return [
    [`${version.origin.version}/operations.ts`, text],
    [
      `${version.origin.version}/schemas.ts`,
      emitSchemas(
        differing(({ inputSchema }) => inputSchema),
        version.origin,
      ),
    ],
  ];
}
