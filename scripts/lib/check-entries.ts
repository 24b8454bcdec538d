import { arrayAt } from './array-at.ts';
import { type DocumentOperation, documentOperations } from './document-operations.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { nameOperation } from './name-operation.ts';
import type { Reviewed } from './reviewed.ts';
import { SpecError, type SpecProblem } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** `mcp__bitbucket__` and the name must fit the 64 characters that clients accept. */
const NAME = /^[a-z0-9_]{1,48}$/;

/**
 * Operations and entries must be the same set, with one name each: an operation without a review is not generated, a review
 * without an operation is stale, and nothing is guessed for either.
 */
export function checkEntries(document: JsonObject, reviewed: Reviewed): void {
  const operations = documentOperations(document);
  const keys = new Set(operations.map(({ key }) => key));
  const bodyKeys = new Set(
    operations.filter(({ operation }) => isJsonObject(operation['requestBody'])).map(({ key }) => key),
  );
  const parameters = new Set(
    operations.flatMap(({ operation }) =>
      arrayAt(operation, 'parameters').map((parameter) => stringAt(parameter, 'name')),
    ),
  );
  const problems: SpecProblem[] = [
    ...operations.filter(({ key }) => !reviewed.operations.has(key)).map(withoutEntry),
    ...[...reviewed.operations.keys()]
      .filter((key) => !keys.has(key))
      .map((key) => stale('operations.yaml', key, 'operation')),
    ...[...reviewed.bodies.keys()]
      .filter((key) => !bodyKeys.has(key))
      .map((key) => stale('bodies.yaml', key, 'request body')),
    ...[...reviewed.parameters.keys()]
      .filter((name) => !parameters.has(name))
      .map((name) => stale('parameters.yaml', name, 'parameter')),
    ...nameProblems(reviewed),
  ];
  if (problems.length > 0) throw new SpecError(problems);
}

function withoutEntry({ key, method, path }: DocumentOperation): SpecProblem {
  const name = nameOperation(method, path);
  const proposal = NAME.test(name)
    ? `proposed name: ${name}`
    : `proposed name, to be shortened to 48 characters: ${name}`;
  const remedy = `review it and add it (${proposal})`;
  return { code: 'OPERATION_WITHOUT_ENTRY', where: key, problem: 'has no entry in openapi/operations.yaml', remedy };
}

function stale(file: string, key: string, what: string): SpecProblem {
  const problem = `this version has no such ${what}`;
  return {
    code: 'ENTRY_WITHOUT_OPERATION',
    where: `openapi/${file} ${key}`,
    problem,
    remedy: 'correct the key or remove the entry',
  };
}

function nameProblems(reviewed: Reviewed): readonly SpecProblem[] {
  const problems: SpecProblem[] = [];
  const owners = new Map<string, string>();
  for (const [key, { name }] of reviewed.operations) {
    const owner = owners.get(name);
    if (!NAME.test(name)) {
      const problem = `the name "${name}" has ${name.length} characters or bad ones`;
      problems.push({ code: 'NAME_INVALID', where: key, problem, remedy: 'use at most 48 of a-z, 0-9 and _' });
    }
    if (owner === undefined) owners.set(name, key);
    else {
      const problem = `the name "${name}" is also that of ${owner}`;
      problems.push({ code: 'NAME_DUPLICATE', where: key, problem, remedy: 'give each operation its own name' });
    }
  }
  return problems;
}
