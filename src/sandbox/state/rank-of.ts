import type { Project } from './project.ts';
import type { Rank } from './rank.ts';
import { rank } from './rank.ts';
import type { Repository } from './repository.ts';
import type { User } from './user.ts';

function projectRank(user: User, project: Project): Rank {
  if (user.systemAdmin || (project.owner !== undefined && project.owner === user)) return rank.ADMIN;
  return project.permissions.get(user) ?? (project.public ? rank.READ : rank.NONE);
}

function repositoryRank(user: User, repository: Repository): Rank {
  const inherited = projectRank(user, repository.project);
  const own = repository.permissions.get(user) ?? (repository.public ? rank.READ : rank.NONE);
  return own > inherited ? own : inherited;
}

/** What a user may do; project rights reach every repository of the project. */
export const rankOf = { project: projectRank, repository: repositoryRank };
