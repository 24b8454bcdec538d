import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Rank } from '../state/rank.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import type { Repository } from '../state/repository.ts';
import { findProject } from './find-project.ts';
import { sees } from './sees.ts';

interface Named {
  readonly projectKey: string;
  readonly slug: string;
}

/** The repository of the path, or a named one: 404 when the caller cannot see it, 403 when seeing is not enough. */
export function findRepository(call: Call, need: Rank, named?: Named): Repository {
  const project = findProject(call, rank.READ, named?.projectKey ?? call.param('projectKey'));
  const slug = named?.slug ?? call.param('repositorySlug');
  const repository = call.state.repositories.find(
    (each) => each.project === project && each.slug === slug.toLowerCase(),
  );
  if (repository === undefined || !sees.repository(call.caller, repository)) {
    throw refusal.missing('repository.NoSuchRepositoryException', `Repository ${project.key}/${slug} does not exist.`);
  }
  if (rankOf.repository(call.caller, repository) < need) throw refusal.forbidden();
  return repository;
}
