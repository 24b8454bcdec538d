import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, test } from 'vitest';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { readDocument } from '../helpers/read-document.ts';
import { startServer } from '../helpers/start-server.ts';

/**
 * What clients and model APIs accept (see client-limits.test.ts), of every list that this server can give: direct in each detail,
 * and search mode. One tool that breaks a rule can make all vanish.
 */
const LISTS = [
  { list: 'direct, full', args: ['--tools', 'direct', '--schema-detail', 'full'], tools: 529 },
  { list: 'direct, lean', args: ['--tools', 'direct', '--schema-detail', 'lean'], tools: 529 },
  { list: 'direct, gemini', args: ['--tools', 'direct', '--schema-detail', 'gemini'], tools: 529 },
  { list: 'direct, brief by itself', args: ['--tools', 'direct'], tools: 530 },
  { list: 'search', args: ['--tools', 'search'], tools: 3 },
  { list: 'search, gemini', args: ['--tools', 'search', '--schema-detail', 'gemini'], tools: 3 },
];
const MAX_NAME = 48;
const MAX_DEPTH = 6; // objects and arrays within each other; OpenAI takes ten
const MAX_PROPERTIES = 60; // of one tool, at all levels; OpenAI takes 5,000
const MAX_TOOL_BYTES = 8_192;
const COMPOSITIONS = ['oneOf', 'anyOf', 'allOf', 'not', 'if', '$ref', '$defs', 'patternProperties'];
const GEMINI = ['type', 'properties', 'required', 'items', 'enum', 'description'];

type Schema = Readonly<Record<string, unknown>>;

interface Node {
  readonly at: string;
  readonly depth: number;
  readonly schema: Schema;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** Every schema of a tool, the odd ones (true, null, a list) as an empty one with a mark. */
function* walk(at: string, value: unknown, depth = 1): Generator<Node> {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  const schema: Schema = plain ? Object.fromEntries(entries(value)) : { odd: true };
  yield { at, depth, schema };
  for (const [name, property] of entries(schema['properties'])) yield* walk(`${at}/${name}`, property, depth + 1);
  if (schema['items'] !== undefined) yield* walk(`${at}/*`, schema['items'], depth + 1);
}

/** What of a list some client would reject: one line each. */
function offences(tools: readonly Tool[], gemini = false): string[] {
  return tools.flatMap((tool) => {
    const nodes = [...walk(tool.name, tool.inputSchema)];
    const properties = nodes.reduce((sum, { schema }) => sum + entries(schema['properties']).length, 0);
    const bytes = Buffer.byteLength(JSON.stringify(tool));
    const top: Schema = tool.inputSchema;
    return [
      ...(/^[a-z0-9_]{1,48}$/.test(tool.name) && tool.name.length <= MAX_NAME ? [] : [`${tool.name}: name`]),
      ...(top['type'] === 'object' ? [] : [`${tool.name}: no object at the top`]),
      ...(typeof top['properties'] === 'object' ? [] : [`${tool.name}: no properties at the top`]),
      ...entries(top['properties']).flatMap(([name]) =>
        /^[a-zA-Z0-9_.-]{1,64}$/.test(name) ? [] : [`${tool.name}: property ${name}`],
      ),
      ...(properties <= MAX_PROPERTIES ? [] : [`${tool.name}: ${properties} properties`]),
      ...(bytes <= MAX_TOOL_BYTES ? [] : [`${tool.name}: ${bytes} bytes`]),
      ...nodes.flatMap(({ at, depth, schema }) => [
        ...('odd' in schema ? [`${at}: no object`] : []),
        ...(depth <= MAX_DEPTH ? [] : [`${at}: depth ${depth}`]),
        ...COMPOSITIONS.filter((keyword) => keyword in schema).map((keyword) => `${at}: ${keyword}`),
        ...(Array.isArray(schema['type']) ? [`${at}: a list of types`] : []),
        ...(schema['type'] === 'array' && typeof schema['items'] !== 'object' ? [`${at}: no items`] : []),
        ...(gemini
          ? Object.keys(schema)
              .filter((keyword) => !GEMINI.includes(keyword))
              .map((keyword) => `${at}: ${keyword}`)
          : []),
        ...(gemini && typeof schema['type'] !== 'string' ? [`${at}: no type`] : []),
        ...(gemini && schema['enum'] !== undefined && schema['type'] !== 'string' ? [`${at}: enum of no texts`] : []),
      ]),
    ];
  });
}

describe('every client can take', () => {
  test.for(LISTS)('the list: $list', async ({ list, args, tools: count }) => {
    const server = await startServer({
      url: 'http://127.0.0.1:9',
      args: ['--profile', 'none', ...args],
      env: { BITBUCKET_ALLOW: [...readDocument().keys()].join(','), BITBUCKET_SCHEMA_DETAIL: 'auto' },
    });
    const tools = await listAllTools(server.client);
    await server.close();
    expect(tools).toHaveLength(count);
    expect(offences(tools, list.endsWith('gemini'))).toEqual([]);
  });

  const broken: Readonly<Record<string, [unknown, string]>> = {
    'a name of capitals': [{ name: 'Repo_get' }, 'Repo_get: name'],
    'a long name': [{ name: 'a'.repeat(49) }, `${'a'.repeat(49)}: name`],
    'a text at the top': [{ inputSchema: { type: 'string' } }, 'no object at the top'],
    'a composition at the top': [{ inputSchema: { type: 'object', anyOf: [] } }, 't: anyOf'],
    'a composition below': [{ inputSchema: of({ items: { oneOf: [] }, type: 'array' }) }, 't/x/*: oneOf'],
    'a property with a blank': [{ inputSchema: { type: 'object', properties: { 'a b': {} } } }, 't: property a b'],
    'a property that is true': [{ inputSchema: of(true) }, 't/x: no object'],
    'an array without items': [{ inputSchema: of({ type: 'array' }) }, 't/x: no items'],
    'a list of types': [{ inputSchema: of({ type: ['string', 'null'] }) }, 't/x: a list of types'],
    'what is deep': [{ inputSchema: of(of(of(of(of(of({})))))) }, 'depth 7'],
    'what is large': [{ description: 'x'.repeat(9000) }, 'bytes'],
    'what Gemini refuses': [{ inputSchema: of({ type: 'string', format: 'uri' }) }, 't/x: format'],
  };
  test.for(Object.entries(broken))('control: %s is found', ([, [part, offence]]) => {
    const tool = { name: 't', inputSchema: { type: 'object', properties: {} }, ...(part as object) } as Tool;
    expect(offences([tool], true).join('\n')).toContain(offence);
  });
});

function of(schema: unknown): object {
  return { type: 'object', properties: { x: schema } };
}
