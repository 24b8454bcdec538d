import { listChanges } from '../git/list-changes.ts';
import { parseDiff } from '../git/parse-diff.ts';
import { unifiedDiff } from '../git/unified-diff.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Comment } from '../state/comment.ts';
import type { Repository } from '../state/repository.ts';
import { showComment } from './show-comment.ts';
import { showDiff } from './show-diff.ts';

interface Wanted {
  readonly repository: Repository;
  readonly from: string;
  readonly to: string;
  /** `''` for the whole diff. */
  readonly path: string;
  readonly comments?: readonly Comment[];
}

function readContextLines(query: URLSearchParams): number {
  const text = query.get('contextLines') ?? '';
  if (text === '' || text === '-1') return 10;
  if (!/^\d{1,6}$/.test(text)) throw refusal.invalid('contextLines must be a number.', 'contextLines');
  return Number(text);
}

function prefersText(accept: string): boolean {
  const text = accept.indexOf('text/plain');
  const json = accept.search(/application\/json|\*\/\*/);
  return text >= 0 && (json < 0 || text < json);
}

/** A diff as JSON, or as `git diff` prints it when the client asks for text. */
export async function diffAnswer(call: Call, { repository, from, to, path, comments = [] }: Wanted): Promise<Answer> {
  const srcPath = call.query.get('srcPath') ?? '';
  const paths = [path, srcPath].filter((each) => each !== '');
  const contextLines = readContextLines(call.query);
  const ignoreWhitespace = call.query.get('whitespace') === 'ignore-all';
  const text = await unifiedDiff(repository.gitDir, from, to, { contextLines, ignoreWhitespace, paths });
  if (prefersText(call.headers.accept ?? '')) return answer.text(text);
  const changes = await listChanges(repository.gitDir, from, to, paths);
  const files = parseDiff(text);
  return answer.json(
    showDiff({
      fromHash: from,
      toHash: to,
      contextLines,
      ignoreWhitespace,
      changes: ignoreWhitespace && files.length !== changes.length ? changes.slice(0, files.length) : changes,
      files,
      comments: call.query.get('withComments') === 'false' ? [] : comments,
      showComment: (comment) => showComment(call.state, repository, comment, call.caller),
    }),
  );
}
