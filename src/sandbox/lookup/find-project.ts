import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Project } from '../state/project.ts';
import type { Rank } from '../state/rank.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import { sees } from './sees.ts';

/** The project of the path: 404 when the caller cannot see it, 403 when seeing is not enough. */
export function findProject(call: Call, need: Rank, key = call.param('projectKey')): Project {
  const project = call.state.projects.find((each) => each.key.toUpperCase() === key.toUpperCase());
  if (project === undefined || !sees.project(call.state, call.caller, project)) {
    throw refusal.missing('project.NoSuchProjectException', `Project ${key} does not exist.`);
  }
  if (need > rank.READ && rankOf.project(call.caller, project) < need) throw refusal.forbidden();
  return project;
}
