import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { SpecError } from './spec-error.ts';

/** The object that a local reference such as `#/components/schemas/RestTag` names (RFC 6901). */
export function resolveReference(document: JsonObject, reference: string, where: string): JsonObject {
  let value: Json | undefined = document;
  for (const token of reference.slice('#/'.length).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  if (isJsonObject(value)) return value;
  const problem = `"$ref": ${JSON.stringify(reference)} names nothing in this document`;
  throw new SpecError([
    { code: 'DANGLING_REFERENCE', where, problem, remedy: 'correct the reference or add the schema' },
  ]);
}
