import { profiles } from '../../generated/profiles.ts';
import { versions } from '../../generated/versions.ts';
import { AppError } from '../errors.ts';
import { type Catalog, catalog, defaultSchemas, defaultVersion, fingerprintsOf, knownVersions } from './catalog.ts';
import { createCatalog, type SchemaSources } from './create-catalog.ts';
import { mergeOlderVersions } from './merge-older-versions.ts';
import { mergeOperations } from './merge-operations.ts';
import type { Operation } from './operation.ts';
import type { VersionSource } from './version-source.ts';

/** Every operation of every version, each as the default has it, else as the newest that has it; of what moved, the newest path. */
export const ANY_VERSION = 'auto';

/** What one version has that the default does not have, or has otherwise. */
interface Difference {
  readonly absent: ReadonlySet<string>;
  readonly operations: readonly Operation[];
  readonly schemas: SchemaSources;
}

/** The catalog that `--bitbucket-version` names; nothing but the default is loaded for a start without it. */
export async function openCatalog(wanted: string = defaultVersion): Promise<Catalog> {
  if (wanted === defaultVersion) return catalog;
  if (wanted === ANY_VERSION) return await openAny();
  const source = versions.find(({ version }) => version === wanted);
  if (source?.difference === undefined) {
    const words = [...knownVersions, ANY_VERSION].join(', ');
    throw new AppError(
      'config',
      `--bitbucket-version: unknown version '${wanted.slice(0, 40)}'. Valid values: ${words}`,
    );
  }
  const { absent, operations, schemas } = await loadDifference(source.difference);
  const own = mergeOperations(
    catalog.operations.filter(({ key }) => !absent.has(key)),
    operations,
  );
  return createCatalog({
    bitbucketVersion: wanted,
    knownVersions,
    operations: own,
    schemas: [schemas, defaultSchemas],
    profiles,
    availableIn: await availableInOf(own),
    fingerprints: () => fingerprintsOf(wanted),
  });
}

async function openAny(): Promise<Catalog> {
  const differences = await Promise.all(
    versions.toReversed().flatMap(({ difference }) => (difference === undefined ? [] : [loadDifference(difference)])),
  );
  const operations = differences.reduce<readonly Operation[]>(
    (known, { operations: older }) => mergeOlderVersions(known, older),
    catalog.operations,
  );
  return createCatalog({
    bitbucketVersion: `${ANY_VERSION} (${knownVersions.join(', ')})`,
    anyVersion: true,
    knownVersions,
    operations,
    schemas: [defaultSchemas, ...differences.map(({ schemas }) => schemas)],
    profiles,
    availableIn: new Map(),
    fingerprints: () => fingerprintsOf(...knownVersions.toReversed()),
  });
}

async function loadDifference(difference: NonNullable<VersionSource['difference']>): Promise<Difference> {
  const [{ absent, operations }, schemas] = await Promise.all([difference.operations(), difference.schemas()]);
  return { absent: new Set(absent), operations, schemas: new Map(Object.entries(schemas.schemas)) };
}

/** What the other versions have and this one does not. */
async function availableInOf(own: readonly Operation[]): Promise<Catalog['availableIn']> {
  const here = new Set(own.map(({ key }) => key));
  const names = new Set(own.map(({ name }) => name));
  const found = new Map<string, readonly string[]>();
  for (const { version, difference } of versions) {
    const { absent, operations } =
      difference === undefined ? { absent: new Set<string>(), operations: [] } : await loadDifference(difference);
    const theirs = mergeOperations(
      catalog.operations.filter(({ key }) => !absent.has(key)),
      operations,
    );
    for (const { key, name } of theirs.filter((operation) => !here.has(operation.key))) {
      for (const word of names.has(name) ? [key] : [key, name]) found.set(word, [...(found.get(word) ?? []), version]);
    }
  }
  return found;
}
