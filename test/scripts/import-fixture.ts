import { join } from 'node:path';
import { importDocument } from '../../scripts/lib/import-document.ts';

/** Imports the document of a fixture folder without network or clock; returns the path of the facts and the warnings. */
export async function importFixture(folder: string, argument = join(folder, 'document.json'), fetchIt?: typeof fetch) {
  const warnings: string[] = [];
  const path = await importDocument(argument, {
    folder,
    fetch: fetchIt ?? (() => Promise.reject(new Error('no network in tests'))),
    today: '2026-01-02',
    warn: (line) => warnings.push(line),
  });
  return { path, warnings };
}
