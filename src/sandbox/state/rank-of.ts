import type { Administration } from './administration.ts';
import type { Project } from './project.ts';
import type { Rank } from './rank.ts';
import { rank } from './rank.ts';
import type { Repository } from './repository.ts';
import type { User } from './user.ts';
import { anonymous } from './user.ts';

const highest = (ranks: readonly Rank[]): Rank => ranks.reduce((most, each) => (each > most ? each : most), rank.NONE);

function ofGroups({ groups }: User, administration: Administration): readonly Rank[] {
  return [...administration.groups].flatMap(([group, level]) => (groups.has(group) ? [level] : []));
}

function projectRank(user: User, project: Project): Rank {
  if (user.systemAdmin || (project.owner !== undefined && project.owner === user)) return rank.ADMIN;
  return highest([
    project.permissions.get(user) ?? rank.NONE,
    project.public ? rank.READ : rank.NONE,
    user === anonymous ? rank.NONE : project.defaultRank,
    ...ofGroups(user, project.administration),
  ]);
}

function repositoryRank(user: User, repository: Repository): Rank {
  return highest([
    projectRank(user, repository.project),
    repository.permissions.get(user) ?? rank.NONE,
    repository.public ? rank.READ : rank.NONE,
    ...ofGroups(user, repository.administration),
  ]);
}

/** What a user may do, alone or by a group; project rights reach every repository of the project. */
export const rankOf = { project: projectRank, repository: repositoryRank };
