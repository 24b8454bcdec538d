import { isDeepStrictEqual } from 'node:util';
import { type CatalogEntry, entryOf } from '../build-catalog.ts';
import { checkEntries } from '../check-entries.ts';
import { type DocumentOperation, documentOperations } from '../document-operations.ts';
import { findDefects } from '../find-defects.ts';
import type { JsonObject } from '../json.ts';
import { normalizeOperation } from '../normalize.ts';
import { objectAt } from '../object-at.ts';
import type { Reviewed } from '../reviewed.ts';
import { SpecError } from '../spec-error.ts';
import { typeSchemas } from '../type-schemas.ts';
import { graftParts, pickParts, schemasOf } from './document-parts.ts';
import type { Effect } from './effect.ts';
import { firstDifference } from './first-difference.ts';
import type { WithoutFix } from './leave-out.ts';
import { reachedSchemas } from './reached-schemas.ts';

/** One operation as far as the catalog is made of it. */
interface Built extends CatalogEntry {
  /** Of the normalised document. */
  readonly normalized: JsonObject;
}

/**
 * Says what a reviewed version would lack without one correction: it goes through the generator's stages as the whole document
 * does, but only with the operations that can come out as others.
 */
export function reviewedJudge(corrected: JsonObject, reviewed: Reviewed): (without: WithoutFix) => Effect {
  const typed = typeSchemas(corrected);
  const operations = new Map(documentOperations(typed).map((found) => [found.key, found]));
  const built = new Map([...operations].map(([key, found]) => [key, build(found, typed, operations, reviewed)]));
  const answers = new Map([...built].map(([key, { normalized }]) => [key, reachedSchemas(normalized, typed)]));
  const bodies = new Map(
    [...operations].map(([key, { operation }]) => [key, reachedSchemas(objectAt(operation, 'requestBody'), typed)]),
  );

  return ({ document, parts }) => {
    const problem = problemOf(() => {
      checkEntries(document, reviewed);
      const defects = findDefects(document);
      if (defects.length > 0) throw new SpecError(defects);
    });
    if (problem !== undefined) return problem;
    const other = graftParts(typed, parts, typeSchemas(pickParts(document, parts)));
    const schemas = [...parts.schemas].filter(
      (name) => !isDeepStrictEqual(schemasOf(other)[name], schemasOf(typed)[name]),
    );
    const found = new Map(documentOperations(other).map((one) => [one.key, one]));
    const concerned = [...new Set([...operations.keys(), ...found.keys()])].filter(
      (key) =>
        found.get(key)?.operation !== operations.get(key)?.operation ||
        schemas.some((name) => bodies.get(key)?.has(name) === true),
    );
    const tools: string[] = [];
    let what: string | undefined;
    let kind: 'tools' | 'answers' = 'answers';
    for (const key of concerned) {
      const [now, then] = [built.get(key), found.get(key)];
      let rebuilt: Built | undefined;
      const stop = problemOf(() => {
        rebuilt = then && build(then, other, found, reviewed);
      });
      if (stop !== undefined) return stop;
      const difference = differenceOf(now, rebuilt);
      if (difference === undefined) continue;
      tools.push(now?.operation.name ?? key);
      if (difference.kind === 'tools' && kind === 'answers') [kind, what] = ['tools', undefined];
      what ??= `${now?.operation.name ?? key} ${difference.what}`;
    }
    const reached = [...answers].filter(([, names]) => schemas.some((name) => names.has(name)));
    for (const [key] of reached) tools.push(built.get(key)?.operation.name ?? key);
    const schema =
      reached.length > 0 ? schemas.find((name) => reached.some(([, names]) => names.has(name))) : undefined;
    what ??=
      schema === undefined
        ? undefined
        : `schema ${firstDifference(schemasOf(typed)[schema], schemasOf(other)[schema], schema) ?? ''}`;
    return what === undefined ? { kind: 'nothing' } : { kind, tools: [...new Set(tools)], what };
  };
}

function build(
  found: DocumentOperation,
  document: JsonObject,
  all: ReadonlyMap<string, DocumentOperation>,
  reviewed: Reviewed,
): Built {
  const operation = normalizeOperation(found, document, reviewed);
  return { ...entryOf({ ...found, operation }, [...all.values()], document, reviewed), normalized: operation };
}

function differenceOf(
  now: Built | undefined,
  then: Built | undefined,
): { readonly kind: 'tools' | 'answers'; readonly what: string } | undefined {
  const tool = firstDifference(
    now && { operation: now.operation, arguments: now.inputSchema },
    then && { operation: then.operation, arguments: then.inputSchema },
  );
  if (tool !== undefined) return { kind: 'tools', what: tool };
  const answer = firstDifference(now?.normalized, then?.normalized);
  return answer === undefined ? undefined : { kind: 'answers', what: answer };
}

function problemOf(run: () => void): Effect | undefined {
  try {
    run();
    return undefined;
  } catch (cause) {
    const problem = cause instanceof SpecError ? cause.problems[0] : undefined;
    if (problem === undefined) throw cause;
    return { kind: 'stops', code: problem.code, what: `${problem.where}: ${problem.problem}` };
  }
}
