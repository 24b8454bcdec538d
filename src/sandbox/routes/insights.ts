import { resolveCommit } from '../git/resolve-commit.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { InsightReport } from '../state/repository.ts';
import { prefix } from './prefix.ts';

const REPORT_FIELDS = [
  'title',
  'details',
  'result',
  'data',
  'reporter',
  'link',
  'logoUrl',
  'createdDate',
  'coverageProviderKey',
];
const ANNOTATION_FIELDS = ['externalId', 'line', 'link', 'message', 'path', 'severity', 'type'];

async function reports(call: Call): Promise<Map<string, InsightReport>> {
  const repository = findRepository(call, rank.READ);
  const commit = await resolveCommit(repository, call.param('commitId'));
  const found = repository.reports.get(commit) ?? new Map<string, InsightReport>();
  repository.reports.set(commit, found);
  return found;
}

async function one(call: Call): Promise<InsightReport> {
  const found = (await reports(call)).get(call.param('key'));
  if (found === undefined)
    throw refusal.missing('codeinsights.NoSuchReportException', `There is no report ${call.param('key')}.`);
  return found;
}

async function list(call: Call): Promise<Answer> {
  return answer.json(pageOf(call.query, [...(await reports(call)).values()], ({ report }) => report));
}

async function set(call: Call): Promise<Answer> {
  const body = readJson(call);
  body.requiredText('title');
  body.oneOf('result', ['PASS', 'FAIL']);
  const key = call.param('key');
  const all = await reports(call);
  const report = { key, createdDate: call.state.now(), ...body.pick(REPORT_FIELDS) };
  all.set(key, { report, annotations: all.get(key)?.annotations ?? [] });
  return answer.json(report);
}

async function remove(call: Call): Promise<Answer> {
  (await reports(call)).delete(call.param('key'));
  return answer.none();
}

function readAnnotation(call: Call, fields: JsonFields): JsonObject {
  fields.requiredText('message');
  if (fields.oneOf('severity', ['LOW', 'MEDIUM', 'HIGH']) === undefined)
    throw refusal.invalid('severity is required.', 'severity');
  return { reportKey: call.param('key'), ...fields.pick(ANNOTATION_FIELDS) };
}

async function addAnnotations(call: Call): Promise<Answer> {
  const found = await one(call);
  const added = (readJson(call).children('annotations') ?? []).map((fields) => readAnnotation(call, fields));
  found.annotations.push(...added);
  return answer.none();
}

async function setAnnotation(call: Call): Promise<Answer> {
  const found = await one(call);
  const externalId = call.param('externalId');
  const made = { ...readAnnotation(call, readJson(call)), externalId };
  found.annotations = [...found.annotations.filter((each) => each['externalId'] !== externalId), made];
  return answer.none();
}

async function removeAnnotations(call: Call): Promise<Answer> {
  const found = await one(call);
  const externalId = call.query.get('externalId');
  found.annotations = externalId === null ? [] : found.annotations.filter((each) => each['externalId'] !== externalId);
  return answer.none();
}

async function allAnnotations(call: Call): Promise<Answer> {
  const all = [...(await reports(call)).values()].flatMap(({ annotations }) => annotations);
  const fits = (each: JsonObject): boolean =>
    ['severity', 'path', 'externalId', 'type'].every(
      (name) => !call.query.has(name) || call.query.getAll(name).some((wanted) => wanted === each[name]),
    );
  return answer.json({ totalCount: all.filter(fits).length, annotations: all.filter(fits) });
}

const base = `${prefix.repoOf('insights')}/commits/{commitId}`;
const report = `${base}/reports/{key}`;

export const insightRoutes: readonly Route[] = [
  ['GET', `${base}/annotations`, allAnnotations],
  ['GET', `${base}/reports`, list],
  ['GET', report, async (call) => answer.json((await one(call)).report)],
  ['PUT', report, set],
  ['DELETE', report, remove],
  ['GET', `${report}/annotations`, async (call) => answer.json({ annotations: (await one(call)).annotations })],
  ['POST', `${report}/annotations`, addAnnotations],
  ['DELETE', `${report}/annotations`, removeAnnotations],
  ['PUT', `${report}/annotations/{externalId}`, setAnnotation],
];
