import { showRepository } from '../answers/show-repository.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { findProject } from '../lookup/find-project.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { fitsFilter } from '../lookup/fits-filter.ts';
import { sees } from '../lookup/sees.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function showPage(call: Call, repositories: readonly Repository[]): Answer {
  const shown = repositories.filter((repository) => sees.repository(call.caller, repository));
  const sorted = shown.sort((a, b) => a.name.localeCompare(b.name));
  return answer.json(pageOf(call.query, sorted, (repository) => showRepository(call.state, repository)));
}

function listOfProject(call: Call): Answer {
  const project = findProject(call, rank.READ);
  return showPage(
    call,
    call.state.repositories.filter((each) => each.project === project),
  );
}

function listForks(call: Call): Answer {
  const repository = findRepository(call, rank.READ);
  return showPage(
    call,
    call.state.repositories.filter(({ origin }) => origin === repository),
  );
}

function listRelated(call: Call): Answer {
  const repository = findRepository(call, rank.READ);
  return showPage(
    call,
    call.state.repositories.filter((each) => each !== repository && each.hierarchyId === repository.hierarchyId),
  );
}

function listAll(call: Call): Answer {
  return showPage(
    call,
    call.state.repositories.filter((each) => fitsFilter(call.query, call.caller, each)),
  );
}

export const repositoryRoutes: readonly Route[] = [
  ['GET', '/api/latest/repos', listAll],
  ['GET', '/api/latest/profile/recent/repos', (call) => showPage(call, call.state.repositories.slice(0, 3))],
  ['GET', `${prefix.project}/repos`, listOfProject],
  ['GET', prefix.repo, (call) => answer.json(showRepository(call.state, findRepository(call, rank.READ)))],
  ['GET', `${prefix.repo}/forks`, listForks],
  ['GET', `${prefix.repo}/related`, listRelated],
];
