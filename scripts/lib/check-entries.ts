import { type DocumentOperation, documentOperations } from './document-operations.ts';
import type { JsonObject } from './json.ts';
import { nameOperation } from './name-operation.ts';
import type { Reviewed, ReviewedOperation } from './reviewed.ts';
import { SpecError, type SpecProblem } from './spec-error.ts';

/** `mcp__bitbucket__` and the name must fit the 64 characters that clients accept. */
const NAME = /^[a-z0-9_]{1,48}$/;

/**
 * Every operation has an entry, and every entry a name of its own: nothing is guessed in a reviewed version. An operation that moved
 * to another path keeps its name: two keys may share one when no version has both, and when they do the same.
 */
export function checkEntries(document: JsonObject, reviewed: Reviewed): void {
  const found = documentOperations(document);
  const problems: SpecProblem[] = [
    ...found.filter(({ key }) => !reviewed.operations.has(key)).map(withoutEntry),
    ...nameProblems(reviewed, new Set(found.map(({ key }) => key))),
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

/** What a policy relies on when it names a tool, and what is kept by name. */
function deedOf(key: string, { access, effects, domain, marks, reach, next }: ReviewedOperation): string {
  return [key.split(' ')[0], access, domain, reach, ...effects, ...marks, JSON.stringify(next)].join(' ');
}

function nameProblems(reviewed: Reviewed, here: ReadonlySet<string>): readonly SpecProblem[] {
  const problems: SpecProblem[] = [];
  const owners = new Map<string, readonly [key: string, entry: ReviewedOperation]>();
  for (const [key, entry] of reviewed.operations) {
    const { name } = entry;
    const [owner, other] = owners.get(name) ?? [];
    if (!NAME.test(name)) {
      const problem = `the name "${name}" has ${name.length} characters or bad ones`;
      problems.push({ code: 'NAME_INVALID', where: key, problem, remedy: 'use at most 48 of a-z, 0-9 and _' });
    }
    if (owner === undefined || other === undefined) owners.set(name, [key, entry]);
    else if (deedOf(owner, other) !== deedOf(key, entry)) {
      const problem = `the name "${name}" is also that of ${owner}, whose method, access, effects, domain, reach, marks or next calls are others`;
      problems.push({ code: 'NAME_DUPLICATE', where: key, problem, remedy: 'give each operation its own name' });
    } else if (here.has(owner) && here.has(key)) {
      const problem = `the name "${name}" is also that of ${owner}, and this version has both`;
      problems.push({ code: 'NAME_DUPLICATE', where: key, problem, remedy: 'give each operation its own name' });
    }
  }
  return problems;
}
