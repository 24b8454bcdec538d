import type { Change } from '../git/list-changes.ts';
import type { DiffHunk, DiffLine, FileDiff } from '../git/parse-diff.ts';
import type { JsonObject } from '../http/json.ts';
import type { Comment } from '../state/comment.ts';
import { showPath } from './show-path.ts';

const LONGEST_LINE = 10_000;

interface Wanted {
  readonly fromHash: string;
  readonly toHash: string;
  readonly contextLines: number;
  readonly ignoreWhitespace: boolean;
  readonly changes: readonly Change[];
  readonly files: readonly FileDiff[];
  readonly comments: readonly Comment[];
  readonly showComment: (comment: Comment) => JsonObject;
}

function isOn(comment: Comment, line: DiffLine, type: string): boolean {
  const { anchor } = comment;
  if (anchor === undefined || anchor.lineType !== type) return false;
  return anchor.line === (anchor.fileType === 'FROM' ? line.source : line.destination);
}

function showHunk(hunk: DiffHunk, comments: readonly Comment[]): JsonObject {
  const segments = hunk.segments.map(({ type, lines }) => ({
    type,
    lines: lines.map((line) => {
      const commentIds = comments.filter((comment) => isOn(comment, line, type)).map(({ id }) => id);
      return {
        source: line.source,
        destination: line.destination,
        line: line.line.slice(0, LONGEST_LINE),
        truncated: line.line.length > LONGEST_LINE,
        commentIds: commentIds.length > 0 ? commentIds : undefined,
      };
    }),
    truncated: false,
  }));
  return { ...hunk, segments, truncated: false };
}

/** Hunks, segments and lines as Bitbucket's JSON has them; comments are beside the file they are anchored to. */
export function showDiff(wanted: Wanted): JsonObject {
  const diffs = wanted.changes.map((change, index) => {
    const file = wanted.files[index] ?? { binary: false, hunks: [] };
    const comments = wanted.comments.filter(({ anchor }) => anchor?.path === change.path);
    return {
      source: change.type === 'ADD' ? null : showPath(change.srcPath ?? change.path),
      destination: change.type === 'DELETE' ? null : showPath(change.path),
      binary: file.binary ? true : undefined,
      hunks: file.binary ? undefined : file.hunks.map((hunk) => showHunk(hunk, comments)),
      truncated: false,
      lineComments: comments.length > 0 ? comments.map(wanted.showComment) : undefined,
    };
  });
  return {
    fromHash: wanted.fromHash,
    toHash: wanted.toHash,
    contextLines: wanted.contextLines,
    whitespace: wanted.ignoreWhitespace ? 'IGNORE_ALL' : 'SHOW',
    diffs,
    truncated: false,
  };
}
