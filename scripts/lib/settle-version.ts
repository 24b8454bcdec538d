import { isDeepStrictEqual } from 'node:util';
import { arrayAt } from './array-at.ts';
import { buildEntry } from './build-catalog.ts';
import { type DocumentOperation, documentOperations } from './document-operations.ts';
import { operationDefects } from './find-defects.ts';
import type { Finding } from './finding.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { documentedBody, type KnownOperation, type KnownParts, parameterId } from './known-parts.ts';
import { normalizeOperation } from './normalize.ts';
import { objectAt } from './object-at.ts';
import { describeParameters, provisionalEntry } from './provisional-entry.ts';
import { repairOperation } from './repair-operation.ts';
import type { Reviewed, ReviewedOperation } from './reviewed.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';
import { typeSchemas } from './type-schemas.ts';

/** A version as the strict stages take it, and what a person has to decide about it. */
export interface Settled {
  readonly document: JsonObject;
  readonly reviewed: Reviewed;
  readonly findings: readonly Finding[];
}

interface Choice {
  readonly found: DocumentOperation;
  readonly entry: ReviewedOperation;
  readonly findings: readonly Finding[];
}

/**
 * Makes a version that has not been reviewed safe instead of stopping for it. What a reviewed version has is taken as reviewed;
 * a new optional parameter of a reviewed operation is left out; whatever else is new makes the operation provisional; what
 * cannot be called correctly is left out. Nothing new can thereby be reached that a policy does not name exactly.
 */
export function settleVersion(
  document: JsonObject,
  reviewed: Reviewed,
  known: KnownParts,
  names: ReadonlyMap<string, string>,
): Settled {
  const typed = typeSchemas(document);
  const paths: Record<string, Record<string, Json>> = {};
  const operations = new Map(reviewed.operations);
  const findings: Finding[] = [];
  for (const found of documentOperations(typed)) {
    const choice = settle(found, typed, reviewed, known.get(found.key), names.get(found.key) ?? '');
    findings.push(...choice.findings);
    if (choice.entry === undefined) continue;
    operations.set(found.key, choice.entry);
    const item = (paths[found.path] ??= {});
    item[found.method.toLowerCase()] = choice.found.operation;
  }
  return { document: { ...typed, paths }, reviewed: { ...reviewed, operations }, findings };
}

function settle(
  original: DocumentOperation,
  document: JsonObject,
  reviewed: Reviewed,
  known: KnownOperation | undefined,
  name: string,
): Choice | { readonly entry: undefined; readonly findings: readonly Finding[] } {
  const { found, findings, guessed } = repairOperation(original);
  const entry = reviewed.operations.get(found.key);
  const finding = (kind: Finding['kind'], what: string): Finding => ({ kind, where: found.key, what });
  let why = 'nobody has reviewed it';
  if (entry !== undefined) {
    const kept = keepKnown(found, known);
    why = guessed
      ? 'a part of it had to be guessed'
      : (newPart(kept.found, document, reviewed, known) ?? problemOf(kept.found, document, reviewed, entry) ?? '');
    const left = kept.left.map((parameter) =>
      finding('parameter', `the new optional parameter "${parameter}" is left out of its arguments`),
    );
    if (why === '') return { found: kept.found, entry, findings: [...findings, ...left] };
  }
  const provisional = describeParameters(
    found,
    provisionalEntry(found, entry?.name ?? name, entry),
    reviewed.parameters,
  );
  const problem = problemOf(found, document, reviewed, provisional);
  if (problem !== undefined) return { entry: undefined, findings: [...findings, finding('left-out', problem)] };
  const made =
    entry === undefined
      ? finding('operation', `new: \`${provisional.name}\``)
      : finding('provisional', `\`${provisional.name}\` was reviewed, but ${why}`);
  return { found, entry: provisional, findings: [...findings, made] };
}

/** A reviewed operation without the optional parameters that no reviewed version has. */
function keepKnown(
  found: DocumentOperation,
  known: KnownOperation | undefined,
): { readonly found: DocumentOperation; readonly left: readonly string[] } {
  if (known === undefined) return { found, left: [] };
  const left: string[] = [];
  const parameters = arrayAt(found.operation, 'parameters')
    .filter(isJsonObject)
    .flatMap((parameter) => {
      const before = known.parameters.get(parameterId(parameter));
      const schema = objectAt(parameter, 'schema');
      if (before !== undefined && before['type'] === schema['type']) {
        // Before 9.2 the document did not mark the parameters that take slashes.
        const slashes = before['pattern'] === '.*' && schema['pattern'] === undefined;
        return [slashes ? { ...parameter, schema: { ...schema, pattern: '.*' } } : parameter];
      }
      if (parameter['required'] === true) return [parameter];
      left.push(stringAt(parameter, 'name') ?? '');
      return [];
    });
  return { found: { ...found, operation: { ...found.operation, parameters } }, left };
}

/** What a reviewed operation now demands or takes that nobody has seen. */
function newPart(
  found: DocumentOperation,
  document: JsonObject,
  reviewed: Reviewed,
  known: KnownOperation | undefined,
): string | undefined {
  if (known === undefined) return undefined;
  const added = arrayAt(found.operation, 'parameters')
    .filter(isJsonObject)
    .find((parameter) => {
      const before = known.parameters.get(parameterId(parameter));
      return before === undefined || before['type'] !== objectAt(parameter, 'schema')['type'];
    });
  if (added !== undefined) return `the required parameter "${stringAt(added, 'name') ?? ''}" is new or of another type`;
  if (reviewed.bodies.has(found.key) || !isJsonObject(found.operation['requestBody'])) return undefined;
  return isDeepStrictEqual(documentedBody(found, document), known.body)
    ? undefined
    : 'its request body, which nobody has reviewed, is new or another one';
}

/** Why the later stages would reject this operation with this entry. */
function problemOf(
  found: DocumentOperation,
  document: JsonObject,
  reviewed: Reviewed,
  entry: ReviewedOperation,
): string | undefined {
  const defects = operationDefects(found);
  if (defects.length > 0) return defects.map(({ problem }) => problem).join('; ');
  try {
    const operation = normalizeOperation(found, document, reviewed);
    buildEntry({ ...found, operation }, entry, new Map(), reviewed.parameters, document);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof SpecError)) throw cause;
    return cause.problems.map(({ problem }) => problem).join('; ');
  }
}
