import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../../src/runtime/catalog/create-catalog.ts';
import type { Operation } from '../../../src/runtime/catalog/operation.ts';
import { briefTool } from '../../../src/runtime/tools/brief-tool.ts';
import { isInformativeDescription } from '../../../src/runtime/tools/is-informative-description.ts';
import { type ListedDetail, listedSchema } from '../../../src/runtime/tools/listed-schema.ts';
import { operation } from '../small-catalog.ts';

const made = (over: Partial<Operation> = {}, name = 'branch_create') => operation(name, 'POST /api/latest/x', over);

describe('a tool in a long list', () => {
  const brief = (inputSchema: JsonSchema, over: Partial<Operation> = {}) =>
    briefTool({ name: 'branch_create', description: 'x', inputSchema: { ...inputSchema, type: 'object' } }, made(over))
      .inputSchema;
  const branch = { type: 'string', description: 'Full ref, such as refs/heads/x. More of it.' };
  const known = { type: 'string', description: 'The name of the branch' };
  const kind = { enum: ['A', 'B'], description: 'A or B' };

  test('has what is required, and the rest by name and type', () => {
    const optional = { type: 'array', description: 'Some', items: { type: 'string', enum: ['x'], minLength: 1 } };
    const schema = {
      $comment: 'kept',
      required: ['branch', 'known', 'kind', 'odd'],
      properties: { branch, known, kind, optional, odd: 7, start: { type: 'integer' }, limit: {}, any: { minimum: 1 } },
    };
    expect(brief(schema)).toEqual({
      $comment: 'kept',
      type: 'object',
      required: ['branch', 'known', 'kind', 'odd'],
      properties: {
        branch: { type: 'string', description: 'Full ref' },
        known: { type: 'string' },
        kind: { enum: ['A', 'B'] },
        optional: { type: 'array', items: { type: 'string', enum: ['x'] } },
        any: {},
      },
    });
    expect(brief({})).toEqual({ type: 'object', properties: {} });
  });

  test('of administration leaves out what is not required, and words but of its own arguments', () => {
    const body = { type: 'object', description: 'Odd thing', required: ['branch'], properties: { branch, known } };
    const schema = { required: ['body'], properties: { body, known } };
    const everyday = {
      ...body,
      description: 'Odd thing',
      properties: { branch: { ...branch, description: 'Full ref' }, known: { type: 'string' } },
    };
    expect(brief(schema)).toMatchObject({ properties: { body: everyday, known: { type: 'string' } } });
    const rare = {
      type: 'object',
      required: ['branch'],
      description: 'Odd thing',
      properties: { branch: { type: 'string' } },
    };
    for (const over of [{ marks: ['administrative' as const] }, { domain: 'instance' as const }])
      expect(brief(schema, over)).toEqual({ type: 'object', required: ['body'], properties: { body: rare } });
  });

  test.for([
    [2, ['a0', 'a1']],
    [3, []],
  ] as const)('of administration names %i things of a body that requires none: %j', ([count, names]) => {
    const properties = Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${String(index)}`, known]));
    const listed = brief(
      { required: ['body'], properties: { body: { type: 'object', properties }, list: {} } },
      { domain: 'instance' },
    );
    expect(listed).toEqual({
      type: 'object',
      required: ['body'],
      properties: {
        body: {
          type: 'object',
          ...(names.length === 0
            ? {}
            : { properties: Object.fromEntries(names.map((one) => [one, { type: 'string' }])) }),
        },
      },
    });
  });

  test('describes the items of a list as it does a body', () => {
    const items = { type: 'object', required: ['branch'], properties: { branch, start: { type: 'integer' } } };
    expect(brief({ required: ['all'], properties: { all: { type: 'array', items } } })['properties']).toEqual({
      all: {
        type: 'array',
        items: {
          type: 'object',
          required: ['branch'],
          properties: { branch: { type: 'string', description: 'Full ref' }, start: { type: 'integer' } },
        },
      },
    });
  });

  const told = (description: string, over: Partial<Operation> = {}) =>
    briefTool({ name: 'x', inputSchema: { type: 'object' } }, made({ description, ...over })).description;
  test.for<readonly [string, Partial<Operation>, string]>([
    ['Gets v1.2 of it. Also more. Needs REPO_READ.', { access: 'read', permission: 'REPO_READ' }, 'Gets v1.2 of it.'],
    ['Gets it (e.g. one). Also.', { access: 'read' }, 'Gets it (e.g. one).'],
    ['Gets it', { access: 'read' }, 'Gets it'],
    ['Gets it. ', { access: 'read' }, 'Gets it. '],
    ['Makes it. Also. Needs REPO_READ.', { permission: 'REPO_READ' }, 'Makes it. Also.'],
    ['Makes it. Needs only REPO_READ. Now.', { permission: 'REPO_READ' }, 'Makes it. Now.'],
    ['Makes it. Needs REPO_READ.', {}, 'Makes it. Needs REPO_READ.'],
  ])('%j with %j says %j', ([description, over, want]) => {
    expect(told(description, { access: 'write', permission: null, ...over })).toBe(want);
  });
});

describe('a schema as a model sees it', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['n'],
    properties: {
      n: { type: 'integer', minimum: 1, enum: [1, 2], description: 'How many, with care' },
      key: { const: 'A', description: 'The key' },
      _fields: { type: 'string' },
      markup: { type: 'boolean' },
      body: {
        properties: {
          markup: { type: 'boolean' },
          _x: {},
          list: { type: 'array', maxItems: 2, items: { pattern: 'x', description: 'Tool list item' } },
        },
      },
      odd: 7,
      words: { enum: ['a', 'b'], type: 'string', description: 'a or b' },
    },
  };
  test.for<readonly [ListedDetail, JsonSchema]>([
    ['full', schema],
    [
      'lean',
      {
        type: 'object',
        required: ['n'],
        properties: {
          n: { type: 'integer', enum: [1, 2], description: 'How many, with care' },
          key: { const: 'A' },
          body: { properties: { markup: { type: 'boolean' }, _x: {}, list: { type: 'array', items: {} } } },
          odd: 7,
          words: { enum: ['a', 'b'], type: 'string' },
        },
      },
    ],
    [
      'gemini',
      {
        type: 'object',
        required: ['n'],
        properties: {
          n: { type: 'integer', description: 'How many, with care' },
          key: { type: 'string', enum: ['A'] },
          body: {
            type: 'string',
            properties: {
              markup: { type: 'boolean' },
              _x: { type: 'string' },
              list: { type: 'array', items: { type: 'string' } },
            },
          },
          odd: 7,
          words: { enum: ['a', 'b'], type: 'string' },
        },
      },
    ],
  ])('%s', ([detail, want]) => {
    expect(listedSchema(schema, detail, 'tool')).toEqual(want);
  });
  test('no bound is listed, whatever it is', () => {
    const bounds = {
      minLength: 1,
      maxLength: 2,
      minimum: 1,
      maximum: 2,
      minItems: 1,
      maxItems: 2,
      minProperties: 1,
      maxProperties: 2,
      uniqueItems: true,
      pattern: 'x',
      format: 'uri',
      contentEncoding: 'base64',
      additionalProperties: {},
    };
    expect(listedSchema({ type: 'object', ...bounds }, 'lean', 'tool')).toEqual({ type: 'object' });
    const looks = [
      'avatarScheme',
      'avatarSize',
      'hardwrap',
      'htmlEscape',
      'includeHeadingId',
      'markup',
      'urlMode',
      'withAttributes',
      'withProperties',
    ];
    const properties = Object.fromEntries(looks.map((name) => [name, {}]));
    expect(listedSchema({ properties }, 'lean', 'tool')).toEqual({ properties: {} });
  });
});

describe('words that say more than those beside them', () => {
  test.for([
    ['The name of a branch', ['branch_name'], false],
    ['Labels', ['label'], false],
    ['branchName', ['name', 'branch'], false],
    ['The full name', ['name'], true],
    ['At most 25', ['limit'], true],
    ['25', ['limit 25'], false],
    ['OPEN or MERGED', ['x', 'OPEN', 'MERGED'], false],
    ['...', [], false],
    ['is of an', [], false],
    ['gas', ['gases'], true],
  ] as const)('%s beside %j: %s', ([text, beside, want]) => {
    expect(isInformativeDescription(text, beside)).toBe(want);
  });
});
