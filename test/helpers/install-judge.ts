import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** How long a test may wait for it: the largest is 110 MB packed. */
export const INSTALL_MS = 300_000;

const CACHE = 'node_modules/.cache/judges';

/**
 * Installs what `test/judge/installed/<name>` pins, once for each lock file, and gives its `node_modules`. Test files that ask at the
 * same time both install, and who is last throws his copy away.
 */
export async function installJudge(name: string): Promise<string> {
  const pinned = join('test/judge/installed', name);
  const lock = await readFile(join(pinned, 'package-lock.json'));
  const folder = resolve(CACHE, `${name}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) return modules;
  await mkdir(CACHE, { recursive: true });
  const made = await mkdtemp(`${folder}.`);
  await cp(pinned, made, { recursive: true });
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', args, { cwd: made, timeout: INSTALL_MS });
  await rename(made, folder).catch(() => rm(made, { recursive: true }));
  return modules;
}
