import { operations } from '../../generated/operations.ts';
import { profiles } from '../../generated/profiles.ts';
import { schemas } from '../../generated/schemas.ts';
import { otherOperations, versions } from '../../generated/versions.ts';
import { type Catalog, createCatalog, type FingerprintLines, type SchemaSources } from './create-catalog.ts';

export type { Catalog, JsonSchema } from './create-catalog.ts';

/** Every version that there is a catalog of, oldest first. With open-catalog.ts the one door to `src/generated`. */
export const knownVersions: readonly string[] = versions.map(({ version }) => version);

export const defaultVersion = versions.find(({ difference }) => difference === undefined)?.version ?? '';

export const defaultSchemas: SchemaSources = new Map(Object.entries(schemas));

const availableIn = new Map(
  Object.entries(otherOperations).flatMap(([key, { name, versions: having }]) => [
    [key, having] as const,
    ...(name === undefined ? [] : [[name, having] as const]),
  ]),
);

/** Of these versions, laid over the default's. */
export async function fingerprintsOf(...chosen: readonly string[]): Promise<readonly FingerprintLines[]> {
  const { default: all } = await import('../../generated/fingerprints.json', { with: { type: 'json' } });
  const lines: Readonly<Record<string, FingerprintLines>> = all;
  return [...chosen, defaultVersion].map((version) => lines[version] ?? {});
}

/** The catalog of the default version. */
export const catalog: Catalog = createCatalog({
  bitbucketVersion: defaultVersion,
  knownVersions,
  operations,
  schemas: [defaultSchemas],
  profiles,
  availableIn,
  fingerprints: () => fingerprintsOf(),
});
