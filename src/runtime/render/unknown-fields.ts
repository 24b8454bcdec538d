import type { Fields } from '../catalog/response-fields.ts';
import { nearest } from '../text/nearest.ts';
import type { FieldMask } from './field-mask.ts';

const MAX_NAMES = 30;
const MAX_PATH = 100;

/** What a name that does not fit could have been, in words that end a sentence. */
export function hint(name: string, names: readonly string[]): string {
  const close = nearest(name, names);
  if (close !== undefined) return `did you mean '${close}'?`;
  if (names.length === 0) return 'it has no fields';
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : '';
  return `there are ${names.slice(0, MAX_NAMES).join(', ')}${more}`;
}

/** A sentence for each field of a mask that the known fields of a response lack. */
export function unknownFields(fields: Fields, mask: FieldMask, at = ''): readonly string[] {
  if (fields === 'anything') return [];
  const known: Exclude<Fields, string> = fields === 'plain' ? new Map() : fields;
  return [...mask.members].flatMap(([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const member = known.get(name);
    return member === undefined
      ? [`no field '${path.slice(0, MAX_PATH)}': ${hint(name, [...known.keys()])}`]
      : unknownFields(member(), inner, path);
  });
}
