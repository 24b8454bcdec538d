import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { type Catalog, createCatalog } from '../../src/runtime/catalog/create-catalog.ts';
import { openPlace } from '../../src/runtime/catalog/open-places.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { CALL } from './run-block.ts';

/** The measured tool first, then the catalog's own operations, then copies of these below paths of their own: no two routes are alike. */
const originals = catalog.operations.toSorted((a, b) => Number(b.name === CALL.name) - Number(a.name === CALL.name));

/** Only these may be copied: a catalog file with a new operation that has an open value is rejected. */
const closed = originals.filter((original) => openPlace(catalog.inputSchema(original), undefined) === undefined);

/** The operation at an index: first those of the catalog, then copies of the closed ones, round by round. */
function operationAt(index: number): readonly [operation: Operation, original: Operation] {
  const own = originals[index];
  if (own !== undefined) return [own, own];
  const place = index - originals.length;
  const original = closed[place % closed.length];
  if (original === undefined) throw new Error('every operation of the catalog has an open value');
  const path = `/copy-${String(1 + Math.floor(place / closed.length))}${original.path}`;
  return [{ ...original, name: `copy_${String(index)}`, key: `${original.method} ${path}`, path }, original];
}

/** A catalog of so many operations. */
export function syntheticCatalog(count: number): Catalog {
  const pairs = Array.from({ length: count }, (_, index) => operationAt(index)).map(([operation, original]) => ({
    operation,
    schema: catalog.inputSchema(original),
  }));
  return createCatalog({
    bitbucketVersion: catalog.bitbucketVersion,
    knownVersions: catalog.knownVersions,
    operations: pairs.map(({ operation }) => operation),
    schemas: [new Map(pairs.map(({ operation, schema }) => [operation.name, schema]))],
    profiles: { 'read-only': catalog.profile('read-only') },
    availableIn: new Map(),
  });
}

/** Writes it as a file for `serve`; the flags that open it. */
export async function writeCatalog(file: string, { operations, inputSchema }: Catalog): Promise<readonly string[]> {
  const text = JSON.stringify({
    format: 1,
    bitbucketVersion: catalog.bitbucketVersion,
    document: '0'.repeat(64),
    operations,
    schemas: Object.fromEntries(operations.map((operation) => [operation.name, inputSchema(operation)])),
    fingerprints: {},
  });
  await writeFile(file, text);
  return ['--catalog', file, '--catalog-sha256', createHash('sha256').update(text).digest('hex')];
}
