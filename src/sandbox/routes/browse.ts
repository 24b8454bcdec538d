import { filePage } from '../answers/file-page.ts';
import { folderPage } from '../answers/folder-page.ts';
import { showCommit } from '../answers/show-commit.ts';
import { commitTree } from '../git/commit-tree.ts';
import { findEntry } from '../git/find-entry.ts';
import { listRefs } from '../git/list-refs.ts';
import { readCommit } from '../git/read-commit.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { writeFile } from '../git/write-file.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { readMultipart } from '../http/read-multipart.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { moveRef } from '../state/move-ref.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

async function browse(call: Call, path: string): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const commit = await resolveCommit(repository, call.query.get('at'));
  const entry = path === '' ? undefined : await findEntry(repository.gitDir, commit, path);
  if (path !== '' && entry === undefined)
    throw refusal.noSuchPath(path, call.query.get('at') ?? repository.defaultBranch);
  if (call.query.get('size') === 'true') return answer.json({ size: entry?.size ?? 0 });
  if (call.query.get('type') === 'true') return answer.json({ type: entry?.type ?? 'DIRECTORY' });
  if (entry?.type === 'FILE') return answer.json(await filePage(call, { repository, commit, entry }));
  return answer.json(await folderPage(call, repository, commit, path));
}

async function tipOf(repository: Repository, branch: string): Promise<string | undefined> {
  const refs = await listRefs(repository.gitDir, 'refs/heads/');
  return refs.find(({ id, name }) => id === branch || name === branch)?.commit;
}

/** Rejects a write over what the client has not seen: the file must be the same at `sourceCommitId` and at the tip. */
async function checkUnchanged(
  repository: Repository,
  base: string | undefined,
  path: string,
  seen: string,
): Promise<void> {
  const now = base === undefined ? undefined : await findEntry(repository.gitDir, base, path);
  if (seen === '') {
    if (now === undefined) return;
    throw refusal.conflict(
      'content.FileAlreadyExistsException',
      `The file ${path} already exists; sourceCommitId is needed to change it.`,
    );
  }
  const then = await findEntry(repository.gitDir, await resolveCommit(repository, seen), path);
  if (then?.id !== now?.id)
    throw refusal.conflict('content.FileOutOfDateException', `The file ${path} has changed since ${seen}.`);
}

async function edit(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.WRITE);
  const path = call.param('path');
  const form = readMultipart(call);
  const field = (name: string): string => form.get(name)?.toString('utf8').trim() ?? '';
  const content = form.get('content');
  const branch = field('branch').replace(/^refs\/heads\//, '');
  if (branch === '' || branch.startsWith('-')) throw refusal.invalid('The branch must be given.', 'branch');
  if (content === undefined) throw refusal.invalid('The content must be given.', 'content');
  const tip = await tipOf(repository, branch);
  const base = tip ?? (field('sourceBranch') === '' ? undefined : await tipOf(repository, field('sourceBranch')));
  const empty = (await listRefs(repository.gitDir, 'refs/heads/')).length === 0;
  if (base === undefined && !empty)
    throw refusal.missing('branch.NoSuchBranchException', `The branch ${branch} does not exist.`);
  await checkUnchanged(repository, base, path, field('sourceCommitId'));
  const before = base === undefined ? undefined : await findEntry(repository.gitDir, base, path);
  if (before?.type === 'DIRECTORY')
    throw refusal.conflict('content.FileContentConflictException', `${path} is a folder.`);
  const tree = await writeFile(repository.gitDir, { base, path, mode: before?.mode ?? '100644', content });
  const after = await findEntry(repository.gitDir, tree, path);
  if (after?.id === before?.id)
    throw refusal.conflict('content.FileContentUnmodifiedException', `The content of ${path} is not changed.`);
  const message = field('message') === '' ? `${path} edited with Bitbucket` : field('message');
  const commit = await commitTree(repository.gitDir, {
    tree,
    parents: base === undefined ? [] : [base],
    message,
    author: call.caller,
    at: call.state.now(),
  });
  await moveRef(call.state, repository, { refId: `refs/heads/${branch}`, from: tip, to: commit, by: call.caller });
  return answer.json(showCommit(call.state, await readCommit(repository, commit)));
}

export const browseRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/browse`, (call) => browse(call, '')],
  ['GET', `${prefix.repo}/browse/{path}`, (call) => browse(call, call.param('path'))],
  ['PUT', `${prefix.repo}/browse/{path}`, edit],
];
