import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

export interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly mode: number;
}

export interface PackedPackage {
  readonly files: readonly PackedFile[];
  /** Bytes after unpacking. */
  readonly unpackedSize: number;
  /** Where it was built: no file may name it. */
  readonly builtIn: string;
  /** The unpacked tarball, with no node_modules beside or above it. */
  readonly folder: string;
  /** A folder for a consumer's project, which has the package and nothing else installed. */
  readonly consumer: string;
  readonly remove: () => void;
}

const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'coverage', 'reports']);

/**
 * What `npm publish` would upload, made for real: a copy of the project builds itself (the project's own dist serves other
 * tests at the same time) and is packed into a tarball, which is unpacked twice.
 */
export function packPackage(): PackedPackage {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'packed-')));
  const [builtIn, folder, consumer] = ['build', 'package', 'consumer'].map((name) => join(temporary, name)) as [
    string,
    string,
    string,
  ];
  cpSync('.', builtIn, { recursive: true, filter: (source) => !LEFT_OUT.has(relative('.', source)) });
  symlinkSync(realpathSync('node_modules'), join(builtIn, 'node_modules'));
  const npm = (...args: string[]): string =>
    execFileSync('npm', args, { cwd: builtIn, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  npm('run', 'prepack');
  const output: unknown = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', temporary));
  const [{ files, unpackedSize, filename }] = output as [
    { files: PackedFile[]; unpackedSize: number; filename: string },
  ];

  const installed = join(consumer, 'node_modules', 'bitbucket-openapi-mcp');
  for (const target of [folder, installed]) {
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', join(temporary, basename(filename)), '-C', target, '--strip-components=1']);
  }
  const remove = (): void => {
    rmSync(temporary, { recursive: true, force: true });
  };
  return { files, unpackedSize, builtIn, folder, consumer, remove };
}
