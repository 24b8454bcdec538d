import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import type { Repository } from '../state/repository.ts';
import type { User } from '../state/user.ts';

/** The query of the list of all repositories. */
export function fitsFilter(query: URLSearchParams, user: User, repository: Repository): boolean {
  const contains = (name: string, text: string): boolean =>
    text.toLowerCase().includes((query.get(name) ?? '').trim().toLowerCase());
  const key = query.get('projectkey');
  const visibility = query.get('visibility');
  const permission = query.get('permission');
  const archived = query.get('archived') ?? 'ACTIVE';
  const least = permission === 'REPO_ADMIN' ? rank.ADMIN : permission === 'REPO_WRITE' ? rank.WRITE : rank.READ;
  return (
    contains('name', repository.name) &&
    contains('projectname', repository.project.name) &&
    (key === null || key.toUpperCase() === repository.project.key.toUpperCase()) &&
    (visibility === null || (visibility === 'public') === repository.public) &&
    (archived === 'ALL' || (archived === 'ARCHIVED') === repository.archived) &&
    rankOf.repository(user, repository) >= least
  );
}
