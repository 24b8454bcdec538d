import { lstatSync, readFileSync, readlinkSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import { AppError } from '../../errors.ts';
import type { Policy } from '../decide/policy.ts';
import { type Guards, makeLock, parseLock, requireLocked } from './lock.ts';

const MOST_LINKS = 40;

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A path with its folder resolved and its last step kept. Resolved by the system, for which `link/..` is the folder above the link's target. */
const inRealFolder = (path: string): string => join(realpathSync.native(dirname(path)), basename(path));

/** Where the lock of a policy file can be: beside the given path, beside each symbolic link on the way, and beside the file itself. */
function placesOf(policyPath: string): readonly string[] {
  const places = new Set<string>();
  let path = inRealFolder(policyPath);
  for (let links = 0; links < MOST_LINKS; links++) {
    places.add(`${path}.lock`);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) break;
    const goal = readlinkSync(path);
    path = inRealFolder(isAbsolute(goal) ? goal : `${dirname(path)}/${goal}`);
  }
  places.add(`${realpathSync.native(policyPath)}.lock`);
  return [...places];
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AppError('config', `${path}: cannot read it: ${cause instanceof Error ? cause.message : 'unreadable'}`, {
      cause,
    });
  }
}

/**
 * Compares a process with every lock beside its policy file. `frozen: true` requires a lock, `false` ignores it, undefined uses it
 * when it exists. A dangling link counts as a lock and stops the start.
 */
export function holdToLock(
  policyPath: string | undefined,
  frozen: boolean | undefined,
  policy: Policy,
  guards: Guards | undefined,
  catalog: Catalog,
): void {
  if (policyPath === undefined) {
    if (frozen === true) throw new AppError('config', '--frozen needs a policy file; give --policy');
    return;
  }
  if (frozen === false) return;
  const locks = placesOf(policyPath).filter(exists);
  if (locks.length === 0 && frozen === true)
    throw new AppError(
      'config',
      `--frozen: ${policyPath}.lock does not exist; write it with policy lock ${policyPath}`,
    );
  for (const path of locks) {
    const name = basename(path);
    requireLocked(name, parseLock(name, readLock(path)), policy, guards, catalog);
  }
}

/** Writes the lock atomically over every existing one, or beside the file itself when there is none. Returns the paths. */
export function writeLock(policyPath: string, policy: Policy, guards: Guards, catalog: Catalog): readonly string[] {
  const text = `${JSON.stringify(makeLock(policy, guards, catalog), null, 2)}\n`;
  const present = placesOf(policyPath).filter(exists);
  const paths = present.length > 0 ? present : [`${realpathSync.native(policyPath)}.lock`];
  for (const path of paths) {
    const target = exists(path) && lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
  }
  return paths;
}
