import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initBare } from '../git/init-bare.ts';
import { runGit } from '../git/run-git.ts';
import type { Repository } from '../state/repository.ts';
import type { ImportStream } from './import-stream.ts';

/** Makes the bare repository; the response turns a mark of the stream into the commit's hash. */
export async function runImport(repository: Repository, stream: ImportStream): Promise<(mark: number) => string> {
  await initBare(repository.gitDir, repository.defaultBranch);
  const marks = join(repository.gitDir, 'sandbox-marks');
  await runGit(repository.gitDir, ['fast-import', '--quiet', `--export-marks=${marks}`], { input: stream.bytes() });
  const lines = (await readFile(marks, 'utf8')).split('\n');
  const hashes = new Map(lines.map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']));
  return (mark) => {
    const hash = hashes.get(`:${mark}`);
    if (hash === undefined) throw new Error(`the history has no mark ${mark}`);
    return hash;
  };
}
