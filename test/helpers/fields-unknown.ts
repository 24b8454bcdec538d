import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { type Fields, responseFields } from '../../src/runtime/catalog/response-fields.ts';

function* unknownIn(value: unknown, fields: Fields, at: string): Generator<string> {
  if (fields === 'anything' || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* unknownIn(item, fields, at);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const path = at === '' ? name : `${at}.${name}`;
    const inner = fields === 'plain' ? undefined : fields.get(name);
    if (inner === undefined) yield path;
    else yield* unknownIn(member, inner(), path);
  }
}

/** Fields of a response that `_fields` would reject although they are there. */
export async function fieldsUnknown(key: string, answer: unknown): Promise<readonly string[]> {
  const operation = catalog.operations.find((one) => one.key === key);
  const fields = operation === undefined ? undefined : await responseFields(operation);
  return fields === undefined ? [] : [...new Set(unknownIn(answer, fields, ''))];
}
