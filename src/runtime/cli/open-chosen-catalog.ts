import type { Catalog } from '../catalog/catalog.ts';
import { openCatalog } from '../catalog/open-catalog.ts';
import { loadCatalogChoice } from '../config/load-config.ts';
import type { Options } from '../config/parse-options.ts';

/** The catalog that the options name: a version in the package, or a file generated elsewhere. */
export async function openChosenCatalog(options: Options): Promise<Catalog> {
  const choice = loadCatalogChoice(options);
  if (choice.file === undefined) return await openCatalog(choice.version);
  const { readCatalogFile } = await import('../catalog/read-catalog-file.ts');
  return await readCatalogFile(choice.file, choice.sha256);
}
