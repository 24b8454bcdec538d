import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { refusal } from '../http/refusal.ts';
import { EMPTY_TREE } from './empty-tree.ts';
import { runGit } from './run-git.ts';

interface Wanted {
  /** `undefined` in a repository without commits. */
  readonly base: string | undefined;
  readonly path: string;
  readonly mode: string;
  readonly content: Buffer;
}

/** The tree of `base` with one file replaced or added. Writes run one at a time, so one index file is enough. */
export async function writeFile(gitDir: string, { base, path, mode, content }: Wanted): Promise<string> {
  const index = join(gitDir, 'sandbox-index');
  const env = { GIT_INDEX_FILE: index };
  await rm(index, { force: true });
  const blob = await runGit(gitDir, ['hash-object', '-w', '--stdin'], { input: content });
  await runGit(gitDir, ['read-tree', base ?? EMPTY_TREE], { env });
  const entry = `${mode},${blob.text.trim()},${path}`;
  const { code } = await runGit(gitDir, ['update-index', '--add', '--cacheinfo', entry], { env, accepts: [128] });
  // Git rejects `.git/config` and a path below a file.
  if (code !== 0) throw refusal.invalid(`${path} cannot be written.`, 'path');
  const { text } = await runGit(gitDir, ['write-tree'], { env });
  return text.trim();
}
