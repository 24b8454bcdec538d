import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildVersions, defaultOf } from './lib/build-versions.ts';
import { emit, type GeneratedFiles } from './lib/emit.ts';
import { emitCatalogFile } from './lib/emit-catalog-file.ts';
import { emitFixesPage } from './lib/emit-fixes-page.ts';
import { emitReview } from './lib/emit-review.ts';
import { readReviewed } from './lib/read-reviewed.ts';
import { runScript } from './lib/run-script.ts';
import { SpecError } from './lib/spec-error.ts';
import { writeWhole } from './lib/write-whole.ts';

interface Generated {
  /** Of src/generated. */
  readonly files: GeneratedFiles;
  /** Of openapi/: what a person has to decide. */
  readonly review: GeneratedFiles;
  /** Of docs/: the corrections of the document. */
  readonly pages: GeneratedFiles;
  /** A line for each version that has not been reviewed. */
  readonly undecided: readonly string[];
}

/** For each version: document → importFacts → applyOverlay → settleVersion → normalize → buildCatalog; then emit, all together. */
export async function generate(openapi: string): Promise<Generated> {
  const reviewed = await readReviewed(openapi);
  const versions = await buildVersions(openapi, reviewed);
  return {
    files: await emit(versions, reviewed),
    review: new Map([['REVIEW.md', emitReview(versions, reviewed)]]),
    pages: new Map([['fixes.md', emitFixesPage(reviewed.fixes, versions)]]),
    undecided: versions
      .filter((version) => !version.reviewed)
      .map(({ origin, findings }) => `${origin.version} is not reviewed: ${findings.length} to decide, see REVIEW.md`),
  };
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

interface Options {
  readonly check?: true;
  readonly openapi: string;
  readonly out: string;
  readonly docs: string;
}

async function main(options: Options): Promise<void> {
  const { files, review, pages, undecided } = await generate(options.openapi);
  const stale: string[] = [];
  for (const [texts, folder, shown] of [
    [files, options.out, 'src/generated'],
    [review, options.openapi, 'openapi'],
    [pages, options.docs, 'docs'],
  ] as const) {
    for (const name of await staleFiles(texts, folder)) {
      stale.push(`${shown}/${name}`);
      if (options.check === true) continue;
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeWhole(join(folder, name), texts.get(name) ?? '');
    }
  }
  if (options.check !== true) {
    process.stdout.write(stale.length === 0 ? 'nothing changed\n' : `wrote ${stale.join(', ')}\n`);
    for (const line of undecided) process.stdout.write(`${line}\n`);
  } else {
    for (const name of stale) process.stderr.write(`stale: ${name}\n`);
    if (stale.length > 0) process.exitCode = 1;
  }
}

/** One version alone, for a server that is already installed. */
async function writeCatalogFile(openapi: string, path: string, wanted: string | undefined): Promise<void> {
  const versions = await buildVersions(openapi, await readReviewed(openapi));
  const chosen = wanted === undefined ? defaultOf(versions) : versions.find(({ origin }) => origin.version === wanted);
  if (chosen === undefined) {
    const problem = `there is no version ${wanted ?? ''}`;
    const remedy = `one of ${versions.map(({ origin }) => origin.version).join(', ')}, or import it first`;
    throw new SpecError([{ code: 'SOURCE_UNREADABLE', where: 'openapi/versions.json', problem, remedy }]);
  }
  const text = emitCatalogFile(chosen);
  await writeWhole(path, text);
  const digest = createHash('sha256').update(text).digest('hex');
  process.stdout.write(`wrote ${path}: Bitbucket ${chosen.origin.version}, ${chosen.entries.length} operations\n`);
  process.stdout.write(`serve it with --catalog ${path} --catalog-sha256 ${digest}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  await runScript(
    new Command('generate')
      .description('Writes src/generated, openapi/REVIEW.md and docs/fixes.md from openapi/.')
      .option('--check', 'write nothing; exit with 1 and the list of files that are out of date')
      .option('--openapi <folder>', 'where the reviewed files are', join(root, 'openapi'))
      .option(
        '--out <path>',
        'where to write the catalogs: a folder, or a .json file for one of them',
        join(root, 'src', 'generated'),
      )
      .option('--version <version>', 'with a .json file: whose catalog (the default version)')
      .option('--docs <folder>', 'where to write the page of the corrections', join(root, 'docs'))
      .action((options: Options & { version?: string }) =>
        options.out.endsWith('.json') ? writeCatalogFile(options.openapi, options.out, options.version) : main(options),
      ),
  );
}
