import { type DocumentOperation, documentOperations } from './document-operations.ts';
import type { JsonObject } from './json.ts';
import { nameOperation } from './name-operation.ts';
import type { Reviewed } from './reviewed.ts';
import { SpecError, type SpecProblem } from './spec-error.ts';

/** `mcp__bitbucket__` and the name must fit the 64 characters that clients accept. */
const NAME = /^[a-z0-9_]{1,48}$/;

/** Every operation has an entry, and every entry a name of its own: nothing is guessed in a reviewed version. */
export function checkEntries(document: JsonObject, reviewed: Reviewed): void {
  const problems: SpecProblem[] = [
    ...documentOperations(document)
      .filter(({ key }) => !reviewed.operations.has(key))
      .map(withoutEntry),
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
