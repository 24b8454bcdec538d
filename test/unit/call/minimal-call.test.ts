import { describe, expect, test } from 'vitest';
import { minimalCall, passingBodies, withExample } from '../../../src/runtime/call/minimal-call.ts';
import type { JsonSchema } from '../../../src/runtime/catalog/create-catalog.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { operation } from '../small-catalog.ts';

const made = (name = 'branch_create') => operation(name, 'POST /api/latest/x');

describe('a minimal call', () => {
  const HASH = '0123456789abcdef0123456789abcdef01234567';
  const all = (properties: JsonSchema) => ({ properties, required: Object.keys(properties) });
  test('has what is required, by name, by form and by type', async () => {
    const schema = all({
      projectKey: { type: 'string' },
      repositorySlug: { type: 'string' },
      commitId: { type: 'string', pattern: '^[0-9a-f]{40}$' },
      path: { type: 'string', pattern: '^[A-Z]+$' },
      userSlug: { type: 'string' },
      at: {},
      other: { type: 'string' },
      hash: { pattern: '^[0-9a-f]{40}$' },
      number: { pattern: '^\\d+$' },
      issue: { pattern: '^[A-Z]+-\\d$' },
      url: { pattern: '^https:' },
      none: { pattern: '^\\s$' },
      words: { enum: ['B', 'A'] },
      whole: { type: 'integer' },
      page: { type: 'integer', minimum: 0 },
      more: { type: 'number', minimum: 5 },
      flag: { type: 'boolean' },
      list: { type: 'array', items: { type: 'integer' } },
      empty: { type: 'array' },
      thing: { type: 'object', ...all({ a: { type: 'boolean' } }) },
      odd: 7,
    });
    expect(await minimalCall(made(), { ...schema, required: [...schema.required, 'unknown'] })).toEqual({
      projectKey: 'PLAT',
      repositorySlug: 'api',
      commitId: HASH,
      path: 'PLAT',
      userSlug: 'jdoe',
      at: 'refs/heads/main',
      other: 'example',
      hash: HASH,
      number: '1',
      issue: 'PLAT-1',
      url: 'https://ci.example.com/1',
      none: 'example',
      words: 'B',
      whole: 1,
      page: 1,
      more: 5,
      flag: true,
      list: [1],
      empty: [],
      thing: { a: true },
      odd: undefined,
      unknown: undefined,
    });
    expect(await minimalCall(made(), {})).toEqual({});
  });

  const refused = new AppError('invalid-arguments', 'Wrong');
  const accepts = (): undefined => undefined;
  const refuses = (): never => {
    throw refused;
  };
  test('is shown with the error, when it would pass and is short', async () => {
    const schema = all({ projectKey: {} });
    expect(await withExample(refused, made(), schema, accepts)).toMatchObject({
      code: 'invalid-arguments',
      message: 'Wrong. A minimal call takes {"projectKey":"PLAT"}',
    });
    expect(await withExample(refused, made(), schema, refuses)).toBe(refused);
    for (const error of [new Error('x'), new AppError('denied', 'x')])
      expect(await withExample(error, made(), schema, accepts)).toBe(error);
    const length = (letters: number) =>
      withExample(refused, made(), all({ words: { enum: ['x'.repeat(letters)] } }), accepts);
    expect(await length(988)).not.toBe(refused);
    expect(await length(989)).toBe(refused);
  });

  test('has the first reviewed body, and those that pass are shown', async () => {
    const create = made('repo_branches_create');
    const schema = all({ body: { type: 'object' } });
    const bodies = await passingBodies(create, schema, accepts);
    expect(bodies[0]).toMatchObject({ name: expect.any(String) as string, startPoint: expect.any(String) as string });
    expect(await minimalCall(create, schema)).toEqual({ body: bodies[0] });
    expect(await minimalCall(create, {})).toEqual({});
    expect(await passingBodies(create, schema, refuses)).toEqual([]);
    const given: unknown[] = [];
    await passingBodies(create, all({ projectKey: {}, body: {} }), (input) => given.push(input));
    expect(given[0]).toEqual({ projectKey: 'PLAT', body: bodies[0] });
    expect(await passingBodies(made('no_such'), schema, accepts)).toEqual([]);
  });
});
