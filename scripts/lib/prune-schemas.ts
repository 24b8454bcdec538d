import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { resolveReference } from './resolve-reference.ts';

/** The document without the schemas that no operation reaches: some 45 unused ones, and those that only replaced bodies named. */
export function pruneSchemas(document: JsonObject): JsonObject {
  const reached = new Set<string>();
  collect(objectAt(document, 'paths'), document, reached);
  const components = objectAt(document, 'components');
  const kept = Object.entries(objectAt(components, 'schemas')).filter(([name]) =>
    reached.has(`#/components/schemas/${name}`),
  );
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}

function collect(value: Json, document: JsonObject, reached: Set<string>): void {
  if (isJsonArray(value)) {
    for (const item of value) collect(item, document, reached);
    return;
  }
  if (!isJsonObject(value)) return;
  const reference = value['$ref'];
  if (typeof reference === 'string' && !reached.has(reference)) {
    reached.add(reference);
    collect(resolveReference(document, reference, reference), document, reached);
  }
  for (const child of Object.values(value)) collect(child, document, reached);
}
