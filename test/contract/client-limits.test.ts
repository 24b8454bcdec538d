import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { isBounded } from '../helpers/is-bounded.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { readDocument } from '../helpers/read-document.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';

/**
 * How all tools of a real tools/list are written, and how the schemas that calls are held to are bounded. What clients reject, in every
 * detail, is in details.test.ts.
 */
const MAX_NAME = 48; // `mcp__bitbucket__` + name within 64
const MAX_DESCRIPTION = 200;
const MAX_PARAMETER_DESCRIPTION = 90;
const KEYWORDS = new Set(
  (
    'type properties required additionalProperties items minItems maxItems uniqueItems enum const minLength maxLength ' +
    'minimum maximum pattern format description maxProperties contentEncoding'
  ).split(' '),
);
const LISTED = new Set('type properties required items enum const description'.split(' '));
const MECHANICAL = new Set(
  'get gets update updates delete deletes create creates list lists set sets add adds remove removes retrieve retrieves'.split(
    ' ',
  ),
);

interface Node {
  /** Tool name and pointer: `pull_requests_create/body/title`. */
  readonly at: string;
  readonly value: unknown;
}

let server: StartedServer;
let tools: readonly Tool[];
let nodes: readonly Node[];
let full: readonly Node[];

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Each schema below a tool's input schema, itself included. */
function* walk(at: string, value: unknown): Generator<Node> {
  yield { at, value };
  const schema = Object.fromEntries(entries(value));
  for (const [name, property] of entries(schema['properties'])) yield* walk(`${at}/${name}`, property);
  if (schema['items'] !== undefined) yield* walk(`${at}/*`, schema['items']);
}

beforeAll(async () => {
  server = await startServer({
    url: 'http://127.0.0.1:9',
    args: ['--profile', 'none'],
    env: { BITBUCKET_ALLOW: [...readDocument().keys()].join(',') },
  });
  tools = await listAllTools(server.client);
  nodes = tools.flatMap(({ name, inputSchema }) => [...walk(name, inputSchema)]);
  full = catalog.operations.flatMap((operation) => [...walk(operation.name, catalog.inputSchema(operation))]);
});

afterAll(() => server.close());

/** Pointers of the schemas that break a rule. */
function breaking(rule: (schema: Readonly<Record<string, unknown>>) => boolean, among = nodes): string[] {
  return among.filter(({ value }) => !rule(Object.fromEntries(entries(value)))).map(({ at }) => at);
}

describe('input schemas', () => {
  test('all 529 tools are listed, each with a plain object at the top', () => {
    expect(tools).toHaveLength(529);
    expect(tools.filter(({ inputSchema: { type } }) => (type as string) !== 'object').map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('every schema is an object, never true or false', () => {
    const odd = nodes.filter(({ value }) => typeof value !== 'object' || value === null || Array.isArray(value));
    expect(odd.map(({ at }) => at)).toEqual([]);
  });

  test('no composition, no reference, no keyword but the plain ones', () => {
    expect(breaking((schema) => Object.keys(schema).every((keyword) => LISTED.has(keyword)))).toEqual([]);
    expect(breaking((schema) => Object.keys(schema).every((keyword) => KEYWORDS.has(keyword)), full)).toEqual([]);
  });

  test('no list of types', () => {
    expect(breaking(({ type }) => type === undefined || typeof type === 'string')).toEqual([]);
  });

  test('only one value has no type: the document allows any there', () => {
    expect(breaking(({ type }) => type !== undefined)).toEqual([
      'insights_repo_commit_report_update/body/data/*/value',
    ]);
  });

  test('every array says what its items are', () => {
    expect(breaking(({ type, items }) => type !== 'array' || typeof items === 'object')).toEqual([]);
  });

  test('every object is closed, or a free-form map with a bound', () => {
    const closed = breaking(
      ({ type, properties, additionalProperties, maxProperties }) =>
        type !== 'object' ||
        (properties === undefined ? typeof maxProperties === 'number' : additionalProperties === false),
      full,
    );
    expect(closed).toEqual([]);
  });

  test('every required property exists', () => {
    const rule = ({ required = [], properties = {} }: Readonly<Record<string, unknown>>): boolean =>
      (required as string[]).every((name) => name in (properties as object));
    expect(breaking(rule)).toEqual([]);
  });

  test('every text, number and list is bounded, numbers within what JSON carries exactly', () => {
    expect(breaking(isBounded, full)).toEqual([]);
  });

  test('every pattern is anchored and compiles', () => {
    const rule = ({ pattern }: Readonly<Record<string, unknown>>): boolean =>
      pattern === undefined ||
      (typeof pattern === 'string' && /^\^.*\$$/.test(pattern) && new RegExp(pattern, 'u') instanceof RegExp);
    expect(breaking(rule, full)).toEqual([]);
  });

  test('nothing has a default: Bitbucket has its own', () => {
    expect(breaking((schema) => !('default' in schema))).toEqual([]);
  });
});

describe('names', () => {
  test('tool names fit every client, and are unique', () => {
    const names = tools.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z0-9_]+$/.test(name) || name.length > MAX_NAME)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('property names fit every client', () => {
    const odd = nodes.filter(
      ({ at }) => !at.split('/').every((name) => name === '*' || /^[a-zA-Z0-9_.-]{1,64}$/.test(name)),
    );
    expect(odd.map(({ at }) => at)).toEqual([]);
  });
});

describe('descriptions', () => {
  const described = (): { name: string; text: string }[] =>
    tools.map(({ name, description = '' }) => ({ name, text: description }));
  const odd = (rule: (text: string) => boolean): string[] =>
    described().flatMap(({ name, text }) => (rule(text) ? [] : [`${name}: ${text}`]));

  test('every tool has one, of one line and at most 200 characters', () => {
    expect(odd((text) => text.length >= 20 && text.length <= MAX_DESCRIPTION && !/[\r\n\t]/.test(text))).toEqual([]);
  });

  test('none is equal to that of another tool', () => {
    const tally = new Map<string, string[]>();
    for (const { name, text } of described()) tally.set(text, [...(tally.get(text) ?? []), name]);
    expect([...tally.values()].filter((names) => names.length > 1)).toEqual([]);
  });

  test('none holds HTML or an entity', () => {
    expect(odd((text) => !/<\/?[a-z][^>]*>|&[a-z]+;|&#\d+;/i.test(text))).toEqual([]);
  });

  test('none only repeats the words of the name behind a mechanical verb', () => {
    const says = ({ name, text }: { name: string; text: string }): boolean => {
      const [verb = '', ...words] = text.toLowerCase().match(/[a-z]+/g) ?? [];
      const known = new Set([
        ...name.split('_').flatMap((word) => [word, `${word}s`, word.replace(/s$/, '')]),
        'a',
        'an',
        'the',
        'of',
        'for',
        'in',
        'by',
      ]);
      return !MECHANICAL.has(verb) || words.some((word) => !known.has(word));
    };
    expect(described().filter((tool) => !says(tool))).toEqual([]);
  });

  test('those of parameters and properties are short and plain', () => {
    const long = nodes.filter(({ at, value }) => {
      const text = Object.fromEntries(entries(value))['description'];
      return (
        at.includes('/') &&
        text !== undefined &&
        (typeof text !== 'string' || text.length > MAX_PARAMETER_DESCRIPTION || /[\r\n\t]|<\/?[a-z]+>/.test(text))
      );
    });
    expect(long.map(({ at }) => at)).toEqual([]);
  });
});
