import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { readDocument } from '../helpers/read-document.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';

type Tree = Readonly<Record<string, unknown>>;

interface Mutation {
  /** `unknown /fromRef/x`, `type /title`, `missing /toRef`. */
  readonly what: string;
  readonly body: unknown;
}

function tree(value: unknown): Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

const bodies = Object.entries(tree(tree(parse(readFileSync('openapi/bodies.yaml', 'utf8')))['bodies'])).map(
  ([key, entry]) => ({ key, examples: tree(entry)['examples'] as readonly unknown[] }),
);
const nameOf = new Map(
  ['9.4', '10.0'].flatMap((version) =>
    [...readDocument('openapi', version)].map(([name, { key }]) => [key, name] as const),
  ),
);

const ajv = new Ajv2020({ strict: true, strictRequired: true });
addFormats.default(ajv);
let server: StartedServer;
let schemas: ReadonlyMap<string, Tree>;

beforeAll(async () => {
  const names = bodies.map(({ key }) => nameOf.get(key) ?? key);
  // Loopback and never called: what a call is held to is all that is asked for.
  server = await startServer({
    url: 'http://127.0.0.1:9',
    args: ['--profile', 'none'],
    env: { BITBUCKET_ALLOW: names.join(','), BITBUCKET_SCHEMA_DETAIL: 'full', BITBUCKET_VERSION: 'auto' },
  });
  const tools = await listAllTools(server.client);
  schemas = new Map(tools.map(({ name, inputSchema }) => [name, tree(tree(inputSchema.properties)['body'])]));
});

afterAll(() => server.close());

/** A value of a type that the schema does not name. */
function otherType(schema: Tree): unknown {
  return schema['type'] === 'array' || schema['type'] === 'object' ? 'text' : ['of another type'];
}

/** Every body that is the given one but for one mistake, at every level that the schema describes. */
function* mutate(schema: Tree, value: unknown, at: string): Generator<Mutation> {
  if (schema['type'] !== undefined) yield { what: `type ${at || '/'}`, body: otherType(schema) };
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (const [index, item] of items.entries()) {
      for (const { what, body } of mutate(tree(schema['items']), item, `${at}/${index}`))
        yield { what, body: items.with(index, body) };
    }
  } else if (typeof value === 'object' && value !== null && schema['properties'] !== undefined) {
    const object = tree(value);
    yield { what: `unknown ${at}/notAProperty`, body: { ...object, notAProperty: 1 } };
    for (const name of (schema['required'] ?? []) as readonly string[]) {
      yield {
        what: `missing ${at}/${name}`,
        body: Object.fromEntries(Object.entries(object).filter(([n]) => n !== name)),
      };
    }
    for (const [name, member] of Object.entries(object)) {
      for (const { what, body } of mutate(tree(tree(schema['properties'])[name]), member, `${at}/${name}`))
        yield { what, body: { ...object, [name]: body } };
    }
  }
}

function validatorOf(key: string): { schema: Tree; validate: ValidateFunction } {
  const schema = schemas.get(nameOf.get(key) ?? '');
  if (schema === undefined) throw new Error(`${key} has no tool`);
  return { schema, validate: ajv.compile(schema) };
}

describe('reviewed bodies against the schemas that calls are held to', () => {
  test('each belongs to an operation and has examples', () => {
    expect(bodies.filter(({ key, examples }) => !nameOf.has(key) || examples.length === 0)).toEqual([]);
    expect(bodies.length).toBeGreaterThanOrEqual(38);
  });

  test.for(bodies)('$key takes its documented bodies', ({ key, examples }) => {
    const { validate } = validatorOf(key);
    for (const example of examples) {
      validate(example);
      expect(validate.errors).toBeNull();
    }
  });

  test.for(bodies)('$key rejects every mistake in them', ({ key, examples }) => {
    const { schema, validate } = validatorOf(key);
    for (const example of examples) {
      const passed = [...mutate(schema, example, '')].filter(({ body }) => validate(body)).map(({ what }) => what);
      expect(passed).toEqual([]);
    }
  });

  test('mistakes of all three kinds were tried, hundreds of them', () => {
    const kinds = bodies.flatMap(({ key, examples }) =>
      examples.flatMap((example) =>
        [...mutate(validatorOf(key).schema, example, '')].map(({ what }) => what.split(' ')[0]),
      ),
    );
    for (const kind of ['unknown', 'type', 'missing'])
      expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(100);
  });
});

describe('which bodies are reviewed', () => {
  const unreviewed = catalog.operations.filter(({ body }) => body !== null && !body.verified).map(({ key }) => key);

  test('every one outside the installation and mirroring', () => {
    const outside = unreviewed.filter((key) => !/^[A-Z]+ \/(?:api\/latest\/admin|mirroring)\//.test(key));
    expect(outside).toEqual([]);
  });

  test('control: those that are not are known', () => {
    expect(unreviewed.length).toBe(28);
    expect(unreviewed).toContain('PUT /api/latest/admin/banner');
  });
});
