import { join } from 'node:path';
import { checkReferences } from './check-references.ts';
import { confirmTextEnums } from './confirm-text-enums.ts';
import { dropProse } from './drop-prose.ts';
import { findDefects } from './find-defects.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { parseJson } from './parse-json.ts';
import { recordProse } from './prose-fingerprints.ts';
import { publishedUrl, readSource, type Source } from './read-source.ts';
import { sortedJson } from './sorted-json.ts';
import { SpecError } from './spec-error.ts';
import { compareVersions, readSpecVersions, type SpecVersions } from './spec-versions.ts';
import { stringAt } from './string-at.ts';
import { stripDocument } from './strip-document.ts';
import { readTextEnums } from './text-enums.ts';
import { validateOpenApi } from './validate-openapi.ts';
import { writeWhole } from './write-whole.ts';

/** What an import may touch: given, so that a test needs no network and no clock. */
export interface ImportContext {
  /** The folder openapi/. */
  readonly folder: string;
  readonly fetch: typeof fetch;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly warn: (line: string) => void;
}

/** Reads one published document, checks it, and writes its facts to openapi/bitbucket-<version>.json. Returns that path. */
export async function importDocument(argument: string, context: ImportContext): Promise<string> {
  const versions = await readSpecVersions(context.folder);
  const source = await readSource(argument, versions, context.fetch);
  const document = readDocument(source);
  const version = stringAt(objectAt(document, 'info'), 'version') ?? '';
  checkVersion(argument, version, source);
  checkDigest(version, source, versions);
  checkReferences(document);
  await validateOpenApi(document, source.where);
  for (const { code, where, problem, remedy } of findDefects(document)) {
    context.warn(`${code} ${where}: ${problem}; ${remedy}`);
  }
  const isReviewed = versions.get(version)?.reviewed === true;
  const enums = confirmTextEnums(document, await readTextEnums(context.folder), context.warn, isReviewed);
  const { facts, dropped } = dropProse(stripDocument(document, enums));
  for (const where of dropped) context.warn(`${where}: looks like text, left out`);
  const path = join(context.folder, `bitbucket-${version}.json`);
  await writeWhole(path, `${JSON.stringify(sortedJson(facts), null, 2)}\n`);
  await recordProse(context.folder, document);
  if (!versions.has(version)) await recordVersion(context, version, source, versions);
  return path;
}

function readDocument(source: Source): JsonObject {
  const document = parseJson(source.text, source.where);
  if (isJsonObject(document) && /^3\.[01]\.\d+$/.test(stringAt(document, 'openapi') ?? '')) return document;
  const remedy = 'give the OpenAPI document of Bitbucket Data Center';
  throw new SpecError([{ code: 'NOT_OPENAPI', where: source.where, problem: 'is not an OpenAPI 3 document', remedy }]);
}

/** The version becomes a file name and a key, so it must be one; and the file asked for must be the one that came. */
function checkVersion(argument: string, version: string, source: Source): void {
  const wanted = /^\d+\.\d+$/.test(argument) ? argument : version;
  if (/^\d+\.\d+$/.test(version) && version === wanted) return;
  const problem = `info.version is ${JSON.stringify(version)}`;
  throw new SpecError([
    { code: 'NOT_OPENAPI', where: source.where, problem, remedy: `it must be ${wanted || 'like 10.0'}` },
  ]);
}

function checkDigest(version: string, source: Source, versions: SpecVersions): void {
  const known = versions.get(version);
  if (known === undefined || known.sha256 === source.sha256) return;
  const problem = `SHA-256 is ${source.sha256}, openapi/versions.json has ${known.sha256} for ${version}`;
  const remedy = 'compare the two documents; if the new one is right, remove the entry and import again';
  throw new SpecError([{ code: 'DIGEST_MISMATCH', where: source.where, problem, remedy }]);
}

/** Adds the version to openapi/versions.json, not yet reviewed. */
async function recordVersion(
  context: ImportContext,
  version: string,
  source: Source,
  versions: SpecVersions,
): Promise<void> {
  const all = new Map(versions).set(version, {
    url: publishedUrl(version),
    sha256: source.sha256,
    date: context.today,
    reviewed: false,
  });
  const sorted = [...all].sort(([a], [b]) => compareVersions(a, b));
  await writeWhole(join(context.folder, 'versions.json'), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  context.warn(
    `${version} is new: recorded with SHA-256 ${source.sha256}; compare it with a second download before trusting it`,
  );
}
