import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';

/** The string under `name`, or undefined. */
export function stringAt(parent: Json | undefined, name: string): string | undefined {
  const value = isJsonObject(parent) ? parent[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
