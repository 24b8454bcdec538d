import { fsyncSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FileIo, openFileSink } from '../../../src/runtime/observability/audit/line-sink.ts';
import { ownFolder } from '../../helpers/own-folder.ts';

let file: string;
beforeEach(async () => {
  file = join(await ownFolder(), 'audit.jsonl');
});

interface Disk {
  readonly io: FileIo;
  readonly counts: { writes: number; syncs: number };
  /** Fails or holds what is given here. */
  readonly on: { write?: () => void | Promise<void>; sync?: () => void | Promise<void> };
  /** So many bytes fit. */
  room: number;
}

function createDisk(): Disk {
  const disk: Disk = {
    counts: { writes: 0, syncs: 0 },
    on: {},
    room: Number.POSITIVE_INFINITY,
    io: {
      links: () => Promise.resolve(1),
      write: async (fd, bytes) => {
        disk.counts.writes += 1;
        await disk.on.write?.();
        if (disk.room === 0) throw new Error('ENOSPC');
        const written = writeSync(fd, bytes, 0, Math.min(bytes.length, disk.room));
        disk.room -= written;
        return written;
      },
      sync: async (fd) => {
        disk.counts.syncs += 1;
        await disk.on.sync?.();
        fsyncSync(fd);
      },
    },
  };
  return disk;
}

const CALLS = Array.from({ length: 32 }, (_, call) => `{"call":${call}}\n`);
const states = (lines: readonly Promise<void>[]): Promise<readonly string[]> =>
  Promise.all(
    lines.map((line) =>
      line.then(
        () => 'written',
        (error: unknown) => (error instanceof Error ? error.message : 'failed'),
      ),
    ),
  );

describe('lines of calls in flight', () => {
  test('[S34] are written together, with one fsync for all, in their order', async () => {
    const { io, counts } = createDisk();
    const sink = openFileSink(file, io);
    await Promise.all(CALLS.map((line) => sink.append(line, true)));
    expect(counts).toEqual({ writes: 1, syncs: 1 });
    expect(readFileSync(file, 'utf8')).toBe(CALLS.join(''));
  });

  test('control: one after the other, each has its own', async () => {
    const { io, counts } = createDisk();
    const sink = openFileSink(file, io);
    for (const line of CALLS) await sink.append(line, true);
    expect(counts).toEqual({ writes: 32, syncs: 32 });
  });

  test('[S34] that come while the disk is busy wait for it together; each is on the disk when it resolves', async () => {
    const disk = createDisk();
    let release = (): void => undefined;
    disk.on.sync = () =>
      new Promise((resolve) => {
        release = resolve;
      });
    const sink = openFileSink(file, disk.io);
    const done: number[] = [];
    const append = (call: number): Promise<unknown> => sink.append(CALLS[call] ?? '', true).then(() => done.push(call));
    const first = append(0);
    await setImmediate();
    const rest = [1, 2, 3].map(append);
    await setImmediate();
    expect([done, disk.counts.syncs]).toEqual([[], 1]); // written, and not on the disk yet
    release();
    await first;
    await setImmediate();
    expect([done, disk.counts.syncs]).toEqual([[0], 2]);
    release();
    await Promise.all(rest);
    expect(done).toEqual([0, 1, 2, 3]);
  });

  test('outcomes alone need no fsync', async () => {
    const { io, counts } = createDisk();
    const sink = openFileSink(file, io);
    await Promise.all(CALLS.map((line) => sink.append(line, false)));
    expect(counts).toEqual({ writes: 1, syncs: 0 });
  });
});

describe('a line that cannot be written', () => {
  test('[S35] is rejected, and what follows is on a line of its own', async () => {
    const disk = createDisk();
    const sink = openFileSink(file, disk.io);
    disk.room = 15; // the first line and a half
    expect(
      await states(['{"call":1}\n', '{"call":2}\n', '{"call":3}\n'].map((line) => sink.append(line, true))),
    ).toEqual(['written', 'ENOSPC', 'ENOSPC']);
    disk.room = 100;
    await sink.append('{"call":4}\n', true);
    expect(readFileSync(file, 'utf8')).toBe('{"call":1}\n{"ca\n{"call":4}\n');
  });

  test('[S35] is one as well that does not reach the disk', async () => {
    const disk = createDisk();
    disk.on.sync = () => {
      throw new Error('EIO');
    };
    const sink = openFileSink(file, disk.io);
    expect(await states([sink.append('intent\n', true), sink.append('outcome\n', false)])).toEqual(['EIO', 'written']);
  });

  test('[S35] is one to a file that was removed', async () => {
    const sink = openFileSink(file);
    rmSync(file);
    expect(await states([sink.append('x\n', false)])).toEqual([`${file} was removed, or is not open`]);
  });
});

describe('no line that is waited for is lost', () => {
  test('[S34] when the file is reopened between them', async () => {
    const sink = openFileSink(file);
    const before = ['1\n', '2\n'].map((line) => sink.append(line, true));
    renameSync(file, `${file}.1`);
    const reopened = sink.reopen();
    const meanwhile = ['3\n', '4\n'].map((line) => sink.append(line, true));
    await reopened;
    const after = sink.append('5\n', true);
    await Promise.all([...before, ...meanwhile, after]);
    const [old, fresh] = [`${file}.1`, file].map((path) => readFileSync(path, 'utf8'));
    expect(`${old ?? ''}${fresh ?? ''}`).toBe('1\n2\n3\n4\n5\n');
    expect([old?.startsWith('1\n2\n'), fresh?.endsWith('5\n')]).toEqual([true, true]);
  });

  test('[S34] when the sink is closed; a later one is rejected', async () => {
    const sink = openFileSink(file);
    const last = sink.append('1\n', true);
    await Promise.all([last, sink.close()]);
    expect(readFileSync(file, 'utf8')).toBe('1\n');
    expect(await states([sink.append('2\n', true)])).toEqual([`${file} was removed, or is not open`]);
  });
});
