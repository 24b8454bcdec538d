import type { JsonObject } from '../http/json.ts';
import type { Project } from '../state/project.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { showUser } from './show-user.ts';

export function showProject(state: SandboxState, project: Project): JsonObject {
  const page = project.owner === undefined ? `projects/${project.key}` : `users/${project.owner.slug}`;
  return {
    key: project.key,
    id: project.id,
    name: project.name,
    description: project.description,
    public: project.owner === undefined ? project.public : undefined,
    type: project.owner === undefined ? 'NORMAL' : 'PERSONAL',
    owner: project.owner === undefined ? undefined : showUser(state, project.owner),
    links: { self: [{ href: `${state.baseUrl}/${page}` }] },
  };
}
