import type { CatalogEntry } from './build-catalog.ts';
import { documentOperations } from './document-operations.ts';
import { formatLiteral } from './format-literal.ts';
import { generatedHeader, type Origin } from './generated-header.ts';
import type { JsonObject } from './json.ts';

/** other-versions.ts: operation keys that only another version has, so that a policy for several versions is no typo. Oldest first. */
export function emitOtherVersions(
  catalog: readonly CatalogEntry[],
  others: ReadonlyMap<string, JsonObject>,
  origin: Origin,
): string {
  const here = new Set(catalog.map(({ operation }) => operation.key));
  const elsewhere = Object.fromEntries(
    [...others].flatMap(([version, facts]) =>
      documentOperations(facts)
        .filter(({ key }) => !here.has(key))
        .map(({ key }) => [key, version] as const),
    ),
  );
  const literal = formatLiteral(elsewhere, 'bare');
  return `${generatedHeader(origin)}export const otherVersions: Readonly<Record<string, string>> = ${literal};\n`;
}
