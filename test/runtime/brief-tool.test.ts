import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { withReserved } from '../../src/runtime/call/reserved-arguments.ts';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { briefTool } from '../../src/runtime/tools/brief-tool.ts';
import { listedSchema } from '../../src/runtime/tools/listed-schema.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import type { Schema } from '../helpers/make-arguments.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: true });
addFormats.default(ajv);
const compiled = new Map<object, ValidateFunction>();
function accepts(schema: object, value: unknown): boolean {
  let validate = compiled.get(schema);
  if (validate === undefined) compiled.set(schema, (validate = ajv.compile(schema)));
  return validate(value);
}

const pairs = catalog.operations.map((operation) => {
  const schema = withReserved(operation, catalog.inputSchema(operation));
  const { name, description } = operation;
  const lean = listedSchema(schema, 'lean', name);
  const tool = briefTool({ name, description, inputSchema: { ...lean, type: 'object' } }, operation);
  return { operation, schema, lean, tool, brief: tool.inputSchema };
});

function members(value: unknown): [string, Schema][] {
  return typeof value === 'object' && value !== null ? Object.entries(value as Record<string, Schema>) : [];
}

/** What a model writes that knows nothing but this list, Bitbucket and the names: the least that is required. */
const BY_NAME: Readonly<Record<string, string>> = {
  projectKey: 'PLAT',
  commitId: '3f2a9c0d1e4b5a6978cdef0123456789abcdef01',
  path: 'src/main.ts',
  at: 'refs/heads/main',
  issueKey: 'PLAT-1',
  url: 'https://ci.example.com/1',
  emailAddress: 'jdoe@example.com',
};
function fill(schema: Schema, name: string): unknown {
  const { type, enum: words, items, properties, required } = schema;
  if (schema['const'] !== undefined) return schema['const'];
  if (Array.isArray(words)) return words[0] as unknown;
  switch (type as string) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return [fill(items as Schema, name)];
    case 'object': {
      const known = new Map(members(properties));
      return Object.fromEntries(((required ?? []) as string[]).map((key) => [key, fill(known.get(key) ?? {}, key)]));
    }
    default:
      return BY_NAME[name] ?? 'example';
  }
}

/** Formats that no name tells and no model guesses; the error of a wrong call shows them. */
const UNGUESSED = ['build_status_commits_stats_list', 'gpg_key_delete'];

/** Pointers of everything required below a schema, with its allowed values. */
function* required(schema: Schema, at = ''): Generator<string> {
  for (const [name, member] of members(schema['properties'])) {
    if (!((schema['required'] ?? []) as string[]).includes(name)) continue;
    yield `${at}/${name} ${JSON.stringify([member['type'], member['enum'], member['const']])}`;
    yield* required(member, `${at}/${name}`);
  }
  if (schema['items'] !== undefined) yield* required(schema['items'] as Schema, `${at}/*`);
}

describe('a tool told in brief', () => {
  test('has every required argument of the lean list, at any depth, with its type and its allowed values', () => {
    for (const { operation, lean, brief } of pairs)
      expect([...required(brief)], operation.name).toEqual([...required(lean)]);
  });

  test('of everyday operations has every other argument by name too, but those of paging', () => {
    const everyday = pairs.filter(({ operation: { marks, domain } }) => marks.length === 0 && domain !== 'instance');
    expect(everyday.length).toBeGreaterThan(150);
    for (const { operation, lean, brief } of everyday) {
      const left = members(lean['properties']).filter(([name]) => !['start', 'limit'].includes(name));
      const told = members(brief['properties']).map(([name, { type }]) => [name, type]);
      expect(told, operation.name).toEqual(left.map(([name, { type }]) => [name, type]));
    }
  });

  test('accepts the least and the reserved arguments that the full schema accepts', () => {
    for (const { operation, schema, brief } of pairs) {
      const least = leastArguments(operation, schema, { _fields: 'values.id' });
      expect([accepts(schema, least), accepts(brief, least)], operation.name).toEqual([true, true]);
    }
  });

  test('is enough to call it: the least that it asks for passes the full schema, with two exceptions', () => {
    const refused = pairs.filter(({ schema, brief }) => !accepts(schema, fill(brief, '')));
    expect(refused.map(({ operation }) => operation.name)).toEqual(UNGUESSED);
  });

  test('control: from a list that lacks what is required no such call can be made', () => {
    const [first] = pairs;
    expect(accepts(first?.schema ?? {}, fill({ type: 'object', properties: {} }, ''))).toBe(false);
  });

  test('says what the operation does, but not the permission, which the rejection says', () => {
    const named = pairs.filter(({ operation }) => operation.permission !== null);
    expect(named.length).toBeGreaterThan(300);
    for (const { operation, tool } of pairs) {
      expect(operation.description, operation.name).toContain(tool.description?.slice(0, 12));
      expect(tool.description, operation.name).toMatch(/^.{10,}\.$/);
      expect(tool.description, operation.name).not.toContain(`Needs ${String(operation.permission)}.`);
    }
  });

  test('of a write keeps everything else that the description says', () => {
    for (const { operation, tool } of pairs.filter(({ operation: { access } }) => access !== 'read'))
      expect(operation.description.replace(/ Needs (only )?[A-Z_]+\./, ''), operation.name).toBe(
        tool.description?.replace(/ Needs (only )?[A-Z_]+\./, ''),
      );
  });
});
