import { cp, rm } from 'node:fs/promises';
import { showRepository } from '../answers/show-repository.ts';
import { initBare } from '../git/init-bare.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findProject } from '../lookup/find-project.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { newAdministration } from '../state/administration.ts';
import { newRepository } from '../state/new-repository.ts';
import type { Project } from '../state/project.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function add(call: Call, project: Project, name: string, origin: Repository | undefined): Repository {
  if (!/^[A-Za-z0-9][\w .-]{0,127}$/.test(name))
    throw refusal.invalid(
      'The repository name must begin with a letter or digit and hold letters, digits, spaces, _ . and - only.',
      'name',
    );
  const { root } = call.state;
  const repository = newRepository({ root, id: call.state.nextId(), project, name, description: undefined, origin });
  checkSlug(call, project, repository);
  call.state.repositories.push(repository);
  return repository;
}

function checkSlug(call: Call, project: Project, { slug, id }: { readonly slug: string; readonly id: number }): void {
  const taken = call.state.repositories.some(
    (each) => each.id !== id && each.project === project && each.slug === slug,
  );
  if (taken)
    throw refusal.conflict(
      'repository.RepositorySlugAlreadyExistsException',
      `${project.key} already has a repository ${slug}.`,
    );
}

async function createRepository(call: Call): Promise<Answer> {
  const project = findProject(call, rank.ADMIN);
  const body = readJson(call);
  const repository = add(call, project, body.requiredText('name'), undefined);
  repository.description = body.text('description');
  repository.forkable = body.flag('forkable') ?? true;
  repository.public = body.flag('public') ?? false;
  const branch = body.text('defaultBranch') ?? 'main';
  repository.defaultBranch = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
  await initBare(repository.gitDir, repository.defaultBranch);
  return answer.json(showRepository(call.state, repository), 201);
}

function personalProject(call: Call): Project {
  const { caller, state } = call;
  const found = state.projects.find(({ owner }) => owner === caller);
  if (found !== undefined) return found;
  const made: Project = {
    id: state.nextId(),
    key: `~${caller.slug}`,
    name: caller.displayName,
    description: undefined,
    public: false,
    owner: caller,
    permissions: new Map(),
    webhooks: [],
    administration: newAdministration(),
    defaultRank: rank.NONE,
  };
  state.projects.push(made);
  return made;
}

async function forkRepository(call: Call): Promise<Answer> {
  const origin = findRepository(call, rank.READ);
  if (!origin.forkable) throw refusal.forbidden('This repository may not be forked.');
  const body = readJson(call);
  const key = body.child('project')?.requiredText('key');
  const project = key === undefined ? personalProject(call) : findProject(call, rank.ADMIN, key);
  const fork = add(call, project, body.text('name') ?? origin.name, origin);
  fork.description = body.text('description') ?? origin.description;
  await cp(origin.gitDir, fork.gitDir, { recursive: true });
  return answer.json(showRepository(call.state, fork), 201);
}

function updateRepository(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  const body = readJson(call);
  const key = body.child('project')?.requiredText('key');
  const project = key === undefined ? repository.project : findProject(call, rank.ADMIN, key);
  const name = body.text('name') ?? repository.name;
  // The slug follows the name, and a project in the body moves the repository: both as the product does.
  const { slug } = newRepository({ root: '', id: 0, project, name, description: undefined, origin: undefined });
  checkSlug(call, project, { slug, id: repository.id });
  repository.project = project;
  repository.name = name;
  repository.slug = slug;
  repository.description = body.text('description') ?? repository.description;
  repository.forkable = body.flag('forkable') ?? repository.forkable;
  repository.public = body.flag('public') ?? repository.public;
  repository.archived = body.flag('archived') ?? repository.archived;
  const branch = body.text('defaultBranch');
  if (branch !== undefined) repository.defaultBranch = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
  return answer.json(showRepository(call.state, repository), 201);
}

async function deleteRepository(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.ADMIN);
  call.state.repositories.splice(call.state.repositories.indexOf(repository), 1);
  await rm(repository.gitDir, { recursive: true, force: true });
  const message = 'The repository will be deleted.';
  return answer.json({ context: null, exceptionName: null, message }, 202);
}

export const repositoryWriteRoutes: readonly Route[] = [
  ['POST', `${prefix.project}/repos`, createRepository],
  ['POST', prefix.repo, forkRepository],
  ['PUT', prefix.repo, updateRepository],
  ['DELETE', prefix.repo, deleteRepository],
];
