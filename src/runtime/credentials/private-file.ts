import { randomBytes } from 'node:crypto';
import { constants, lstatSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { AppError } from '../errors.ts';
import { ownUid } from '../own-uid.ts';

const OTHERS = 0o077;
const LIMIT = 262_144;
const posix = platform() !== 'win32'; // Windows keeps the profile folder to its user, and has no mode bits

function reject(path: string, problem: string): never {
  throw new AppError('config', `${path}: ${problem}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function requirePrivate(path: string, mode: number, owner: number, wanted: string): void {
  if (!posix) return;
  if ((mode & OTHERS) !== 0) {
    reject(
      path,
      `others may use it (mode ${(mode & 0o777).toString(8)}); run chmod ${wanted} on it, and renew the credential in it`,
    );
  }
  if (owner !== ownUid()) reject(path, 'it belongs to another user');
}

function requirePrivateFolder(folder: string): void {
  const stat = lstatSync(folder);
  if (!stat.isDirectory()) reject(folder, 'it is not a folder (symbolic links are not followed)');
  requirePrivate(folder, stat.mode, stat.uid, '700');
}

/** The whole file, or undefined when there is none. A symbolic link, or anything that others may read, is rejected. */
export async function readPrivateFile(path: string): Promise<Buffer | undefined> {
  let file: FileHandle;
  try {
    requirePrivateFolder(dirname(path));
    file = await open(
      path,
      posix ? constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK : constants.O_RDONLY,
    );
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (error instanceof AppError) throw error;
    return reject(path, codeOf(error) === 'ELOOP' ? 'it is a symbolic link' : `cannot be opened (${codeOf(error)})`);
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile() || stat.size > LIMIT) reject(path, 'it is not a regular file of the expected size');
    requirePrivate(path, stat.mode, stat.uid, '600');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** All or nothing: a crash leaves the old file whole, and at most an unused temporary file. */
export async function writePrivateFile(path: string, bytes: Buffer): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  requirePrivateFolder(folder);
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  if (!posix) return;
  const entry = await open(folder, constants.O_RDONLY); // the new name is on the disk as well
  try {
    await entry.sync();
  } finally {
    await entry.close();
  }
}
