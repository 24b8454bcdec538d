/**
 * What compact responses leave out, as data. Every rule has a word for the note that ends the response: nothing goes silently, and
 * `_fields` gets it back.
 */

/** Members that a model never needs, at any depth. Of `links` the web address stays, as `url`. */
export const DROPPED: ReadonlyMap<string, string> = new Map([
  ['links', 'links'],
  ['avatarUrl', 'avatars'],
  ['avatar', 'avatars'],
  ['html', 'rendered HTML'],
  ['hierarchyId', 'internal ids'],
  ['contentId', 'internal ids'],
  ['fromContentId', 'internal ids'],
  ['lastReviewedCommit', 'reviewed commits'],
  ['permittedOperations', 'permitted operations'],
  ['gitChangeType', 'repetitions'],
]);

/** Of a page: its size is seen, and how to go on is in a text of its own. */
export const PAGE_MEMBERS: readonly string[] = ['size', 'limit', 'start', 'isLastPage', 'nextPageStart', 'filter'];

/** Values that say nothing out of the ordinary. */
export const ORDINARY: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ['truncated', [false]],
  ['executable', [false]],
  ['srcExecutable', [false]],
  ['percentUnchanged', [-1]],
  ['locked', [false]],
  ['draft', [false]],
  ['closed', [false]],
  ['open', [true]],
  ['archived', [false]],
  ['active', [true]],
  ['forkable', [true]],
  ['scmId', ['git']],
  ['statusMessage', ['Available']],
  ['threadResolved', [false]],
  ['anchored', [true, false]], // there is an anchor, or none
  ['reply', [true, false]],
  ['pending', [false]],
  ['severity', ['NORMAL']],
  ['approved', [false]],
  ['orphaned', [false]],
  ['isDefault', [false]],
  ['default', [false]],
  ['type', ['BRANCH', 'TAG', 'NORMAL']],
  ['nodeType', ['FILE']],
  ['commentCount', [0]],
  ['openTaskCount', [0]],
  ['resolvedTaskCount', [0]],
]);

/** The same, where something larger was asked for: `author` and `reviewers` tell the role themselves. */
export const ORDINARY_INSIDE: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ['role', ['AUTHOR', 'REVIEWER']],
  ['status', ['UNAPPROVED']],
]);

/** The first is left out where it repeats the second (a member, or a member of a member): equal to it, or its beginning or end. */
export const REPEATED: readonly (readonly [string, string])[] = [
  ['displayId', 'id'],
  ['latestChangeset', 'latestCommit'],
  ['default', 'isDefault'],
  ['committer', 'author'],
  ['committerTimestamp', 'authorTimestamp'],
  ['updatedDate', 'createdDate'],
  ['commentAnchor', 'comment.anchor'],
];

export interface Shape {
  /** For the note. */
  readonly name: string;
  /** An object that has all of these is one. */
  readonly has: readonly string[];
  readonly keeps: readonly string[];
  /** Only within the entries of a page: alone it is what was asked for. */
  readonly inPages?: true;
}

/** Objects that are repeated inside others: only what names them stays. What was asked for itself stays whole. */
export const SHAPES: readonly Shape[] = [
  { name: 'repository details', has: ['slug', 'project'], keeps: ['slug', 'project', 'origin'] },
  { name: 'project details', has: ['key', 'type', 'name', 'id'], keeps: ['key'] },
  { name: 'project details', has: ['key', 'owner', 'name', 'id'], keeps: ['key'] },
  { name: 'user details', has: ['slug', 'displayName'], keeps: ['name', 'displayName'] },
  {
    name: 'commits of anchors',
    has: ['lineType', 'fileType'],
    keeps: ['path', 'srcPath', 'line', 'lineType', 'fileType', 'orphaned', 'multilineMarker', 'multilineSpan'],
  },
  { name: 'commits of refs', has: ['id', 'latestCommit', 'repository'], keeps: ['id', 'repository'], inPages: true },
];
