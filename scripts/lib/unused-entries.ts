import { arrayAt } from './array-at.ts';
import { documentOperations } from './document-operations.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import type { Reviewed } from './reviewed.ts';
import type { SpecProblem } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** Reviewed facts that one version has no use for, by place. What no version has any use for is stale, and stops the build. */
export function unusedEntries(document: JsonObject, reviewed: Reviewed): ReadonlyMap<string, SpecProblem> {
  const operations = documentOperations(document);
  const keys = new Set(operations.map(({ key }) => key));
  const bodies = new Set(
    operations.filter(({ operation }) => isJsonObject(operation['requestBody'])).map(({ key }) => key),
  );
  const names = new Map(operations.map(({ key, operation }) => [key, parameterNames(operation)]));
  const allNames = new Set([...names.values()].flatMap((some) => [...some]));
  const tools = new Set([...reviewed.operations].filter(([key]) => keys.has(key)).map(([, { name }]) => name));
  // What hangs on an operation that is gone is not told a second time.
  const gone = (key: string): boolean => !keys.has(key) && reviewed.operations.has(key);
  const problems = [
    ...[...reviewed.operations.keys()]
      .filter((key) => !keys.has(key))
      .map((key) => stale('operations', key, 'operation')),
    ...[...reviewed.bodies.keys()]
      .filter((key) => !bodies.has(key) && !gone(key))
      .map((key) => stale('bodies', key, 'request body')),
    ...[...reviewed.parameters.keys()]
      .filter((name) => !allNames.has(name))
      .map((name) => stale('parameters', name, 'parameter')),
    ...[...reviewed.operations].flatMap(([key, { parameters }]) =>
      gone(key)
        ? []
        : [...parameters.keys()]
            .filter((name) => names.get(key)?.has(name) !== true)
            .map((name) => undescribed(key, name)),
    ),
    ...[...reviewed.profiles].flatMap(([profile, list]) =>
      list.filter((name) => !tools.has(name)).map((name) => noTool(profile, name)),
    ),
  ];
  return new Map(problems.map((problem) => [`${problem.where} ${problem.problem}`, problem]));
}

function parameterNames(operation: JsonObject): ReadonlySet<string> {
  return new Set(arrayAt(operation, 'parameters').map((parameter) => stringAt(parameter, 'name') ?? ''));
}

function stale(file: string, key: string, what: string): SpecProblem {
  return {
    code: 'ENTRY_WITHOUT_OPERATION',
    where: `openapi/${file}.yaml ${key}`,
    problem: `no version has such ${what === 'operation' ? 'an' : 'a'} ${what}`,
    remedy: 'correct the key or remove the entry',
  };
}

function undescribed(key: string, name: string): SpecProblem {
  const problem = `operations.yaml describes a parameter "${name}" that it does not have`;
  return { code: 'PARAMETER_UNMAPPED', where: key, problem, remedy: 'correct the name or remove it' };
}

function noTool(profile: string, name: string): SpecProblem {
  const remedy = 'no preset holds what does not exist; correct the name or remove it';
  return { code: 'PROFILE_INVALID', where: `profiles.yaml ${profile}`, problem: `"${name}" is no tool`, remedy };
}
