import { canonicalJson } from '../audit/canonical-json.ts';
import type { JsonSchema } from '../catalog/catalog.ts';
import { AppError } from '../errors.ts';
import { isObject } from '../json.ts';
import { showValue } from './show-value.ts';

function schemaAt(schema: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => (isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined), schema);
}

/**
 * Refuses a member that stands twice in a list of a write: it changes nothing, and buries the others where a person reads. Only lists
 * that the schema declares; what an object without declared members holds (settings of a hook, metadata) is not ours to judge.
 */
export function refuseDuplicates(schema: JsonSchema, value: unknown, pointer = ''): void {
  if (Array.isArray(value)) {
    const items = schemaAt(schema, 'items');
    if (!isObject(items)) return;
    const seen = new Set<string>();
    value.forEach((item: unknown, index) => {
      const key = canonicalJson(item);
      if (seen.has(key)) {
        throw new AppError(
          'invalid-arguments',
          `${pointer}/${index}: ${showValue(item)} stands in the list twice; give each member once`,
        );
      }
      seen.add(key);
      refuseDuplicates(items, item, `${pointer}/${index}`);
    });
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const declared = schemaAt(schema, 'properties', name);
      if (isObject(declared)) refuseDuplicates(declared, member, `${pointer}/${name}`);
    }
  }
}
