import { closeSync, constants, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { AppError } from '../../errors.ts';
import { ownUid } from '../../own-uid.ts';

/** Where audit lines go. Every method throws when it cannot do what it says. */
export interface LineSink {
  readonly write: (line: string) => void;
  /** What was written is on the disk. */
  readonly sync: () => void;
  readonly reopen: () => void;
}

const STDERR = 2;
const OWNER_ONLY = 0o600;
const WRITABLE_BY_OTHERS = 0o022;
// O_NONBLOCK: a FIFO that nobody reads must not hang the start. O_NOFOLLOW: the file itself, never what it points at.
const FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function refuse(path: string, problem: string, cause?: unknown): never {
  throw new AppError('config', `--audit-file ${path}: ${problem}`, { cause });
}

function openFile(path: string): number {
  let fd: number;
  try {
    fd = openSync(path, FLAGS, OWNER_ONLY);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return refuse(path, code === 'ELOOP' ? 'is a symbolic link' : `cannot be opened (${code})`, cause);
  }
  const stat = fstatSync(fd);
  const problem = !stat.isFile()
    ? 'is not a regular file'
    : (stat.mode & WRITABLE_BY_OTHERS) !== 0
      ? 'is writable by its group or by everyone'
      : stat.uid !== (ownUid() ?? stat.uid)
        ? 'belongs to another user, who could change the record'
        : undefined;
  if (problem === undefined) return fd;
  closeSync(fd);
  return refuse(path, problem);
}

/** Writes whole lines: after half a line (a full disk) the next begins on a line of its own. */
function createWriter(): (fd: number, line: string) => void {
  let torn = false;
  return (fd, line) => {
    const bytes = Buffer.from(torn ? `\n${line}` : line, 'utf8');
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(fd, bytes, written);
      torn = false;
    } catch (cause) {
      torn ||= written > 0;
      throw cause;
    }
  };
}

export function openStderrSink(): LineSink {
  const write = createWriter();
  return {
    write: (line) => {
      write(STDERR, line);
    },
    sync: () => undefined,
    reopen: () => undefined,
  };
}

/** Appends to a file of the owner's alone. A file that was removed is no record: writing to it fails until it is reopened. */
export function openFileSink(path: string): LineSink {
  const write = createWriter();
  let fd: number | undefined = openFile(path);

  const current = (): number => {
    if (fd === undefined || fstatSync(fd).nlink === 0) throw new Error(`${path} was removed`);
    return fd;
  };
  return {
    write: (line) => {
      write(current(), line);
    },
    sync: () => {
      fsyncSync(current());
    },
    reopen: () => {
      if (fd !== undefined) closeSync(fd);
      fd = undefined; // Should opening fail, nothing is written to the old file behind the operator's back.
      fd = openFile(path);
    },
  };
}
