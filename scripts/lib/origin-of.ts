import type { Origin } from './generated-header.ts';
import { SpecError } from './spec-error.ts';
import { readSpecVersions } from './spec-versions.ts';

/** The version to generate for, and the digest of its document: the one asked for, else the newest that was imported. */
export async function originOf(folder: string, wanted: string | undefined): Promise<Origin> {
  const versions = await readSpecVersions(folder);
  const version =
    wanted ?? [...versions.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? 'none';
  const known = versions.get(version);
  if (known !== undefined) return { version, sha256: known.sha256 };
  const remedy = `import it first; known: ${[...versions.keys()].join(', ') || 'none'}`;
  throw new SpecError([
    { code: 'SOURCE_UNREADABLE', where: 'openapi/versions.json', problem: `has no version ${version}`, remedy },
  ]);
}
