import { runGit } from './run-git.ts';

export interface Ref {
  /** Fully qualified. */
  readonly id: string;
  readonly name: string;
  readonly commit: string;
  /** The tag object of an annotated tag. */
  readonly tagObject: string | undefined;
  /** Seconds, of the commit or the tag. */
  readonly at: number;
}

const FORMAT = '%(refname)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)';

/** The branches or the tags, by name. */
export async function listRefs(gitDir: string, namespace: 'refs/heads/' | 'refs/tags/'): Promise<readonly Ref[]> {
  const { text } = await runGit(gitDir, ['for-each-ref', `--format=${FORMAT}`, namespace]);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', object = '', peeled = '', at = '0'] = line.split('\0');
      const tagObject = peeled === '' ? undefined : object;
      return {
        id,
        name: id.slice(namespace.length),
        commit: peeled === '' ? object : peeled,
        tagObject,
        at: Number(at),
      };
    });
}
