import type { JsonObject } from '../http/json.ts';
import type { Repository } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { showProject } from './show-project.ts';

export function showRepository(state: SandboxState, repository: Repository): JsonObject {
  const { project, origin } = repository;
  const page = project.owner === undefined ? `projects/${project.key}` : `users/${project.owner.slug}`;
  const key = project.key.toLowerCase();
  return {
    slug: repository.slug,
    id: repository.id,
    name: repository.name,
    description: repository.description,
    hierarchyId: repository.hierarchyId,
    scmId: 'git',
    state: 'AVAILABLE',
    statusMessage: 'Available',
    forkable: repository.forkable,
    origin: origin === undefined ? undefined : showRepository(state, origin),
    project: showProject(state, project),
    public: repository.public,
    archived: repository.archived,
    links: {
      clone: [{ href: `${state.baseUrl}/scm/${key}/${repository.slug}.git`, name: 'http' }],
      self: [{ href: `${state.baseUrl}/${page}/repos/${repository.slug}/browse` }],
    },
  };
}
