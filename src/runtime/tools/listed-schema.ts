import type { JsonSchema } from '../catalog/catalog.ts';
import type { SchemaDetail } from '../config/option-words.ts';
import { isObject } from '../json.ts';
import { isInformativeDescription } from './is-informative-description.ts';

/**
 * Bounds that only reject: a model that meets one reads it in the error, and a pattern that a model cannot guess is told in the
 * description. `additionalProperties` goes too, so that the reserved arguments are valid without being listed 529 times.
 */
const UNLISTED: ReadonlySet<string> = new Set([
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'pattern',
  'format',
  'contentEncoding',
  'additionalProperties',
]);

/** Optional parameters of how a response looks to a person: accepted, and of no use to a model. */
const UNLISTED_PARAMETERS: ReadonlySet<string> = new Set([
  'avatarScheme',
  'avatarSize',
  'hardwrap',
  'htmlEscape',
  'includeHeadingId',
  'markup',
  'urlMode',
  'withAttributes',
  'withProperties',
]);

/** `brief` is a shortened `lean`, see brief-tool.ts. */
export type ListedDetail = Exclude<SchemaDetail, 'auto' | 'brief'>;

/** Of which tool, how, and where in it. */
interface Listing {
  readonly detail: ListedDetail;
  readonly tool: string;
  /** Of the property; empty for the whole schema. */
  readonly name: string;
}

function relaxAll(properties: JsonSchema, listing: Listing): JsonSchema {
  // The reserved arguments (`_dryRun`, `_fields`) are described once, in the server's instructions.
  const listed = ([name]: [string, unknown]): boolean =>
    listing.name !== '' || !(name.startsWith('_') || UNLISTED_PARAMETERS.has(name));
  return Object.fromEntries(
    Object.entries(properties)
      .filter(listed)
      .map(([name, schema]) => [name, isObject(schema) ? relax(schema, { ...listing, name }) : schema]),
  );
}

/** What Gemini's function declarations reject beyond bounds: an enum of anything but texts, `const`, and a value without a type. */
function forGemini(schema: JsonSchema): JsonSchema {
  const { const: only, enum: words, ...rest } = schema;
  const type = rest['type'] ?? 'string';
  const values = words ?? (only === undefined ? undefined : [only]);
  return { ...rest, type, ...(values === undefined || type !== 'string' ? {} : { enum: values }) };
}

function relax(schema: JsonSchema, listing: Listing): JsonSchema {
  const { detail, tool, name } = listing;
  const allowed = Array.isArray(schema['enum']) ? schema['enum'].map(String) : [];
  const relaxed = Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (UNLISTED.has(keyword)) return [];
      if (keyword === 'description' && !isInformativeDescription(String(value), [tool, name, ...allowed])) return [];
      if (keyword === 'properties' && isObject(value)) return [[keyword, relaxAll(value, listing)]];
      if (keyword === 'items' && isObject(value))
        return [[keyword, relax(value, { ...listing, name: `${name} item` })]];
      return [[keyword, value]];
    }),
  );
  return detail === 'gemini' ? forGemini(relaxed) : relaxed;
}

/** What a model sees of a tool's input schema: it accepts all that the schema accepts; a call is validated against the schema itself. */
export function listedSchema(schema: JsonSchema, detail: ListedDetail, tool: string): JsonSchema {
  return detail === 'full' ? schema : relax(schema, { detail, tool, name: '' });
}
