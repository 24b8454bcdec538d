import type { Json } from './json.ts';

/** `Array.isArray` would make it `any[]`. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
