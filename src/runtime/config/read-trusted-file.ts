import { closeSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { ownUid } from '../own-uid.ts';

const WRITABLE_BY_OTHERS = 0o022;
const ROOT = 0;

/**
 * Who else could have written a file, or undefined. The owner may be root, as of files that an orchestrator mounts; a process of
 * root reads the files of those it works for. Symbolic links are followed: orchestrators mount secrets as such.
 */
export function distrust({ uid, mode }: Pick<Stats, 'uid' | 'mode'>, self: number | undefined): string | undefined {
  if (self === undefined) return undefined; // Windows
  if (self !== ROOT && uid !== self && uid !== ROOT) return 'it belongs to another user';
  return (mode & WRITABLE_BY_OTHERS) === 0
    ? undefined
    : `others may write to it (mode ${(mode & 0o777).toString(8)}); run chmod go-w on it`;
}

/** The text of a file that says who we are or whom we trust; throws what is wrong with it. */
export function readTrustedFile(file: string, limit: number): string {
  const fd = openSync(file, 'r');
  try {
    const stat = fstatSync(fd);
    if (stat.size > limit) throw new Error(`larger than ${limit} bytes`);
    // A pipe of the shell's, or a terminal, has no mode that says anything.
    const problem = stat.isFile() ? distrust(stat, ownUid()) : undefined;
    if (problem !== undefined) throw new Error(problem);
    return readFileSync(fd, 'utf8');
  } finally {
    closeSync(fd);
  }
}
