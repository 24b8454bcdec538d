import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from './is-json-object.ts';
import { parseJson } from './parse-json.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** Where Atlassian published the document of one version, and which bytes were reviewed. */
export interface SpecVersion {
  readonly url: string;
  readonly sha256: string;
  /** The day on which this digest was first imported, as YYYY-MM-DD. */
  readonly date: string;
  /** Somebody has decided everything that openapi/REVIEW.md listed of it: from then on nothing is provisional in it. */
  readonly reviewed: boolean;
}

export type SpecVersions = ReadonlyMap<string, SpecVersion>;

/** Reads openapi/versions.json, oldest version first. A folder without one knows no version yet. */
export async function readSpecVersions(folder: string): Promise<SpecVersions> {
  const path = join(folder, 'versions.json');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '{}';
    throw cause;
  });
  const versions = new Map<string, SpecVersion>();
  const root = parseJson(text, path);
  if (!isJsonObject(root)) throw invalid(path, 'is not an object');
  for (const [version, entry] of Object.entries(root)) {
    const [url, sha256, date] = [stringAt(entry, 'url'), stringAt(entry, 'sha256'), stringAt(entry, 'date')];
    if (url === undefined || date === undefined || sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) {
      throw invalid(path, `has an unusable entry for ${version}`);
    }
    versions.set(version, { url, sha256, date, reviewed: isJsonObject(entry) && entry['reviewed'] === true });
  }
  return new Map([...versions].sort(([a], [b]) => compareVersions(a, b)));
}

/** 9.4 before 10.0. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function invalid(where: string, problem: string): SpecError {
  return new SpecError([
    {
      code: 'REVIEWED_FILE_INVALID',
      where,
      problem,
      remedy: 'each version needs url, sha256 (64 hex digits) and date',
    },
  ]);
}
