import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { resolveReference } from './resolve-reference.ts';
import { SpecError } from './spec-error.ts';

/**
 * Rejects every reference that leaves the document, before any library sees it: resolvers read files and fetch URLs
 * (swagger-parser reads `$ref: "/etc/hostname"` from disk by default).
 */
export function checkReferences(document: JsonObject): void {
  visit(document, '#', document);
}

function visit(value: Json, pointer: string, document: JsonObject): void {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`, document);
    return;
  }
  if (!isJsonObject(value)) return;
  const reference = value['$ref'];
  if (typeof reference === 'string') {
    if (!reference.startsWith('#/')) {
      const problem = `"$ref": ${JSON.stringify(reference)} leaves the document`;
      throw new SpecError([
        { code: 'REMOTE_REFERENCE', where: pointer, problem, remedy: 'only references that start with #/ are read' },
      ]);
    }
    resolveReference(document, reference, pointer);
  }
  for (const [name, child] of Object.entries(value)) {
    visit(child, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, document);
  }
}
