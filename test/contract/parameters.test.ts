import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '../../src/runtime/catalog/catalog.ts';

/** What each argument says of itself, in the schema that calls are held to and in the reviewed files. */
type Described = Readonly<Record<string, unknown>>;

const general = (
  parse(readFileSync('openapi/parameters.yaml', 'utf8')) as {
    parameters: Readonly<Record<string, { description: string; obvious?: boolean }>>;
  }
).parameters;

const all = catalog.operations.flatMap((operation) => {
  const { properties } = catalog.inputSchema(operation) as { properties: Readonly<Record<string, Described>> };
  return operation.parameters.map(({ name }) => ({
    at: `${operation.name}/${name}`,
    name,
    schema: properties[name] ?? {},
  }));
});

const textOf = ({ name, schema }: (typeof all)[number]): string =>
  typeof schema['description'] === 'string' ? schema['description'] : (general[name]?.description ?? '');

describe('every parameter', () => {
  test('is described in our words: in the schema, or once for all where the name says it', () => {
    expect(all.length).toBeGreaterThan(1300);
    expect(all.filter((parameter) => textOf(parameter).length < 5).map(({ at }) => at)).toEqual([]);
    const silent = all.filter(({ schema }) => schema['description'] === undefined);
    expect(silent.filter(({ name }) => general[name]?.obvious !== true).map(({ at }) => at)).toEqual([]);
  });

  test('is described in at most 90 characters', () => {
    expect(all.filter((parameter) => textOf(parameter).length > 90).map(({ at }) => at)).toEqual([]);
    expect(Object.entries(general).filter(([, { description }]) => description.length > 90)).toEqual([]);
  });

  // `name` is what it is for, the expression what its description has to say.
  test.for<[string, RegExp, RegExp]>([
    [
      'a time names its unit',
      /(Since|Timeout|Threshold|Delay|delay|duration|expiry)$/i,
      /second|minute|hour|day|commit|ref|hash|milli|\bthis long\b/i,
    ],
    ['a size names its unit', /^(avatarSize|s|size|maxBytes)$/i, /pixel|byte|size|length/i],
    ['at names the refs that it takes', /^at$/, /ref|branch/i],
  ])('%s', ([, name, words]) => {
    const concerned = all.filter((parameter) => name.test(parameter.name));
    expect(concerned.length).toBeGreaterThan(0);
    expect(concerned.filter((parameter) => !words.test(textOf(parameter))).map((p) => `${p.at}: ${textOf(p)}`)).toEqual(
      [],
    );
  });

  test('that the document knows by name only has a type: no number and no list goes as a bare text', () => {
    const counted = all.filter(({ name }) =>
      /^(start|limit|pullRequestId|commentId|contextLines|changesSince|closedSince)$/.test(name),
    );
    expect(counted.length).toBeGreaterThan(200);
    expect(counted.filter(({ schema }) => schema['type'] !== 'integer').map(({ at }) => at)).toEqual([]);
  });
});

describe('allowed values that the document names only in its text', () => {
  const entries = (
    parse(readFileSync('openapi/text-enums.yaml', 'utf8')) as {
      enums: readonly { parameter: string; operations: readonly string[]; values: readonly string[] }[];
    }
  ).enums;
  const places = entries.flatMap(({ parameter, operations, values }) =>
    operations.map((key) => ({ key, parameter, values })),
  );

  test('there are at least 30', () => {
    expect(places.length).toBeGreaterThanOrEqual(30);
  });

  test.for(places)('$parameter of $key', ({ key, parameter, values }) => {
    const operation = catalog.operations.find((candidate) => candidate.key === key);
    const found = all.find(({ at }) => at === `${String(operation?.name)}/${parameter}`)?.schema;
    const words = (found?.['items'] as Described | undefined)?.['enum'] ?? found?.['enum'];
    expect(words).toEqual(values);
  });
});
