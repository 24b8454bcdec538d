import { newAdministration } from '../state/administration.ts';
import { newRepository } from '../state/new-repository.ts';
import type { Project } from '../state/project.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';
import { WriteQueue } from '../state/write-queue.ts';
import { apiHistory } from './api-history.ts';
import { runImport } from './run-import.ts';
import { seedChecks } from './seed-checks.ts';
import { seedPullRequests } from './seed-pull-requests.ts';
import type { SeedUsers } from './seed-users.ts';
import { smallHistory } from './small-history.ts';

const CLOCK_START = Date.UTC(2026, 0, 5, 9);

function emptyState(root: string, users: readonly User[]): SandboxState {
  let id = 100;
  let ticks = 0;
  const nextId = (): number => (id += 1);
  const now = (): number => CLOCK_START + (ticks += 1) * 60_000;
  return {
    root,
    baseUrl: '',
    users,
    projects: [],
    repositories: [],
    banner: undefined,
    writes: new WriteQueue(),
    nextId,
    now,
  };
}

function addProjects(state: SandboxState, { jdoe, asmith, reader }: SeedUsers): readonly [Project, Project, Project] {
  const shared = { public: false, defaultRank: rank.NONE };
  const platform = new Map<User, 1 | 2 | 3>([
    [jdoe, rank.ADMIN],
    [asmith, rank.WRITE],
    [reader, rank.READ],
  ]);
  const operations = new Map<User, 1 | 2 | 3>([
    [jdoe, rank.ADMIN],
    [asmith, rank.READ],
  ]);
  const plat: Project = {
    ...shared,
    id: 1,
    key: 'PLAT',
    name: 'Platform',
    description: 'What the products are built on.',
    owner: undefined,
    permissions: platform,
    webhooks: [],
    administration: newAdministration(),
  };
  const ops: Project = {
    ...shared,
    id: 2,
    key: 'OPS',
    name: 'Operations',
    description: undefined,
    owner: undefined,
    permissions: operations,
    webhooks: [],
    administration: newAdministration(),
  };
  const own: Project = {
    ...shared,
    id: 3,
    key: '~jdoe',
    name: 'Jane Doe',
    description: undefined,
    owner: jdoe,
    permissions: new Map(),
    webhooks: [],
    administration: newAdministration(),
  };
  state.projects.push(plat, ops, own);
  return [plat, ops, own];
}

/** The whole of the sandbox at start: users, projects, repositories with real history, pull requests. */
export async function seedState(root: string, users: SeedUsers): Promise<SandboxState> {
  const state = emptyState(root, Object.values(users));
  const [plat, ops, own] = addProjects(state, users);
  const add = (id: number, project: Project, name: string, description: string, origin?: Repository): Repository => {
    const made = newRepository({ root, id, project, name, description, origin });
    state.repositories.push(made);
    return made;
  };
  const api = add(1, plat, 'api', 'The order service.');
  const web = add(2, plat, 'web', 'The shop front.');
  const deploy = add(3, ops, 'deploy', 'How it gets to production.');
  const dotfiles = add(4, own, 'dotfiles', 'Shell and editor settings.');
  const fork = add(5, own, 'api', 'The order service.', api);
  fork.permissions.set(users.asmith, rank.READ);

  const { stream, marks } = apiHistory(users);
  const forked = apiHistory(users).stream;
  const style = { 'docs/style.css': ':root { color-scheme: light dark; }\n' };
  const forkMark = forked.commit({
    branch: 'feature/dark-mode',
    author: users.jdoe,
    message: 'PLAT-46 Add a dark mode',
    files: style,
    from: marks.main,
  });
  const [hash, forkHash] = await Promise.all([
    runImport(api, stream),
    runImport(fork, forked),
    runImport(
      web,
      smallHistory(users.asmith, [
        ['Start the shop', { 'README.md': '# Shop\n', 'index.html': '<h1>Shop</h1>\n' }],
        ['Add a style', { 'shop.css': 'h1 { color: teal; }\n' }],
      ]),
    ),
    runImport(
      deploy,
      smallHistory(users.jdoe, [
        ['Describe the release', { 'README.md': '# Deploy\n', 'deploy.sh': '#!/bin/sh\necho deploy\n' }],
      ]),
    ),
    runImport(dotfiles, smallHistory(users.jdoe, [['Save my settings', { '.profile': 'export EDITOR=vi\n' }]])),
  ]);
  await seedPullRequests({ state, api, fork, users, marks, hash, forkTip: forkHash(forkMark) });
  seedChecks(state, api, users, hash(marks.main));
  return state;
}
