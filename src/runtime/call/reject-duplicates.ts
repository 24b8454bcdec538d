import type { JsonSchema } from '../catalog/catalog.ts';
import { AppError } from '../errors.ts';
import { isObject } from '../json.ts';
import { canonicalJson } from '../observability/audit/canonical-json.ts';
import { showValue } from './show-value.ts';

function schemaAt(schema: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => (isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined), schema);
}

/**
 * Rejects a write with a duplicate in a list: the duplicate changes nothing, and hides other members from a person who reads. Checks
 * only lists that the schema declares, not those in objects without declared members (settings of a hook, metadata).
 */
export function rejectDuplicates(schema: JsonSchema, value: unknown, pointer = ''): void {
  if (Array.isArray(value)) {
    const items = schemaAt(schema, 'items');
    if (!isObject(items)) return;
    const seen = new Set<string>();
    value.forEach((item: unknown, index) => {
      const key = canonicalJson(item);
      if (seen.has(key)) {
        throw new AppError(
          'invalid-arguments',
          `${pointer}/${index}: ${showValue(item)} is in the list twice; give each member once`,
        );
      }
      seen.add(key);
      rejectDuplicates(items, item, `${pointer}/${index}`);
    });
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const declared = schemaAt(schema, 'properties', name);
      if (isObject(declared)) rejectDuplicates(declared, member, `${pointer}/${name}`);
    }
  }
}
