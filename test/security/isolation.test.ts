import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startRawServer } from '../helpers/start-raw-server.ts';
import { startStub } from '../helpers/start-stub.ts';

const LISTEN = '0A';
const WRITABLE = 0o3; // O_WRONLY | O_RDWR

/** Inodes of the sockets that a process has open. */
function socketsOf(pid: number): Set<string> {
  const inodes = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
    } catch {
      return undefined; // closed in the meantime
    }
  });
  return new Set(inodes.filter((inode) => inode !== undefined));
}

/** Local addresses on which a process listens: TCP in LISTEN, and every UDP socket. */
function listening(pid: number): string[] {
  const own = socketsOf(pid);
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => own.has(columns[9] ?? '') && (table.startsWith('udp') || columns[3] === LISTEN))
      .map((columns) => `${table} ${columns[1] ?? ''}`),
  );
}

/** Regular files that a process has open for writing. */
function writing(pid: number): string[] {
  return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      const flags = /^flags:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0';
      const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
      const file = target.startsWith('/') && !target.startsWith('/dev/');
      return file && (Number.parseInt(flags, 8) & WRITABLE) !== 0 ? [target] : [];
    } catch {
      return [];
    }
  });
}

const filesBelow = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String);

describe.runIf(process.platform === 'linux')('a serving process', () => {
  test('[S18] listens on no port and writes no file, from its start to its end', async () => {
    const stub = await startStub((_request, response) => response.setHeader('Content-Type', 'image/png').end('\0png'));
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    const temporary = mkdtempSync(join(tmpdir(), 'tmp-'));
    const before = filesBelow('dist');
    const server = startRawServer({ BITBUCKET_URL: stub.url, HOME: home, TMPDIR: temporary, XDG_CACHE_HOME: home });
    const pid = server.process.pid ?? 0;
    await server.initialize();
    expect([listening(pid), writing(pid)]).toEqual([[], []]);
    await server.ask(2, 'tools/list');
    await server.ask(3, 'tools/call', {
      name: 'repo_raw_path_get',
      arguments: { projectKey: 'P', repositorySlug: 'r', path: 'a.png' },
    });
    await server.ask(4, 'tools/call', { name: 'project_get', arguments: { projectKey: '..' } });
    expect(stub.requests).toHaveLength(1);
    expect([listening(pid), writing(pid)]).toEqual([[], []]);
    server.endInput();
    expect(await server.exited).toBe(0);
    expect([home, temporary].flatMap(filesBelow)).toEqual([]);
    expect(filesBelow('dist')).toEqual(before);
    await stub.close();
    for (const folder of [home, temporary]) rmSync(folder, { recursive: true });
  });

  test('control: the same look finds a listener and a written file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'control-'));
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    writeFileSync(join(folder, 'x'), '');
    expect(listening(process.pid).some((line) => line.startsWith('tcp 0100007F:'))).toBe(true);
    expect(filesBelow(folder)).toEqual(['x']);
    await new Promise((resolve) => listener.close(resolve));
    rmSync(folder, { recursive: true });
  });
});
