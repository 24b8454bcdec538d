import { findProse } from './find-prose.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';

/** Facts without what looks like text, and where it stood: the member that holds it goes, a whole list for one item of it. */
export function dropProse(facts: JsonObject): { readonly facts: JsonObject; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  return { facts: dropFrom(facts, '#', dropped), dropped };
}

function dropFrom(value: JsonObject, pointer: string, dropped: string[]): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [name, child] of Object.entries(value)) {
    const where = `${pointer}/${name}`;
    const texts: readonly Json[] = isJsonArray(child) ? child : [child];
    const isProse = texts.some((text) => typeof text === 'string' && findProse(text).length > 0);
    if (isProse || findProse({ [name]: null }).length > 0) dropped.push(where);
    else kept[name] = dropIn(child, where, dropped);
  }
  return kept;
}

function dropIn(value: Json, pointer: string, dropped: string[]): Json {
  if (isJsonArray(value)) return value.map((item: Json, index) => dropIn(item, `${pointer}/${index}`, dropped));
  return isJsonObject(value) ? dropFrom(value, pointer, dropped) : value;
}
