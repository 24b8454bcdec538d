import { showRepository } from '../answers/show-repository.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { sees } from '../lookup/sees.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

function visible(call: Call): readonly string[] {
  const repositories = call.state.repositories.filter((each) => sees.repository(call.caller, each));
  return [...new Set(repositories.flatMap(({ labels }) => [...labels]))].sort();
}

function listOfRepository(call: Call): Answer {
  const labels = [...findRepository(call, rank.READ).labels].sort();
  return answer.json(pageOf(call.query, labels, (name) => ({ name })));
}

function addLabel(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  const name = readJson(call).requiredText('name').toLowerCase();
  if (!/^[a-z0-9_-]{1,50}$/.test(name)) throw refusal.invalid('A label holds letters, digits, - and _ only.', 'name');
  repository.labels.add(name);
  return answer.json({ name });
}

function removeLabel(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  if (!repository.labels.delete(call.param('labelName'))) throw noSuchLabel(call);
  return answer.none();
}

function noSuchLabel(call: Call): Error {
  return refusal.missing('label.NoSuchLabelException', `The label ${call.param('labelName')} does not exist.`);
}

function listLabels(call: Call): Answer {
  const names = visible(call).filter((name) => name.startsWith(call.query.get('prefix') ?? ''));
  return answer.json(pageOf(call.query, names, (name) => ({ name })));
}

function getLabel(call: Call): Answer {
  const name = call.param('labelName');
  if (!visible(call).includes(name)) throw noSuchLabel(call);
  return answer.json({ name });
}

function listLabeled(call: Call): Answer {
  const found = call.state.repositories.filter(
    (each) => each.labels.has(call.param('labelName')) && sees.repository(call.caller, each),
  );
  return answer.json(
    pageOf(call.query, found, (each) => ({ ...showRepository(call.state, each), labelableType: 'REPOSITORY' })),
  );
}

export const labelRoutes: readonly Route[] = [
  ['GET', '/api/latest/labels', listLabels],
  ['GET', '/api/latest/labels/{labelName}', getLabel],
  ['GET', '/api/latest/labels/{labelName}/labeled', listLabeled],
  ['GET', `${prefix.repo}/labels`, listOfRepository],
  ['POST', `${prefix.repo}/labels`, addLabel],
  ['DELETE', `${prefix.repo}/labels/{labelName}`, removeLabel],
];
