import { arrayAt } from './array-at.ts';
import { type DocumentOperation, documentOperations } from './document-operations.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { normalizeBody } from './normalize-body.ts';
import { objectAt } from './object-at.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';
import { typeSchemas } from './type-schemas.ts';

/** What somebody has seen of one operation. */
export interface KnownOperation {
  /** Schemas by `in name`. */
  readonly parameters: ReadonlyMap<string, JsonObject>;
  /** As it is made of the document alone, whether somebody wrote a better one or not. */
  readonly body: JsonObject | undefined;
}

/** By operation key: everything that the reviewed versions have. */
export type KnownParts = ReadonlyMap<string, KnownOperation>;

export function parameterId(parameter: JsonObject): string {
  return `${stringAt(parameter, 'in') ?? '?'} ${stringAt(parameter, 'name') ?? '?'}`;
}

/** The parts of the reviewed versions' corrected documents; of the same part in two versions the later one counts. */
export function knownParts(documents: readonly JsonObject[]): KnownParts {
  const known = new Map<string, KnownOperation>();
  for (const [found, document] of documents.flatMap(operationsOf)) {
    const { key, operation } = found;
    const before = known.get(key);
    const parameters = arrayAt(operation, 'parameters')
      .filter(isJsonObject)
      .map((parameter) => [parameterId(parameter), objectAt(parameter, 'schema')] as const);
    known.set(key, {
      parameters: new Map([...(before?.parameters ?? []), ...parameters]),
      body: documentedBody(found, document) ?? before?.body,
    });
  }
  return known;
}

function operationsOf(document: JsonObject): readonly (readonly [DocumentOperation, JsonObject])[] {
  const typed = typeSchemas(document);
  return documentOperations(typed).map((found) => [found, typed]);
}

/** The body as the document alone has it; undefined when it cannot be sent. */
export function documentedBody(found: DocumentOperation, document: JsonObject): JsonObject | undefined {
  try {
    return normalizeBody(found, document, undefined);
  } catch (cause) {
    if (cause instanceof SpecError) return undefined;
    throw cause;
  }
}
