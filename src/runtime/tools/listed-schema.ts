import type { JsonSchema } from '../catalog/catalog.ts';
import type { SchemaDialect } from '../config/options.ts';

/**
 * Bounds that only refuse: a model that meets one reads it in the error, and a pattern that nobody can guess is told in the
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

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function relaxAll(properties: JsonSchema, dialect: SchemaDialect, top: boolean): JsonSchema {
  // The reserved arguments (`_dryRun`, `_fields`) are told once, in the server's instructions.
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !top || !name.startsWith('_'))
      .map(([name, schema]) => [name, isSchema(schema) ? relax(schema, dialect, false) : schema]),
  );
}

/** What Gemini's function declarations refuse beyond bounds: an enum of anything but texts, `const`, and a value without a type. */
function forGemini(schema: JsonSchema): JsonSchema {
  const { const: only, enum: words, ...rest } = schema;
  const type = rest['type'] ?? 'string';
  const values = words ?? (only === undefined ? undefined : [only]);
  return { ...rest, type, ...(values === undefined || type !== 'string' ? {} : { enum: values }) };
}

function relax(schema: JsonSchema, dialect: SchemaDialect, top: boolean): JsonSchema {
  const relaxed = Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (UNLISTED.has(keyword)) return [];
      if (keyword === 'properties' && isSchema(value)) return [[keyword, relaxAll(value, dialect, top)]];
      if (keyword === 'items' && isSchema(value)) return [[keyword, relax(value, dialect, false)]];
      return [[keyword, value]];
    }),
  );
  return dialect === 'gemini' ? forGemini(relaxed) : relaxed;
}

/** What a model sees of an input schema: whatever the schema accepts, this accepts; a call is held to the schema itself. */
export function listedSchema(schema: JsonSchema, dialect: SchemaDialect): JsonSchema {
  return dialect === 'full' ? schema : relax(schema, dialect, true);
}
