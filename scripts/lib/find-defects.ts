import { arrayAt } from './array-at.ts';
import { type DocumentOperation, documentOperations } from './document-operations.ts';
import type { JsonObject } from './json.ts';
import { isKnownMediaType } from './media-type.ts';
import { objectAt } from './object-at.ts';
import { placeholdersOf } from './placeholders-of.ts';
import type { SpecProblem } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/**
 * Finds what swagger-parser's validation lets pass: for OpenAPI 3 it checks the shape only. Bitbucket 9.2 to 10.0 have eight
 * undeclared placeholders, 9.4 has three operationIds twice. A warning at import, where openapi/overlay.yaml has not been
 * applied yet; an error in generate.
 */
export function findDefects(document: JsonObject): readonly SpecProblem[] {
  const operations = documentOperations(document);
  return [...duplicateIds(operations), ...operations.flatMap(operationDefects)];
}

/** Of one operation alone. */
export function operationDefects(found: DocumentOperation): readonly SpecProblem[] {
  return [...parameterDefects(found), ...mediaTypeDefects(found)];
}

function duplicateIds(operations: readonly DocumentOperation[]): readonly SpecProblem[] {
  const firstKeys = new Map<string, string>();
  const problems: SpecProblem[] = [];
  for (const { key, operation } of operations) {
    const id = stringAt(operation, 'operationId');
    if (id === undefined) continue;
    const first = firstKeys.get(id);
    if (first === undefined) firstKeys.set(id, key);
    else {
      const problem = `operationId "${id}" is also that of ${first}`;
      problems.push({
        code: 'OPERATION_ID_DUPLICATE',
        where: key,
        problem,
        remedy: 'each operationId names one operation',
      });
    }
  }
  return problems;
}

function parameterDefects({ key, path, operation }: DocumentOperation): readonly SpecProblem[] {
  const problems: SpecProblem[] = [];
  const seen = new Set<string>();
  for (const parameter of arrayAt(operation, 'parameters')) {
    const identity = `${stringAt(parameter, 'in') ?? '?'} parameter "${stringAt(parameter, 'name') ?? '?'}"`;
    if (seen.has(identity)) {
      problems.push({
        code: 'PARAMETER_DUPLICATE',
        where: key,
        problem: `${identity} is declared twice`,
        remedy: 'remove one of them',
      });
    }
    seen.add(identity);
  }
  const placeholders = placeholdersOf(path);
  for (const name of placeholders) {
    if (seen.has(`path parameter "${name}"`)) continue;
    const problem = `placeholder {${name}} has no path parameter`;
    problems.push({
      code: 'PLACEHOLDER_WITHOUT_PARAMETER',
      where: key,
      problem,
      remedy: 'declare it in openapi/overlay.yaml',
    });
  }
  for (const parameter of arrayAt(operation, 'parameters')) {
    const name = stringAt(parameter, 'name') ?? '?';
    if (stringAt(parameter, 'in') !== 'path' || placeholders.includes(name)) continue;
    const problem = `path parameter "${name}" has no placeholder in the path`;
    problems.push({
      code: 'PARAMETER_WITHOUT_PLACEHOLDER',
      where: key,
      problem,
      remedy: 'remove it in openapi/overlay.yaml',
    });
  }
  return problems;
}

function mediaTypeDefects({ key, operation }: DocumentOperation): readonly SpecProblem[] {
  const contents = [objectAt(operation, 'requestBody'), ...Object.values(objectAt(operation, 'responses'))];
  const unknown = contents
    .flatMap((part) => Object.keys(objectAt(part, 'content')))
    .filter((type) => !isKnownMediaType(type));
  return [...new Set(unknown)].map((type) => ({
    code: 'UNKNOWN_MEDIA_TYPE',
    where: key,
    problem: `media type "${type}" is not known`,
    remedy: 'decide in scripts/lib/media-type.ts how it is sent or read',
  }));
}
