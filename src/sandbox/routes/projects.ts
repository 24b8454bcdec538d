import { showProject } from '../answers/show-project.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findProject } from '../lookup/find-project.ts';
import { sees } from '../lookup/sees.ts';
import { newAdministration } from '../state/administration.ts';
import type { Project } from '../state/project.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import { prefix } from './prefix.ts';

function listProjects(call: Call): Answer {
  const name = (call.query.get('name') ?? '').toLowerCase();
  const least =
    call.query.get('permission') === 'PROJECT_ADMIN'
      ? rank.ADMIN
      : call.query.get('permission') === 'PROJECT_WRITE'
        ? rank.WRITE
        : rank.NONE;
  // Personal projects are reached by their key; Bitbucket's list leaves them out.
  const shown = call.state.projects
    .filter((project) => project.owner === undefined && sees.project(call.state, call.caller, project))
    .filter((project) => rankOf.project(call.caller, project) >= least && project.name.toLowerCase().includes(name))
    .sort((a, b) => a.name.localeCompare(b.name));
  return answer.json(pageOf(call.query, shown, (project) => showProject(call.state, project)));
}

function checkKey(call: Call, key: string, self?: Project): string {
  if (!/^[A-Za-z][A-Za-z0-9_]{0,127}$/.test(key))
    throw refusal.invalid('The project key must begin with a letter and hold letters, digits and _ only.', 'key');
  const taken = call.state.projects.some((each) => each !== self && each.key.toUpperCase() === key.toUpperCase());
  if (taken)
    throw refusal.conflict('project.ProjectKeyAlreadyExistsException', `The project key ${key} is already in use.`);
  return key.toUpperCase();
}

function createProject(call: Call): Answer {
  if (!call.caller.createsProjects && !call.caller.systemAdmin) throw refusal.forbidden();
  const body = readJson(call);
  const key = checkKey(call, body.requiredText('key'));
  const project: Project = {
    id: call.state.nextId(),
    key,
    name: body.text('name') ?? key,
    description: body.text('description'),
    public: body.flag('public') ?? false,
    owner: undefined,
    permissions: new Map([[call.caller, rank.ADMIN]]),
    webhooks: [],
    administration: newAdministration(),
    defaultRank: rank.NONE,
  };
  call.state.projects.push(project);
  return answer.json(showProject(call.state, project), 201);
}

function updateProject(call: Call): Answer {
  const project = findProject(call, rank.ADMIN);
  const body = readJson(call);
  const key = body.text('key');
  if (key !== undefined) project.key = project.owner === undefined ? checkKey(call, key, project) : project.key;
  project.name = body.text('name') ?? project.name;
  project.description = body.text('description') ?? project.description;
  project.public = body.flag('public') ?? project.public;
  return answer.json(showProject(call.state, project));
}

function deleteProject(call: Call): Answer {
  const project = findProject(call, rank.ADMIN);
  if (call.state.repositories.some((repository) => repository.project === project)) {
    throw refusal.conflict('project.ProjectNotEmptyException', `The project ${project.key} still has repositories.`);
  }
  call.state.projects.splice(call.state.projects.indexOf(project), 1);
  return answer.none();
}

export const projectRoutes: readonly Route[] = [
  ['GET', '/api/latest/projects', listProjects],
  ['POST', '/api/latest/projects', createProject],
  ['GET', prefix.project, (call) => answer.json(showProject(call.state, findProject(call, rank.READ)))],
  ['PUT', prefix.project, updateProject],
  ['DELETE', prefix.project, deleteProject],
];
