import { runGit } from './run-git.ts';

export async function readBlob(gitDir: string, id: string): Promise<Buffer> {
  const { bytes } = await runGit(gitDir, ['cat-file', 'blob', id]);
  return bytes;
}
