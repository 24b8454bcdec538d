import { runGit } from './run-git.ts';

export interface Change {
  readonly type: 'ADD' | 'COPY' | 'DELETE' | 'MODIFY' | 'MOVE';
  readonly path: string;
  readonly srcPath: string | undefined;
  readonly contentId: string;
  readonly fromContentId: string;
  readonly executable: boolean;
  readonly srcExecutable: boolean;
  readonly similarity: number;
  readonly submodule: boolean;
}

const TYPES: Readonly<Record<string, Change['type']>> = {
  A: 'ADD',
  C: 'COPY',
  D: 'DELETE',
  M: 'MODIFY',
  T: 'MODIFY',
  R: 'MOVE',
};

/** What differs between two trees or commits, renames found, in the order of `git diff`. */
export async function listChanges(
  gitDir: string,
  from: string,
  to: string,
  paths: readonly string[] = [],
): Promise<readonly Change[]> {
  const { text } = await runGit(gitDir, ['diff', '--raw', '-z', '-M', '--no-abbrev', from, to, '--', ...paths]);
  const words = text.split('\0');
  const changes: Change[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const [srcMode = '', mode = '', fromContentId = '', contentId = '', status = ''] = (words[at] ?? '')
      .replace(/^:/, '')
      .split(' ');
    const renamed = status.startsWith('R') || status.startsWith('C');
    const first = words[at + 1] ?? '';
    changes.push({
      type: TYPES[status.slice(0, 1)] ?? 'MODIFY',
      path: renamed ? (words[at + 2] ?? '') : first,
      srcPath: renamed ? first : undefined,
      contentId,
      fromContentId,
      executable: mode === '100755',
      srcExecutable: srcMode === '100755',
      similarity: renamed ? Number(status.slice(1)) : -1,
      submodule: mode === '160000',
    });
    at += renamed ? 3 : 2;
  }
  return changes;
}
