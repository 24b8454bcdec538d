import type { Json } from './json.ts';

/** Every description of an argument is in the tool list of every session: 90 characters must do. */
const MAX = 90;

export function isShortText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX;
}
