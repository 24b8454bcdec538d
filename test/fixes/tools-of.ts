import { type CatalogEntry, entryOf } from '../../scripts/lib/build-catalog.ts';
import { documentOperations } from '../../scripts/lib/document-operations.ts';
import type { JsonObject } from '../../scripts/lib/json.ts';
import { normalizeOperation } from '../../scripts/lib/normalize.ts';
import type { Reviewed } from '../../scripts/lib/reviewed.ts';
import { typeSchemas } from '../../scripts/lib/type-schemas.ts';

/** Tools as the generator would make them of a document that is corrected otherwise, one after the other as they are wanted. */
export function* toolsOf(
  document: JsonObject,
  wanted: (operation: { readonly key: string; readonly path: string }) => boolean,
  reviewed: Reviewed,
): Generator<CatalogEntry> {
  const typed = typeSchemas(document);
  const all = documentOperations(typed);
  for (const found of all.filter(wanted)) {
    yield entryOf({ ...found, operation: normalizeOperation(found, typed, reviewed) }, all, typed, reviewed);
  }
}
