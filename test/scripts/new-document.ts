import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildVersions, type VersionCatalog } from '../../scripts/lib/build-versions.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import { ownFolder } from '../helpers/own-folder.ts';

/** The facts of a version as a test changes them. */
export interface Facts {
  info: { version: string };
  paths: Record<string, Record<string, FactsOperation>>;
  components: { schemas: Record<string, object> };
}
export interface FactsOperation {
  operationId: string;
  tags: string[];
  parameters: { name: string; in: string; required?: boolean; schema?: Record<string, unknown> }[];
  responses: Record<string, object>;
  requestBody?: { content: Record<string, object> };
}

const OPENAPI = join(import.meta.dirname, '..', '..', 'openapi');

/** The committed openapi/ with one more version, made of the facts of 10.0 and not reviewed. */
export async function withNewVersion(version: string, change: (facts: Facts) => void): Promise<string> {
  const folder = await ownFolder();
  await cp(OPENAPI, folder, { recursive: true });
  const facts = JSON.parse(await readFile(join(folder, 'bitbucket-10.0.json'), 'utf8')) as Facts;
  facts.info.version = version;
  change(facts);
  await writeFile(join(folder, `bitbucket-${version}.json`), JSON.stringify(facts));
  const versions = JSON.parse(await readFile(join(folder, 'versions.json'), 'utf8')) as Record<string, object>;
  versions[version] = { url: 'https://example.com/', sha256: 'a'.repeat(64), date: '2026-01-02', reviewed: false };
  await writeFile(join(folder, 'versions.json'), JSON.stringify(versions));
  return folder;
}

/** The catalog of the version that `withNewVersion` made. */
export async function buildNewVersion(version: string, change: (facts: Facts) => void): Promise<VersionCatalog> {
  const folder = await withNewVersion(version, change);
  const built = await buildVersions(folder, await readReviewed(folder));
  const found = built.find(({ origin }) => origin.version === version);
  if (found === undefined) throw new Error(`${version} was not built`);
  return found;
}
