import type { Call } from '../http/call.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { refusal } from '../http/refusal.ts';
import type { Comment, CommentAnchor } from '../state/comment.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import type { Repository } from '../state/repository.ts';
import type { User } from '../state/user.ts';
import { checkVersion } from './check-version.ts';

const OUT_OF_DATE = 'comment.CommentOutOfDateException';

interface Hashes {
  readonly from: string;
  readonly to: string;
}

function all(comments: readonly Comment[]): readonly Comment[] {
  return comments.flatMap((comment) => [comment, ...all(comment.replies)]);
}

function find(call: Call, comments: readonly Comment[], wanted = call.param('commentId')): Comment {
  const found = all(comments).find(
    ({ id, state, author }) => String(id) === wanted && (state !== 'PENDING' || author === call.caller),
  );
  if (found === undefined)
    throw refusal.missing('comment.NoSuchCommentException', `Comment ${wanted} does not exist here.`);
  return found;
}

function readAnchor(body: JsonFields, hashes: Hashes): CommentAnchor | undefined {
  const anchor = body.child('anchor');
  if (anchor === undefined) return undefined;
  const line = anchor.number('line');
  const lineType = anchor.oneOf('lineType', ['ADDED', 'REMOVED', 'CONTEXT']);
  if (line !== undefined && lineType === undefined)
    throw refusal.invalid('lineType is required with line.', 'anchor.lineType');
  const marker = anchor.child('multilineMarker');
  if (marker !== undefined && (marker.number('startLine') ?? 0) > (line ?? 0))
    throw refusal.invalid('startLine must be a line before line.', 'anchor.multilineMarker.startLine');
  return {
    fromHash: anchor.text('fromHash') ?? hashes.from,
    toHash: anchor.text('toHash') ?? hashes.to,
    path: anchor.requiredText('path'),
    srcPath: anchor.text('srcPath'),
    line,
    lineType,
    fileType:
      anchor.oneOf('fileType', ['FROM', 'TO']) ??
      (line === undefined ? undefined : lineType === 'REMOVED' ? 'FROM' : 'TO'),
    diffType: anchor.oneOf('diffType', ['EFFECTIVE', 'RANGE', 'COMMIT']) ?? 'EFFECTIVE',
    multilineMarker: marker?.pick(['startLine', 'startLineType']),
  };
}

/** Adds a comment, or a reply when the body names a parent. */
function add(call: Call, comments: Comment[], body: JsonFields, hashes: Hashes, severity?: 'BLOCKER'): Comment {
  const parentId = body.child('parent')?.number('id');
  const parent = parentId === undefined ? undefined : find(call, comments, String(parentId));
  const now = call.state.now();
  const comment: Comment = {
    id: call.state.nextId(),
    author: call.caller,
    createdDate: now,
    updatedDate: now,
    version: 0,
    text: body.requiredText('text'),
    severity: severity ?? body.oneOf('severity', ['NORMAL', 'BLOCKER']) ?? 'NORMAL',
    state: body.oneOf('state', ['OPEN', 'PENDING']) ?? 'OPEN',
    resolver: undefined,
    resolvedDate: undefined,
    anchor: parent === undefined ? readAnchor(body, hashes) : undefined,
    parent,
    replies: [],
    reactions: new Map(),
  };
  (parent?.replies ?? comments).push(comment);
  return comment;
}

function update(
  call: Call,
  repository: Repository,
  owner: User | undefined,
  comment: Comment,
  body: JsonFields,
): Comment {
  checkVersion(OUT_OF_DATE, comment.version, body.number('version'));
  const text = body.text('text');
  const mine = comment.author === call.caller;
  if (text !== undefined && text !== comment.text && !mine)
    throw refusal.forbidden('Only the author may change the text of a comment.');
  if (!mine && owner !== call.caller && rankOf.repository(call.caller, repository) < rank.ADMIN)
    throw refusal.forbidden();
  const state = body.oneOf('state', ['OPEN', 'RESOLVED']) ?? comment.state;
  comment.text = text ?? comment.text;
  comment.severity = body.oneOf('severity', ['NORMAL', 'BLOCKER']) ?? comment.severity;
  if (state !== comment.state) {
    comment.resolver = state === 'RESOLVED' ? call.caller : undefined;
    comment.resolvedDate = state === 'RESOLVED' ? call.state.now() : undefined;
    comment.state = state;
  }
  comment.version += 1;
  comment.updatedDate = call.state.now();
  return comment;
}

function remove(call: Call, repository: Repository, comments: Comment[], comment: Comment): void {
  const version = call.query.get('version');
  checkVersion(OUT_OF_DATE, comment.version, version === null ? undefined : Number(version));
  if (comment.author !== call.caller && rankOf.repository(call.caller, repository) < rank.ADMIN)
    throw refusal.forbidden();
  if (comment.replies.length > 0)
    throw refusal.conflict('comment.CommentDeletionException', 'A comment with replies cannot be deleted.');
  const siblings = comment.parent?.replies ?? comments;
  siblings.splice(siblings.indexOf(comment), 1);
}

/** What the comments of commits and of pull requests have in common. */
export const commentWrites = { all, find, add, update, remove };
