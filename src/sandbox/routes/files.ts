import { contentType } from '../answers/content-type.ts';
import { showCommit } from '../answers/show-commit.ts';
import { findEntry } from '../git/find-entry.ts';
import { listCommits } from '../git/list-commits.ts';
import { listTree } from '../git/list-tree.ts';
import { readBlob } from '../git/read-blob.ts';
import { readCommit } from '../git/read-commit.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

async function listFiles(call: Call, folder: string): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const commit = await resolveCommit(repository, call.query.get('at'));
  const files = await listTree(repository.gitDir, commit, folder, true);
  if (files.length === 0 && folder !== '')
    throw refusal.noSuchPath(folder, call.query.get('at') ?? repository.defaultBranch);
  const names = files.map(({ path }) => path.slice(folder === '' ? 0 : folder.length + 1));
  return answer.json(pageOf(call.query, names, (name) => name, { streamed: true }));
}

async function raw(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const path = call.param('path');
  const commit = await resolveCommit(repository, call.query.get('at'));
  const entry = await findEntry(repository.gitDir, commit, path);
  if (entry?.type !== 'FILE') throw refusal.noSuchPath(path, call.query.get('at') ?? repository.defaultBranch);
  const content = await readBlob(repository.gitDir, entry.id);
  return answer.bytes(content, contentType(path, content), 200, { 'X-Content-Type-Options': 'nosniff' });
}

/** README, LICENSE and CONTRIBUTING: the first file of the root with that name, whatever its extension. */
async function wellKnown(call: Call, name: string): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const commit = await resolveCommit(repository, call.query.get('at'));
  const entries = await listTree(repository.gitDir, commit, '');
  const entry = entries.find(
    ({ type, path }) => type === 'FILE' && path.toLowerCase().replace(/\.[a-z]+$/, '') === name,
  );
  if (entry === undefined) throw refusal.noSuchPath(name, call.query.get('at') ?? repository.defaultBranch);
  return answer.bytes(await readBlob(repository.gitDir, entry.id), 'text/plain;charset=UTF-8');
}

async function lastModified(call: Call, folder: string): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const commit = await resolveCommit(repository, call.query.get('at'));
  const entries = await listTree(repository.gitDir, commit, folder);
  if (entries.length === 0) throw refusal.noSuchPath(folder, commit);
  const files: Record<string, JsonObject> = {};
  for (const { path } of entries) {
    const [latest] = await listCommits(repository.gitDir, ['--max-count=1', commit], [path]);
    if (latest !== undefined) files[path.slice(path.lastIndexOf('/') + 1)] = showCommit(call.state, latest);
  }
  const [newest] = await listCommits(repository.gitDir, ['--max-count=1', commit], folder === '' ? [] : [folder]);
  return answer.json({ files, latestCommit: showCommit(call.state, newest ?? (await readCommit(repository, commit))) });
}

const ARCHIVES: Readonly<Record<string, string>> = {
  zip: 'application/zip',
  tar: 'application/x-tar',
  'tar.gz': 'application/gzip',
  tgz: 'application/gzip',
};

async function archive(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const commit = await resolveCommit(repository, call.query.get('at'));
  const format = call.query.get('format') ?? 'zip';
  const type = ARCHIVES[format];
  if (type === undefined) throw refusal.invalid('format must be zip, tar, tar.gz or tgz.', 'format');
  const path = call.query.get('path') ?? '';
  const { bytes } = await runGit(repository.gitDir, [
    'archive',
    `--format=${format}`,
    commit,
    ...(path === '' ? [] : ['--', path]),
  ]);
  return answer.bytes(bytes, type, 200, {
    'Content-Disposition': `attachment; filename="${repository.slug}.${format}"`,
  });
}

export const fileRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/files`, (call) => listFiles(call, '')],
  ['GET', `${prefix.repo}/files/{path}`, (call) => listFiles(call, call.param('path'))],
  ['GET', `${prefix.repo}/raw/{path}`, raw],
  ['GET', `${prefix.repo}/readme`, (call) => wellKnown(call, 'readme')],
  ['GET', `${prefix.repo}/license`, (call) => wellKnown(call, 'license')],
  ['GET', `${prefix.repo}/contributing`, (call) => wellKnown(call, 'contributing')],
  ['GET', `${prefix.repo}/last-modified`, (call) => lastModified(call, '')],
  ['GET', `${prefix.repo}/last-modified/{path}`, (call) => lastModified(call, call.param('path'))],
  ['GET', `${prefix.repo}/archive`, archive],
];
