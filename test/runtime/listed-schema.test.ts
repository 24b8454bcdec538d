import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withReserved } from '../../src/runtime/call/reserved-arguments.ts';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { listedSchema } from '../../src/runtime/tools/listed-schema.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import type { Schema } from '../helpers/make-arguments.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: true });
addFormats.default(ajv);

const pairs = catalog.operations.map((operation) => {
  const schema = withReserved(operation, catalog.inputSchema(operation));
  return { operation, schema, listed: listedSchema(schema, 'lean', operation.name) };
});
const PRESENTATION = new Set(
  'avatarScheme avatarSize hardwrap htmlEscape includeHeadingId markup urlMode withAttributes withProperties'.split(
    ' ',
  ),
);
const compiled = new Map<object, ValidateFunction>();
function accepts(schema: object, value: unknown): boolean {
  let validate = compiled.get(schema);
  if (validate === undefined) compiled.set(schema, (validate = ajv.compile(schema)));
  return validate(value);
}

/** Any value that a schema may accept, and some that only look so; which they are, the full schema says. */
function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const { type, enum: words, properties, items, required } = schema;
  if (words !== undefined) return fc.constantFrom(...(words as unknown[]));
  switch (type as string) {
    case 'integer':
    case 'number':
      return fc.oneof(fc.constant(1), fc.integer(), fc.maxSafeInteger());
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(items as Schema), { maxLength: 3 });
    case 'object': {
      const members = Object.entries((properties as Record<string, Schema> | undefined) ?? {});
      if (members.length === 0) return fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 });
      const keys = (required as string[] | undefined) ?? [];
      return fc.record(Object.fromEntries(members.map(([name, member]) => [name, valuesOf(member)])), {
        requiredKeys: keys,
        noNullPrototype: true,
      });
    }
    default:
      return fc.oneof(
        fc.constantFrom('PLAT', 'api', 'main', 'refs/heads/main', 'a'.repeat(40), 'https://ci.example.com/1'),
        fc.string({ minLength: 1 }),
      );
  }
}

describe('what a model sees of an input schema is looser than what a call is held to', () => {
  test('every input that the full schema accepts, the listed one accepts', () => {
    let accepted = 0;
    for (const { schema, listed, operation } of pairs) {
      for (const value of fc.sample(valuesOf(schema), { numRuns: 12, seed: 529 })) {
        if (!accepts(schema, value)) continue;
        accepted += 1;
        expect(accepts(listed, value), `${operation.name} ${JSON.stringify(value)}`).toBe(true);
      }
    }
    expect(accepted).toBeGreaterThan(1000);
  });

  test('the least and the reserved arguments of every tool are among them', () => {
    for (const { operation, schema, listed } of pairs) {
      const least = leastArguments(operation, schema, { _fields: 'values.id' });
      expect([accepts(schema, least), accepts(listed, least)], operation.name).toEqual([true, true]);
    }
  });

  test('it keeps what is required and every property but the reserved and those of presentation', () => {
    const names = (schema: object): string[] => Object.keys(Reflect.get(schema, 'properties') as object);
    for (const { schema, listed, operation } of pairs) {
      expect(
        names(schema).filter((name) => !names(listed).includes(name) && !PRESENTATION.has(name)),
        operation.name,
      ).toEqual(names(schema).filter((name) => name.startsWith('_')));
      expect(listed['required'], operation.name).toEqual(schema['required']);
    }
  });

  test('control: a schema that is stricter in one place is found', () => {
    const [first] = pairs;
    const stricter = { ...first?.listed, required: ['notThere'], properties: { notThere: { type: 'string' } } };
    const value = first === undefined ? {} : leastArguments(first.operation, first.schema);
    expect(accepts(stricter, value)).toBe(false);
  });
});
