import { showTag } from '../answers/show-tag.ts';
import type { Ref } from '../git/list-refs.ts';
import { listRefs } from '../git/list-refs.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { moveRef } from '../state/move-ref.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

async function find(repository: Repository, wanted: string): Promise<Ref | undefined> {
  const refs = await listRefs(repository.gitDir, 'refs/tags/');
  return refs.find(({ id, name }) => id === wanted || name === wanted);
}

async function existing(repository: Repository, wanted: string): Promise<Ref> {
  const found = await find(repository, wanted);
  if (found === undefined) throw refusal.missing('tag.NoSuchTagException', `The tag ${wanted} does not exist.`);
  return found;
}

async function listTags(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const filter = (call.query.get('filterText') ?? '').toLowerCase();
  const refs = (await listRefs(repository.gitDir, 'refs/tags/')).filter(({ name }) =>
    name.toLowerCase().includes(filter),
  );
  const sorted = call.query.get('orderBy') === 'ALPHABETICAL' ? refs : [...refs].sort((a, b) => b.at - a.at);
  return answer.json(pageOf(call.query, sorted, showTag));
}

async function annotate(
  call: Call,
  repository: Repository,
  name: string,
  commit: string,
  message: string,
): Promise<string> {
  const { displayName, emailAddress } = call.caller;
  const tagger = `${displayName} <${emailAddress}> ${Math.floor(call.state.now() / 1000)} +0000`;
  const input = `object ${commit}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message}\n`;
  return (await runGit(repository.gitDir, ['mktag'], { input })).text.trim();
}

async function createTag(call: Call, status: number): Promise<Answer> {
  const repository = findRepository(call, rank.WRITE);
  const body = readJson(call);
  const name = body.requiredText('name').replace(/^refs\/tags\//, '');
  const id = `refs/tags/${name}`;
  const { code } = await runGit(repository.gitDir, ['check-ref-format', id], { accepts: [1] });
  if (code !== 0 || name.startsWith('-')) throw refusal.invalid(`${name} is not a valid tag name.`, 'name');
  const commit = await resolveCommit(repository, body.requiredText('startPoint'));
  const present = await find(repository, name);
  if (present !== undefined && body.flag('force') !== true) {
    throw refusal.conflict('tag.DuplicateRefException', `The tag ${name} already exists in this repository.`);
  }
  const message = body.text('message');
  const tagObject =
    message === undefined || body.text('type') === 'LIGHTWEIGHT'
      ? undefined
      : await annotate(call, repository, name, commit, message);
  const from = present?.tagObject ?? present?.commit;
  await moveRef(call.state, repository, { refId: id, from, to: tagObject ?? commit, by: call.caller });
  return answer.json(showTag({ id, name, commit, tagObject }), status);
}

async function deleteTag(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.WRITE);
  const { id, commit, tagObject } = await existing(repository, call.param('name'));
  await moveRef(call.state, repository, { refId: id, from: tagObject ?? commit, to: undefined, by: call.caller });
  return answer.none();
}

export const tagRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/tags`, listTags],
  ['POST', `${prefix.repo}/tags`, (call) => createTag(call, 200)],
  [
    'GET',
    `${prefix.repo}/tags/{name}`,
    async (call) => answer.json(showTag(await existing(findRepository(call, rank.READ), call.param('name')))),
  ],
  ['POST', `${prefix.repoOf('git')}/tags`, (call) => createTag(call, 201)],
  ['DELETE', `${prefix.repoOf('git')}/tags/{name}`, deleteTag],
];
