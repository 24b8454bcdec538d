import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { newAdministration } from './administration.ts';
import type { Project } from './project.ts';
import type { Repository } from './repository.ts';

interface Wanted {
  readonly root: string;
  readonly id: number;
  readonly project: Project;
  readonly name: string;
  readonly description: string | undefined;
  readonly origin: Repository | undefined;
}

/** Bitbucket's slug rule, as far as a sandbox needs it. */
function slugOf(name: string): string {
  let slug = name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-+/, '');
  while (slug.endsWith('-')) slug = slug.slice(0, -1);
  return slug;
}

/** A repository without history; its folder is not made here. */
export function newRepository({ root, id, project, name, description, origin }: Wanted): Repository {
  return {
    id,
    slug: slugOf(name),
    name,
    description,
    project,
    public: false,
    forkable: true,
    archived: false,
    origin,
    hierarchyId: origin?.hierarchyId ?? createHash('sha1').update(String(id)).digest('hex').slice(0, 20),
    defaultBranch: origin?.defaultBranch ?? 'refs/heads/main',
    gitDir: join(root, `${id}.git`),
    permissions: new Map(),
    labels: new Set(),
    watchers: new Set(),
    watchedCommits: new Map(),
    pullRequests: [],
    commitComments: new Map(),
    builds: new Map(),
    reports: new Map(),
    webhooks: [],
    administration: newAdministration(),
    settings: {
      requiredAllTasksComplete: false,
      requiredAllApprovers: false,
      requiredApprovers: 0,
      requiredSuccessfulBuilds: 0,
      strategy: 'no-ff',
    },
    reviewerGroups: [],
    requiredBuilds: [],
    deployments: [],
    autoDecline: { enabled: false, inactivityWeeks: 4 },
    autoMerge: false,
    refChanges: [],
  };
}
