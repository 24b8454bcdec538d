import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `git init --bare` would make, without paying for its process at each start. */
export async function initBare(gitDir: string, defaultBranch: string): Promise<void> {
  await Promise.all(
    ['objects', 'refs/heads', 'refs/tags'].map((folder) => mkdir(join(gitDir, folder), { recursive: true })),
  );
  await Promise.all([
    writeFile(join(gitDir, 'HEAD'), `ref: ${defaultBranch}\n`),
    writeFile(join(gitDir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n'),
  ]);
}
