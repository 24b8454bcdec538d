import type { Catalog } from '../catalog/catalog.ts';
import { openCatalog } from '../catalog/open-catalog.ts';
import { loadCatalogChoice } from '../config/load-config.ts';
import type { Flags } from '../config/read-options.ts';

/** The catalog that flags and environment name: a version of the package, or a file that was generated elsewhere. */
export async function openChosenCatalog(flags: Flags, environment: NodeJS.ProcessEnv): Promise<Catalog> {
  const choice = loadCatalogChoice(flags, environment);
  if (choice.file === undefined) return await openCatalog(choice.version);
  const { readCatalogFile } = await import('../catalog/read-catalog-file.ts');
  return await readCatalogFile(choice.file, choice.sha256);
}
