import { runGit } from './run-git.ts';

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'FILE' | 'DIRECTORY' | 'SUBMODULE';
  readonly id: string;
  readonly size: number;
  readonly path: string;
}

const TYPES = { blob: 'FILE', tree: 'DIRECTORY', commit: 'SUBMODULE' } as const;

function typeOf(word: string): TreeEntry['type'] {
  if (word === 'blob' || word === 'tree' || word === 'commit') return TYPES[word];
  throw new Error(`git ls-tree shows an entry of type ${word}`);
}

/** The entries of a folder (`''` is the root), or with `recursive` every file below it. */
export async function listTree(
  gitDir: string,
  commit: string,
  folder: string,
  recursive = false,
): Promise<readonly TreeEntry[]> {
  const where = folder === '' ? [] : ['--', `${folder}/`];
  const { text } = await runGit(gitDir, ['ls-tree', '-z', '-l', ...(recursive ? ['-r'] : []), commit, ...where]);
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', id = '', size = ''] = line.slice(0, tab).split(/ +/);
      return { mode, type: typeOf(type), id, size: Number(size) || 0, path: line.slice(tab + 1) };
    });
}
