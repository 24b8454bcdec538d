import { existsSync, readFileSync } from 'node:fs';
import type { Catalog } from '../catalog/catalog.ts';
import type { PolicyConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import { loadPolicyFile } from './load-policy-file.ts';
import type { PolicyFile } from './policy-file.ts';

export const lockOf = (path: string): string => `${path}.lock`;

/** The policy file of this process, held to the lock beside it. Only `frozen: false` ignores a lock that is there. */
export async function openPolicyFile(
  { file: path, frozen }: PolicyConfig,
  catalog: Catalog,
): Promise<PolicyFile | undefined> {
  if (path === undefined) {
    if (frozen === true)
      throw new AppError('config', '--frozen: there is no policy file to hold to its lock; give --policy');
    return undefined;
  }
  const file = await loadPolicyFile(path);
  if (frozen === false) return file;
  if (!existsSync(lockOf(path))) {
    if (frozen === true)
      throw new AppError('config', `--frozen: ${lockOf(path)} does not exist; write it with policy lock ${path}`);
    return file;
  }
  const { parseLock, requireLocked } = await import('./lock.ts');
  requireLocked(parseLock(`${file.name}.lock`, readFileSync(lockOf(path), 'utf8')), file, catalog);
  return file;
}
