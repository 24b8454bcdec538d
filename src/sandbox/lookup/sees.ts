import type { Project } from '../state/project.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import type { Repository } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';

function seesRepository(user: User, repository: Repository): boolean {
  return rankOf.repository(user, repository) >= rank.READ;
}

/** A project shows as soon as one of its repositories does (PROJECT_VIEW). */
function seesProject(state: SandboxState, user: User, project: Project): boolean {
  if (rankOf.project(user, project) >= rank.READ) return true;
  return state.repositories.some((repository) => repository.project === project && seesRepository(user, repository));
}

export const sees = { project: seesProject, repository: seesRepository };
