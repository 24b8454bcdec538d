import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildVersions } from '../../scripts/lib/build-versions.ts';
import { emitCatalogFile } from '../../scripts/lib/emit-catalog-file.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import { ownFolder } from './own-folder.ts';

interface Operation {
  name: string;
  key: string;
  method: string;
  path: string;
  access: string;
  body: { verified: boolean } | null;
  parameters: { name: string; in: string; required: boolean; siblings?: string[]; multiSegment?: true }[];
  scope: { reach: string; places: object[]; beyond: string[] };
  marks: string[];
}

export interface CatalogFile {
  format: number;
  operations: Operation[];
  schemas: Record<string, { properties: Record<string, object>; required?: string[] }>;
}

export interface Written {
  readonly path: string;
  readonly flags: readonly string[];
}

export interface CatalogFiles {
  /** The file of the package's own catalog. */
  readonly whole: string;
  readonly write: (text: string | Buffer) => Written;
  /** Writes the whole file with a change. */
  readonly changed: (change: (file: CatalogFile) => void) => Written;
}

/** Catalog files in a folder of their own, with the flags that serve them. */
export async function openCatalogFiles(): Promise<CatalogFiles> {
  const folder = await ownFolder();
  const versions = await buildVersions('openapi', await readReviewed('openapi'));
  const found = versions.find(({ origin }) => origin.version === '10.0');
  if (found === undefined) throw new Error('no 10.0');
  const whole = emitCatalogFile(found);
  let count = 0;
  const write = (text: string | Buffer): Written => {
    const path = join(folder, `c${String(count++)}.json`);
    writeFileSync(path, text);
    return { path, flags: ['--catalog', path, '--catalog-sha256', createHash('sha256').update(text).digest('hex')] };
  };
  return {
    whole,
    write,
    changed: (change) => {
      const file = JSON.parse(whole) as CatalogFile;
      change(file);
      return write(JSON.stringify(file));
    },
  };
}

export function operationOf(file: CatalogFile, name: string): Operation {
  const found = file.operations.find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}
