import { closeSync, constants, fstat, fstatSync, fsync, openSync, write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { AppError } from '../../errors.ts';
import { ownUid } from '../../own-uid.ts';

/** Where audit lines go. Nothing of it blocks the event loop but opening a file, and writing to standard error. */
export interface LineSink {
  /** Resolves when the whole line is written, and with `durable` is on the disk; rejects when it is not. */
  readonly append: (line: string, durable: boolean) => Promise<void>;
  /** Rejects when the file cannot be opened again; then every line is rejected. */
  readonly reopen: () => Promise<void>;
  /** Resolves when every line that was appended before is written or rejected. */
  readonly flush: () => Promise<void>;
  /** After the lines that were appended before. */
  readonly close: () => Promise<void>;
}

const STDERR = 2;
const OWNER_ONLY = 0o600;
const WRITABLE_BY_OTHERS = 0o022;
const NEWLINE = 0x0a;
// O_NONBLOCK: a FIFO without a reader must not block the start. O_NOFOLLOW: the file itself, never what it points at.
const FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function rejectFile(path: string, problem: string, cause?: unknown): never {
  throw new AppError('config', `--audit-file ${path}: ${problem}`, { cause });
}

function openFile(path: string): number {
  let fd: number;
  try {
    fd = openSync(path, FLAGS, OWNER_ONLY);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return rejectFile(path, code === 'ELOOP' ? 'is a symbolic link' : `cannot be opened (${code})`, cause);
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
  return rejectFile(path, problem);
}

/**
 * Standard error. Written at once and in one go, as the log is: other lines go there, too, and a large line that waits for its reader in
 * the background would get them in its middle.
 */
function openStderrSink(): LineSink {
  let torn = false;
  const append = (line: string): void => {
    const bytes = Buffer.from(torn ? `\n${line}` : line, 'utf8');
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(STDERR, bytes, written);
      torn = false;
    } catch (cause) {
      torn ||= written > 0;
      throw cause;
    }
  };
  return {
    append: (line) =>
      new Promise((resolve) => {
        append(line); // what it throws rejects
        resolve();
      }),
    reopen: () => Promise.resolve(),
    flush: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** What the file sink needs of the file system. */
export interface FileIo {
  readonly links: (fd: number) => Promise<number>;
  /** The number of bytes that were written, which may be fewer. */
  readonly write: (fd: number, bytes: Buffer) => Promise<number>;
  readonly sync: (fd: number) => Promise<void>;
}

const statAsync = promisify(fstat);
const writeAsync = promisify(write);
const FILE_IO: FileIo = {
  links: async (fd) => (await statAsync(fd)).nlink,
  write: async (fd, bytes) => (await writeAsync(fd, bytes)).bytesWritten,
  sync: promisify(fsync),
};

interface WaitingLine {
  readonly bytes: Buffer;
  readonly durable: boolean;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Appends to a file of the owner's alone, off the event loop: lines that come while others are written are written together, with one
 * fsync for all. A file that was removed is not a record: writing to it fails until it is reopened. After half a line (a full disk)
 * the next begins on a line of its own.
 */
export function openFileSink(path: string, io: FileIo = FILE_IO): LineSink {
  let fd: number | undefined = openFile(path);
  let waiting: WaitingLine[] = [];
  let torn = false;
  /** Groups of lines, and reopening in between, one after the other. */
  let last: Promise<void> = Promise.resolve();

  function enqueue(work: () => void | Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function current(): Promise<number> {
    if (fd === undefined || (await io.links(fd)) === 0) throw new Error(`${path} was removed, or is not open`);
    return fd;
  }

  /** Writes as much as it can; gives the number of bytes that were written, and what went wrong. */
  async function writeBytes(bytes: Buffer): Promise<{ readonly written: number; readonly cause?: unknown }> {
    let written = 0;
    try {
      const file = await current();
      while (written < bytes.length) written += await io.write(file, bytes.subarray(written));
      return { written };
    } catch (cause) {
      return { written, cause };
    } finally {
      if (written > 0) torn = bytes[written - 1] !== NEWLINE;
    }
  }

  async function syncFile(): Promise<{ readonly cause?: unknown }> {
    try {
      await io.sync(await current());
      return {};
    } catch (cause) {
      return { cause };
    }
  }

  async function writeGroup(): Promise<void> {
    const group = waiting;
    waiting = [];
    const lead = Buffer.from(torn ? '\n' : '');
    const { written, cause } = await writeBytes(Buffer.concat([lead, ...group.map(({ bytes }) => bytes)]));
    let end = lead.length;
    const whole = group.filter(({ bytes }) => (end += bytes.length) <= written);
    const synced = whole.some(({ durable }) => durable) ? await syncFile() : {};
    group.forEach(({ durable, resolve, reject }, index) => {
      if (index >= whole.length) reject(cause);
      else if (durable && 'cause' in synced) reject(synced.cause);
      else resolve();
    });
  }

  return {
    append: (line, durable) =>
      new Promise((resolve, reject) => {
        waiting.push({ bytes: Buffer.from(line, 'utf8'), durable, resolve, reject });
        if (waiting.length === 1) void enqueue(writeGroup);
      }),
    reopen: () =>
      enqueue(() => {
        const old = fd;
        fd = undefined; // Should opening fail, nothing is written to the old file behind the operator's back.
        try {
          if (old !== undefined) closeSync(old);
        } finally {
          fd = openFile(path);
        }
      }),
    flush: () => enqueue(() => undefined),
    close: () =>
      enqueue(() => {
        if (fd !== undefined) closeSync(fd);
        fd = undefined;
      }),
  };
}

export function openLineSink({ file }: { readonly file: string | undefined }): LineSink {
  return file === undefined ? openStderrSink() : openFileSink(file);
}
