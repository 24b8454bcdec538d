import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { isJsonObject } from '../../scripts/lib/is-json-object.ts';
import type { Json, JsonObject } from '../../scripts/lib/json.ts';
import { objectAt } from '../../scripts/lib/object-at.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import { openCatalog } from '../../src/runtime/catalog/open-catalog.ts';
import { parseObject } from './parse-object.ts';

const root = join(import.meta.dirname, '..', '..');
const refuse = (...warning: unknown[]): never => {
  throw new Error(warning.map(String).join(' '));
};
/** Ajv as strict as it gets; what it would only print is a failure. */
function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, logger: { log: refuse, warn: refuse, error: refuse } });
  addFormats.default(ajv);
  return ajv;
}

/** Every operation of every version, then the same as 9.4 has it. */
describe.each(['auto', '9.4'])('the schemas of %s', async (version) => {
  const { operations, inputSchema } = await openCatalog(version);
  const schemas = parseObject(
    JSON.stringify(Object.fromEntries(operations.map((operation) => [operation.name, inputSchema(operation)]))),
  );

  test('all schemas compile in strict mode without a warning', () => {
    const ajv = strictAjv();
    for (const schema of Object.values(schemas))
      expect(ajv.compile(isJsonObject(schema) ? schema : {})).toBeTypeOf('function');
  });

  test('the arguments of a schema are those of its operation', () => {
    for (const { name, parameters, body } of operations) {
      const schema = objectAt(schemas, name);
      const wanted = [...parameters.map((parameter) => parameter.name), ...(body === null ? [] : ['body'])];
      expect(Object.keys(objectAt(schema, 'properties')), name).toEqual(wanted);
      const required = [
        ...parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
        ...(body?.required === true ? ['body'] : []),
      ];
      expect(schema['required'] ?? [], name).toEqual(required.sort());
    }
  });

  describe('what clients accept', () => {
    test.each(Object.entries(schemas))('%s', (name, schema) => {
      expect(`mcp__bitbucket__${name}`.length).toBeLessThanOrEqual(64);
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
      checkSchema(schema, name);
    });

    const SINGLE_TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object'];
    const FORBIDDEN = [
      '$ref',
      'oneOf',
      'anyOf',
      'allOf',
      'not',
      'nullable',
      'example',
      'xml',
      'discriminator',
      'readOnly',
      'writeOnly',
      'default',
    ];

    function checkSchema(schema: Json | undefined, where: string): void {
      if (!isJsonObject(schema)) throw new Error(`${where} is no object`);
      for (const keyword of FORBIDDEN) expect(schema, where).not.toHaveProperty([keyword]);
      for (const keyword of Object.keys(schema)) expect(keyword, where).not.toMatch(/^x-/);
      if (schema['type'] !== undefined) expect(SINGLE_TYPES, where).toContain(schema['type']);
      if (schema['format'] !== undefined)
        expect(['date-time', 'date', 'uri', 'email'], where).toContain(schema['format']);
      if (schema['type'] === 'array') checkSchema(schema['items'], `${where}[]`);
      const properties = objectAt(schema, 'properties');
      if (schema['properties'] !== undefined) expect(schema['additionalProperties'], where).toBe(false);
      for (const [property, child] of Object.entries(properties)) {
        expect(property, where).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
        checkSchema(child, `${where}.${property}`);
      }
    }
  });

  test('strings, arrays and integers of bodies are bounded', () => {
    const unbounded: string[] = [];
    const visit = (schema: JsonObject, where: string): void => {
      const bounded: Readonly<Record<string, readonly string[]>> = {
        string: ['maxLength', 'enum', 'const', 'pattern', 'format'],
        array: ['maxItems'],
        integer: ['maximum', 'enum', 'const'],
      };
      const wanted = bounded[typeof schema['type'] === 'string' ? schema['type'] : ''];
      if (wanted !== undefined && !wanted.some((keyword) => keyword in schema)) unbounded.push(where);
      if (isJsonObject(schema['items'])) visit(schema['items'], `${where}[]`);
      for (const [name, child] of Object.entries(objectAt(schema, 'properties')))
        if (isJsonObject(child)) visit(child, `${where}.${name}`);
    };
    for (const name of Object.keys(schemas))
      visit(objectAt(objectAt(objectAt(schemas, name), 'properties'), 'body'), name);
    expect(unbounded).toEqual([]);
  });
});

test('every documented body passes its schema; control: with a stray property it does not', async () => {
  const { bodies } = await readReviewed(join(root, 'openapi'));
  expect(bodies.size).toBeGreaterThan(100);
  for (const [key, { schema, examples }] of bodies) {
    const validate = strictAjv().compile(schema);
    for (const example of examples) expect([key, validate(example), validate.errors]).toEqual([key, true, null]);
    const [first] = examples;
    if (isJsonObject(first) && schema['properties'] !== undefined)
      expect([key, validate({ ...first, stray: 1 })]).toEqual([key, false]);
  }
});
