import { closeSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { ownUid } from '../own-uid.ts';

const WRITABLE_BY_OTHERS = 0o022;
const ROOT = 0;

/**
 * Why another user could have written a file, or undefined. Root may own it, because orchestrators mount files as root; a process
 * that runs as root reads files of any owner. Symbolic links are followed: orchestrators mount secrets as links.
 */
export function distrust({ uid, mode }: Pick<Stats, 'uid' | 'mode'>, self: number | undefined): string | undefined {
  if (self === undefined) return undefined; // Windows
  if (self !== ROOT && uid !== self && uid !== ROOT) return 'it belongs to another user';
  return (mode & WRITABLE_BY_OTHERS) === 0
    ? undefined
    : `others may write to it (mode ${(mode & 0o777).toString(8)}); run chmod go-w on it`;
}

/** The text of a file that holds a credential or a trust setting; throws when other users could have written it. */
export function readTrustedFile(file: string, limit: number): string {
  const fd = openSync(file, 'r');
  try {
    const stat = fstatSync(fd);
    if (stat.size > limit) throw new Error(`larger than ${limit} bytes`);
    // The mode of a pipe or a terminal says nothing about who wrote its content.
    const problem = stat.isFile() ? distrust(stat, ownUid()) : undefined;
    if (problem !== undefined) throw new Error(problem);
    return readFileSync(fd, 'utf8');
  } finally {
    closeSync(fd);
  }
}
