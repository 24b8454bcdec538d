import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProse } from '../../scripts/lib/find-prose.ts';
import { isJsonObject } from '../../scripts/lib/is-json-object.ts';
import type { Json } from '../../scripts/lib/json.ts';
import { sortedJson } from '../../scripts/lib/sorted-json.ts';
import { parseObject } from './parse-object.ts';

const folder = join(import.meta.dirname, '..', '..', 'openapi');
const facts = (await readdir(folder)).filter((name) => /^bitbucket-.*\.json$/.test(name));

test('there are facts, and a digest of the document of each', async () => {
  const versions = parseObject(await readFile(join(folder, 'versions.json'), 'utf8'));
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.map((name) => name.slice('bitbucket-'.length, -'.json'.length)).sort()).toEqual(
    Object.keys(versions).sort(),
  );
});

test.each(facts)('%s holds facts only', async (name) => {
  const text = await readFile(join(folder, name), 'utf8');
  const document = parseObject(text);
  expect(findProse(document)).toEqual([]);
  expect(text).toBe(`${JSON.stringify(sortedJson(document), null, 2)}\n`);
  // As keywords; a property of a schema may well be called "title".
  expect(keywords(document)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(description|summary|title|examples?|externalDocs)$/)]),
  );
});

/** The names of all members that are not names of properties, paths or schemas. */
function keywords(value: Json, named = false, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => keywords(item));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const own = named || path === '.info' ? [] : [name];
    return [
      ...own,
      ...keywords(child, !named && ['properties', 'schemas', 'paths', 'required'].includes(name), `${path}.${name}`),
    ];
  });
}
