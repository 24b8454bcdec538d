import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { applyOverlay } from './lib/apply-overlay.ts';
import { buildCatalog } from './lib/build-catalog.ts';
import { emit, type GeneratedFiles } from './lib/emit.ts';
import { importFacts } from './lib/import-facts.ts';
import type { JsonObject } from './lib/json.ts';
import { normalize } from './lib/normalize.ts';
import { originOf } from './lib/origin-of.ts';
import { readReviewed } from './lib/read-reviewed.ts';
import { runScript } from './lib/run-script.ts';
import { readSpecVersions } from './lib/spec-versions.ts';
import { writeWhole } from './lib/write-whole.ts';

/** document → importFacts → applyOverlay → normalize → buildCatalog → emit */
export async function generate(openapi: string, version: string | undefined): Promise<GeneratedFiles> {
  const origin = await originOf(openapi, version);
  const reviewed = await readReviewed(openapi);
  const document = await normalize(
    applyOverlay(await importFacts(openapi, origin.version), reviewed.overlay),
    reviewed,
  );
  const others = await importOthers(openapi, origin.version);
  return await emit(buildCatalog(document, reviewed), document, reviewed, origin, others);
}

/** The facts of every other version that was imported, oldest first. */
async function importOthers(openapi: string, version: string): Promise<ReadonlyMap<string, JsonObject>> {
  const versions = [...(await readSpecVersions(openapi)).keys()]
    .filter((other) => other !== version)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(await Promise.all(versions.map(async (other) => [other, await importFacts(openapi, other)] as const)));
}

/** The files whose text on disk is not the generated one. */
async function staleFiles(files: GeneratedFiles, folder: string): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const present = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(name);
  }
  return stale;
}

async function main(
  openapi: string,
  target: string,
  options: { readonly check?: true; readonly version?: string },
): Promise<void> {
  const files = await generate(openapi, options.version);
  const stale = await staleFiles(files, target);
  if (options.check === true) {
    for (const name of stale) process.stderr.write(`stale: src/generated/${name}\n`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  await mkdir(target, { recursive: true });
  for (const name of stale) await writeWhole(join(target, name), files.get(name) ?? '');
  process.stdout.write(stale.length === 0 ? 'nothing changed\n' : `wrote ${stale.join(', ')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  await runScript(
    new Command('generate')
      .description('Writes src/generated from openapi/.')
      .option('--check', 'write nothing; exit with 1 and the list of files that are out of date')
      .option('--version <version>', 'the Bitbucket version, such as 10.0 (the newest one that was imported)')
      .option('--openapi <folder>', 'where the reviewed files are', join(root, 'openapi'))
      .option('--out <folder>', 'where to write', join(root, 'src', 'generated'))
      .action((options: { check?: true; version?: string; openapi: string; out: string }) =>
        main(options.openapi, options.out, options),
      ),
  );
}
