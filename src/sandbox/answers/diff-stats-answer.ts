import { listChanges } from '../git/list-changes.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Repository } from '../state/repository.ts';

/** Totals of a diff. The document leaves the shape open; these names are the sandbox's own. */
export async function diffStatsAnswer(repository: Repository, from: string, to: string, path: string): Promise<Answer> {
  const paths = path === '' ? [] : [path];
  const { text } = await runGit(repository.gitDir, ['diff', '--numstat', '-M', from, to, '--', ...paths]);
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const sum = (column: number): number => rows.reduce((total, row) => total + (Number(row[column]) || 0), 0);
  const changes = await listChanges(repository.gitDir, from, to, paths);
  return answer.json({
    fromHash: from,
    toHash: to,
    filesChanged: changes.length,
    linesAdded: sum(0),
    linesRemoved: sum(1),
  });
}
