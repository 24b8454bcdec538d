import fc from 'fast-check';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { makeArguments, type Place, type Schema } from './make-arguments.ts';
import { PATTERN_SAMPLES } from './pattern-samples.ts';

/** Texts that a question could hide, or show wrongly. */
const AWKWARD = [
  'x',
  'true',
  'a, b',
  'line\nbody.name: other',
  'spaces          after',
  '<!-- hidden -->',
  '[shown](https://hidden.example.org)',
  '`code`',
  'a\u202eb\u200bc\u3164d\u00a0e',
  'ä "quoted" \\ 東京 🙂',
  '-----BEGIN PRIVATE KEY----- all of this',
  'https://user:pa55word@ci.example.org/x',
  '{"json": [1]}',
] as const;

function texts(schema: Schema, sample: string): fc.Arbitrary<unknown> {
  const { pattern, format, contentEncoding, maxLength, minLength } = schema;
  if (contentEncoding === 'base64')
    return fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  if (typeof pattern === 'string') return fc.constantFrom(...(PATTERN_SAMPLES[pattern] ?? [sample]));
  if (format !== undefined) return fc.constant(sample);
  const least = typeof minLength === 'number' ? minLength : 0;
  const most = Math.min(typeof maxLength === 'number' ? maxLength : 200, 200);
  return fc
    .oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', minLength: least, maxLength: most }))
    .filter((text) => Array.from(text).length >= least && Array.from(text).length <= most);
}

function valuesOf(schema: Schema, sample: unknown): fc.Arbitrary<unknown> {
  const {
    type,
    enum: words,
    properties,
    items,
    required,
    minimum,
    maximum,
    maxItems,
    minItems,
    maxProperties,
  } = schema;
  if (Array.isArray(words)) return fc.constantFrom(...(words as unknown[]));
  switch (type as string) {
    case 'integer':
      return fc.integer({
        min: Number(minimum ?? -1000),
        max: Math.min(Number(maximum ?? 1000), Number.MAX_SAFE_INTEGER),
      });
    case 'number':
      return fc.constant(Number(minimum ?? 1.5));
    case 'boolean':
      return fc.boolean();
    case 'string':
      return texts(schema, String(sample));
    case 'array':
      return fc.uniqueArray(valuesOf(items as Schema, Array.isArray(sample) ? sample[0] : undefined), {
        minLength: Number(minItems ?? 0),
        maxLength: Math.min(Number(maxItems ?? 6), 6),
        selector: (item) => JSON.stringify(item),
      });
    case 'object': {
      const members = Object.entries((properties as Record<string, Schema> | undefined) ?? {});
      if (members.length === 0)
        return fc.dictionary(
          fc.oneof(fc.constantFrom('url', 'name', 'a.b', 'x: y', 'secret'), fc.string({ maxLength: 8 })),
          fc.jsonValue({ maxDepth: 2 }),
          {
            maxKeys: Math.min(Number(maxProperties ?? 5), 5),
            noNullPrototype: true,
          },
        );
      const given: Readonly<Record<string, unknown>> =
        typeof sample === 'object' && sample !== null ? { ...sample } : {};
      return fc.record(Object.fromEntries(members.map(([name, member]) => [name, valuesOf(member, given[name])])), {
        requiredKeys: Array.isArray(required) ? (required as string[]) : [],
        noNullPrototype: true,
      });
    }
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

/** Random arguments that the schema of an operation allows, in any order. Path and query are limited to values that fit a URL. */
export function randomArguments(operation: Operation, schema: Schema): fc.Arbitrary<Record<string, unknown>> {
  const placeOf = (name: string): Place => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name && candidate.in === 'path');
    if (parameter === undefined) return 'query';
    return parameter.multiSegment === true ? 'segments' : 'segment';
  };
  const [least, most] = (['least', 'most'] as const).map((fill) => makeArguments(schema, fill, placeOf));
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
  const of = (name: string, member: Schema): fc.Arbitrary<unknown> => {
    if (name === 'body') return valuesOf(member, most?.['body']);
    const samples = [least?.[name], most?.[name]].filter((value) => value !== undefined);
    if (member['type'] === 'boolean' || member['type'] === 'integer' || member['enum'] !== undefined)
      return valuesOf(member, samples[0]);
    return fc.constantFrom(...samples);
  };
  return fc
    .record(Object.fromEntries(properties.map(([name, member]) => [name, of(name, member)])), {
      requiredKeys: required,
      noNullPrototype: true,
    })
    .chain((made) =>
      fc
        .shuffledSubarray(Object.keys(made), { minLength: Object.keys(made).length })
        .map((names) => Object.fromEntries(names.map((name) => [name, made[name]]))),
    );
}
