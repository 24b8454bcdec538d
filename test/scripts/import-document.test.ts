import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProse } from '../../scripts/lib/find-prose.ts';
import type { JsonObject } from '../../scripts/lib/json.ts';
import { caught } from './caught.ts';
import { fixtureDocument, fixtureReviewed, writeFixture } from './fixture.ts';
import { importFixture } from './import-fixture.ts';
import { markReviewed } from './mark-reviewed.ts';
import { parseObject } from './parse-object.ts';

const readJson = async (path: string): Promise<JsonObject> => parseObject(await readFile(path, 'utf8'));
const folderOf = (document: object, textEnums: object = fixtureReviewed()['text-enums']) =>
  writeFixture(document, { 'text-enums': textEnums });

test('the facts hold no text, and every fact', async () => {
  const { path } = await importFixture(await folderOf(fixtureDocument()));
  const facts = await readJson(path);
  expect(findProse(facts)).toEqual([]);
  expect(JSON.stringify(facts)).not.toMatch(/description|summary|example|title that/i);
  expect(facts).toMatchObject({
    paths: {
      '/api/latest/projects': {
        get: {
          operationId: 'getPage',
          tags: ['Project'],
          'x-paged': true,
          'x-permission': { stated: 'PROJECT_VIEW', tier: 1 },
          parameters: [
            { name: 'order', schema: { type: 'string', enum: ['OLDEST', 'NEWEST'], 'x-enum-source': 'text' } },
            { name: 'start' },
            { name: 'limit', schema: { type: 'number', default: 25 } },
            { name: 'X-Header', in: 'header' },
          ],
        },
      },
    },
    components: { schemas: { RestRepository: { required: ['slug'], properties: { slug: { readOnly: true } } } } },
  });
});

test('control: the check for text finds text', () => {
  const found = findProse({
    a: 'read it again slowly',
    b: ['x'.repeat(81)],
    c: ['REPO_READ', 'Builds and Deployments', '/a/b'],
  });
  expect(found).toEqual(['#/a', '#/b/0']);
});

test('what looks like text where a fact should be is left out and told, and stops nothing', async () => {
  const document = parseObject(
    JSON.stringify(fixtureDocument())
      .replace('"tags":["Project"]', '"tags":["all about the projects","Project"]')
      .replace('"key":{"type":"string"', '"key":{"type":"string","pattern":"^this is not a pattern$"'),
  );
  const { path, warnings } = await importFixture(await folderOf(document));
  expect(findProse(await readJson(path))).toEqual([]);
  expect(warnings.filter((line) => line.includes('looks like text'))).toEqual([
    '#/paths//api/latest/projects/get/tags: looks like text, left out',
    '#/components/schemas/RestProject/properties/key/pattern: looks like text, left out',
  ]);
  expect(JSON.stringify(await readJson(path))).toContain('"type":"string"');
});

test('the same document gives the same bytes, whatever the order of its keys', async () => {
  const folder = await folderOf(fixtureDocument());
  const { path } = await importFixture(folder);
  const first = await readFile(path, 'utf8');
  await importFixture(folder);
  expect(await readFile(path, 'utf8')).toBe(first);

  const reordered = fixtureDocument();
  reordered.paths = Object.fromEntries(Object.entries(reordered.paths).toReversed()) as typeof reordered.paths;
  const other = await importFixture(await folderOf(reordered));
  expect(await readFile(other.path, 'utf8')).toBe(first);
});

test('a new version is recorded with its digest, a known one keeps its date', async () => {
  const folder = await folderOf(fixtureDocument());
  const { warnings } = await importFixture(folder);
  const [recorded] = Object.values(await readJson(join(folder, 'versions.json')));
  expect(recorded).toMatchObject({
    date: '2026-01-02',
    url: 'https://dac-static.atlassian.com/server/bitbucket/1.0.swagger.v3.json',
  });
  expect(warnings.join()).toContain('1.0 is new');
  expect((await importFixture(folder)).warnings).toEqual([]);
});

test('a document with other bytes than the recorded ones stops the import, and nothing is written', async () => {
  const folder = await folderOf(fixtureDocument());
  const { path } = await importFixture(folder);
  const before = await readFile(path, 'utf8');
  await writeFile(join(folder, 'document.json'), `${JSON.stringify(fixtureDocument())} `);
  const [problem] = await caught(() => importFixture(folder));
  expect(problem).toMatchObject({ code: 'DIGEST_MISMATCH' });
  expect(await readFile(path, 'utf8')).toBe(before);
  expect((await readdir(folder)).filter((name) => name.includes('tmp'))).toEqual([]);
});

test.each([
  '/etc/hostname',
  'https://example.com/x.json',
  'other.json#/a',
  '#',
])('the reference %s is rejected', async (reference) => {
  const document = fixtureDocument();
  const folder = await folderOf({
    ...document,
    components: { schemas: { ...document.components.schemas, Far: { $ref: reference } } },
  });
  expect(await caught(() => importFixture(folder))).toMatchObject([
    { code: 'REMOTE_REFERENCE', where: '#/components/schemas/Far' },
  ]);
});

test('a reference to nothing is rejected', async () => {
  const document = fixtureDocument();
  const folder = await folderOf({
    ...document,
    components: { schemas: { RestProject: { $ref: '#/components/schemas/Gone' } } },
  });
  expect((await caught(() => importFixture(folder)))[0]).toMatchObject({ code: 'DANGLING_REFERENCE' });
});

test('known defects are warnings that name the operation', async () => {
  const text = JSON.stringify(fixtureDocument())
    .replace('"operationId":"search"', '"operationId":"get"')
    .replace('text/plain; qs=0.1', 'text/new')
    .replace('{"name":"X-Header","in":"header"', '{"name":"start","in":"query"')
    .replace('/api/latest/projects/{projectKey}/repos"', '/api/latest/projects/{key}/repos"');
  const { warnings } = await importFixture(await folderOf(parseObject(text)));
  const codes = warnings.map((line) => line.split(' ')[0]);
  expect(codes).toEqual(
    expect.arrayContaining([
      'PLACEHOLDER_WITHOUT_PARAMETER',
      'PARAMETER_WITHOUT_PLACEHOLDER',
      'OPERATION_ID_DUPLICATE',
      'PARAMETER_DUPLICATE',
      'UNKNOWN_MEDIA_TYPE',
    ]),
  );
  expect(warnings.join('\n')).toContain(
    'POST /api/latest/projects/{key}/repos: placeholder {key} has no path parameter',
  );
});

test.each([
  ['not JSON', 'one\ntwo\n', 'SOURCE_UNREADABLE'],
  ['no OpenAPI', '{"swagger": "2.0"}', 'NOT_OPENAPI'],
  [
    'a version that is a path',
    JSON.stringify({ ...fixtureDocument(), info: { title: 'x', version: '../../etc/1.0' } }),
    'NOT_OPENAPI',
  ],
  ['no valid OpenAPI', JSON.stringify({ ...fixtureDocument(), paths: { projects: {} } }), 'INVALID_DOCUMENT'],
])('%s is rejected in one line', async (_, text, code) => {
  const folder = await folderOf({});
  await writeFile(join(folder, 'document.json'), text);
  const [problem] = await caught(() => importFixture(folder));
  expect(problem).toMatchObject({ code });
  expect(problem?.problem).not.toContain('\n');
  expect((await readdir(folder)).sort()).toEqual(['document.json', 'search-words', 'text-enums.yaml']);
});

test('a text enum whose value the text does not name stops the import of a reviewed version only', async () => {
  const textEnums = structuredClone(fixtureReviewed()['text-enums']);
  textEnums.enums[0]?.values.push('SIDEWAYS');
  const folder = await folderOf(fixtureDocument(), textEnums);
  const { path, warnings } = await importFixture(folder);
  expect(warnings.join('\n')).toContain('does not name SIDEWAYS; its values are not taken over');
  expect(await readFile(path, 'utf8')).not.toContain('OLDEST');
  await markReviewed(folder, '1.0');
  expect(await caught(() => importFixture(folder))).toMatchObject([
    { code: 'TEXT_ENUM_UNSUPPORTED', problem: 'the text does not name SIDEWAYS' },
  ]);
});

test('a text enum that matches nothing in this version is a warning', async () => {
  const textEnums = structuredClone(fixtureReviewed()['text-enums']);
  textEnums.enums[0]?.operations.push('GET /api/latest/gone');
  const { warnings } = await importFixture(await folderOf(fixtureDocument(), textEnums));
  expect(warnings.join('\n')).toContain('GET /api/latest/gone query order matches nothing');
});

test('a version is fetched from its published address, without following redirects', async () => {
  const folder = await folderOf({});
  const calls: unknown[] = [];
  const published: typeof fetch = (url, init) => {
    calls.push([url, init?.redirect]);
    return Promise.resolve(new Response(JSON.stringify(fixtureDocument())));
  };
  await importFixture(folder, '1.0', published);
  expect(calls).toEqual([['https://dac-static.atlassian.com/server/bitbucket/1.0.swagger.v3.json', 'error']]);
});

test.each<[string, () => Response]>([
  ['a failure', () => new Response('no', { status: 404 })],
  ['a document of another version', () => new Response(JSON.stringify(fixtureDocument()))],
  [
    'an endless answer',
    () =>
      new Response(
        new ReadableStream({
          pull: (stream) => {
            stream.enqueue(new Uint8Array(1 << 20));
          },
        }),
      ),
  ],
])('%s in place of the version is rejected', async (_, answer) => {
  const folder = await folderOf({});
  const problems = await caught(() => importFixture(folder, '2.0', () => Promise.resolve(answer())));
  expect(['SOURCE_UNREADABLE', 'NOT_OPENAPI']).toContain(problems[0]?.code);
});
