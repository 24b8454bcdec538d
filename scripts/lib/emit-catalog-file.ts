import type { VersionCatalog } from './build-versions.ts';

/** One version as a file for `serve --catalog`, described by openapi/catalog.schema.json. */
export function emitCatalogFile({ origin, entries, fingerprints }: VersionCatalog): string {
  const file = {
    format: 1,
    bitbucketVersion: origin.version,
    document: origin.sha256,
    operations: entries.map(({ operation }) => operation),
    schemas: Object.fromEntries(entries.map(({ operation, inputSchema }) => [operation.name, inputSchema])),
    fingerprints,
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
