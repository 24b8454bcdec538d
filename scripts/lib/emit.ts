import type { CatalogEntry } from './build-catalog.ts';
import { emitBodyExamples } from './emit-body-examples.ts';
import { emitOpenApiTypes } from './emit-openapi-types.ts';
import { emitOperationTypes } from './emit-operation-types.ts';
import { emitOperations } from './emit-operations.ts';
import { emitOtherVersions } from './emit-other-versions.ts';
import { emitProfiles } from './emit-profiles.ts';
import { emitReadme } from './emit-readme.ts';
import { emitSchemas } from './emit-schemas.ts';
import type { Origin } from './generated-header.ts';
import type { JsonObject } from './json.ts';
import type { Reviewed } from './reviewed.ts';

/** File name in src/generated → content. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The text of every generated file. Writing them, or comparing them, is the caller's. */
export async function emit(
  catalog: readonly CatalogEntry[],
  document: JsonObject,
  reviewed: Reviewed,
  origin: Origin,
  otherVersions: ReadonlyMap<string, JsonObject>,
): Promise<GeneratedFiles> {
  return new Map([
    ['README.md', emitReadme(origin, catalog.length)],
    ['body-examples.json', emitBodyExamples(catalog, reviewed.bodies)],
    ['openapi.ts', await emitOpenApiTypes(document, origin)],
    ['operation-types.ts', emitOperationTypes(catalog, origin)],
    ['operations.ts', emitOperations(catalog, origin)],
    ['other-versions.ts', emitOtherVersions(catalog, otherVersions, origin)],
    ['profiles.ts', emitProfiles(reviewed.profiles, origin)],
    ['schemas.json', emitSchemas(catalog)],
  ]);
}
