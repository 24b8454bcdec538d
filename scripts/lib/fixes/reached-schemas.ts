import { isJsonArray } from '../is-json-array.ts';
import { isJsonObject } from '../is-json-object.ts';
import type { Json, JsonObject } from '../json.ts';
import { resolveReference } from '../resolve-reference.ts';

const PREFIX = '#/components/schemas/';

/** The names of the schemas that a part of a document refers to, itself or through others. */
export function reachedSchemas(part: Json, document: JsonObject): ReadonlySet<string> {
  const reached = new Set<string>();
  collect(part, document, reached);
  return reached;
}

function collect(value: Json, document: JsonObject, reached: Set<string>): void {
  if (isJsonArray(value)) {
    for (const item of value) collect(item, document, reached);
    return;
  }
  if (!isJsonObject(value)) return;
  const reference = value['$ref'];
  if (typeof reference === 'string' && reference.startsWith(PREFIX) && !reached.has(reference.slice(PREFIX.length))) {
    reached.add(reference.slice(PREFIX.length));
    collect(resolveReference(document, reference, reference), document, reached);
  }
  for (const child of Object.values(value)) collect(child, document, reached);
}
