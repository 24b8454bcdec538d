import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { buildInputSchema } from './build-input-schema.ts';
import { buildOperation } from './build-operation.ts';
import { checkPlaces } from './check-places.ts';
import { checkSecrets } from './check-secrets.ts';
import { type DocumentOperation, documentOperations } from './document-operations.ts';
import { findSiblings } from './find-siblings.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { profileProblems } from './profile-problems.ts';
import type { Reviewed, ReviewedOperation } from './reviewed.ts';
import { SpecError, type SpecProblem } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** One tool: the operation, and the schema of its arguments. */
export interface CatalogEntry {
  readonly operation: Operation;
  readonly inputSchema: JsonObject;
}

/** Joins the normalised document with the reviewed facts, by path, then method. All problems are reported together. */
export function buildCatalog(document: JsonObject, reviewed: Reviewed): readonly CatalogEntry[] {
  const problems: SpecProblem[] = [];
  const all = documentOperations(document);
  const entries: CatalogEntry[] = [];
  for (const found of all) {
    try {
      entries.push(entryOf(found, all, document, reviewed));
    } catch (cause) {
      if (!(cause instanceof SpecError)) throw cause;
      problems.push(...cause.problems);
    }
  }
  if (problems.length === 0)
    problems.push(
      ...profileProblems(
        entries.map(({ operation }) => operation),
        reviewed.profiles,
      ),
    );
  if (problems.length > 0) throw new SpecError(problems);
  return entries;
}

/** One tool of a document's version: `found` is normalised. */
export function entryOf(
  found: DocumentOperation,
  all: readonly DocumentOperation[],
  document: JsonObject,
  reviewed: Reviewed,
): CatalogEntry {
  const entry = reviewed.operations.get(found.key);
  if (entry === undefined) throw new Error(`unreachable: normalize checks that ${found.key} has an entry`);
  const version = stringAt(objectAt(document, 'info'), 'version') ?? '';
  const lacks = reviewed.bodies.get(found.key)?.lacks.get(version) ?? [];
  // What the body does not have here names nothing.
  const places = entry.places.filter((place) => place.in !== 'body' || !lacks.includes(place.at.split('/')[1] ?? ''));
  return buildEntry(found, { ...entry, places }, findSiblings(found, all), reviewed.parameters, document);
}

/** One tool of a normalised operation. */
export function buildEntry(
  found: DocumentOperation,
  entry: ReviewedOperation,
  siblings: ReturnType<typeof findSiblings>,
  parameters: Reviewed['parameters'],
  document: JsonObject,
): CatalogEntry {
  const operation = buildOperation(found, entry, siblings);
  const inputSchema = buildInputSchema(found, entry, parameters);
  checkPlaces(operation, inputSchema);
  checkSecrets(operation, objectAt(found.operation, 'responses'), document);
  return { operation, inputSchema };
}
