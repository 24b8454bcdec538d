import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { generate } from '../../scripts/generate.ts';
import { ownFolder } from '../helpers/own-folder.ts';
import { schemasOf } from './evaluate.ts';
import { fixtureDocument, fixtureReviewed, writeFixture } from './fixture.ts';
import { generateFixture } from './generate-fixture.ts';
import { importFixture } from './import-fixture.ts';
import { markReviewed } from './mark-reviewed.ts';

const LIST = 'GET /api/latest/projects';
const RAW = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}';
const CREATE = 'POST /api/latest/projects/{projectKey}/repos';
const CLOSED = {
  type: 'object',
  properties: { slug: { type: 'string' } },
  required: ['slug'],
  additionalProperties: false,
};

test('operations.ts has the facts of each operation', async () => {
  const text = (await generateFixture()).get('operations.ts') ?? '';
  expect(text).toContain('// DO NOT EDIT');
  expect(text).toContain('{ "name": "path", "in": "path", "required": true, "multiSegment": true }');
  expect(text).toContain('{ "name": "path", "in": "path", "required": false, "multiSegment": true, "glued": true }');
  expect(text).toContain('{ "name": "webhookId", "in": "path", "required": true, "siblings": ["search"] }');
  expect(text).toContain('"accept": "text/plain"');
  expect(text).toContain('"permission": "PROJECT_VIEW"');
  expect(text).toContain('"paged": true');
  expect(text).toContain('{ "in": "path", "at": "repositorySlug", "kind": "repository" }');
  expect(text).not.toContain('X-Header');
});

test('what users say goes to the search, and REVIEW.md names a request that fits two operations', async () => {
  const reviewed = fixtureReviewed();
  const { words, requests } = reviewed['search-words/repository'];
  words[RAW] = ['cat'];
  requests[RAW] = ['Print the readme, please', 'what does this script say'];
  requests[CREATE] = ['please print the README', 'I need a place for new code'];
  const folder = await writeFixture(fixtureDocument(), reviewed);
  await importFixture(folder);
  await markReviewed(folder, '1.0');
  const { files, review } = await generate(folder);
  // The feature, and the number of each tool with its count.
  const index = files.get('search-index.ts') ?? '';
  expect(index).toMatch(/^cat\t[0-9a-z]{3}$/m);
  expect(index).toMatch(/^script\t[0-9a-z]{3}$/m);
  expect(index).toMatch(/^print\t(?:[0-9a-z]{3}){2}$/m);
  const shared = /lead to several operations \(1\)\n\n(- .*)/.exec(review.get('REVIEW.md') ?? '')?.[1];
  expect(shared).toBe(`- Print the readme, please: \`${RAW}\`, \`${CREATE}\``);
});

test('a reviewed body is used as it is, another is closed and bounded', async () => {
  const open = await schemasOf((await generateFixture()).get('schemas.ts'));
  expect(open['project_repos_create']).toEqual({
    type: 'object',
    properties: {
      projectKey: { type: 'string', description: 'Which projectKey.' },
      body: {
        type: 'object',
        properties: {
          project: {
            type: 'object',
            properties: { key: { type: 'string', maxLength: 32768 } },
            additionalProperties: false,
          },
          size: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
          slug: { type: 'string', maxLength: 32768 },
        },
        additionalProperties: false,
      },
    },
    required: ['body', 'projectKey'],
    additionalProperties: false,
  });
  const files = await generateFixture(({ bodies }) => {
    bodies.bodies[CREATE] = { schema: CLOSED, examples: [{ slug: 'a' }] };
  });
  expect((await schemasOf(files.get('schemas.ts')))['project_repos_create']).toMatchObject({
    properties: { body: CLOSED },
  });
  expect(files.get('operations.ts')).toContain(
    '"body": { "mediaType": "application/json", "required": true, "verified": true }',
  );
});

test('a body is without what the version lacks', async () => {
  const schema = { ...CLOSED, properties: { ...CLOSED.properties, later: { type: 'string' } } };
  const bodyOf = async (version: string): Promise<unknown> => {
    const files = await generateFixture(({ bodies }) => {
      bodies.bodies[CREATE] = { schema, examples: [{ slug: 'a' }], lacks: { [version]: ['later'] } };
    });
    return (await schemasOf(files.get('schemas.ts')))['project_repos_create'];
  };
  expect(await bodyOf('1.0')).toMatchObject({ properties: { body: CLOSED } });
  expect(await bodyOf('0.9')).toMatchObject({ properties: { body: schema } });
});

test('obvious parameters have no description, reviewed ones their own', async () => {
  const files = await generateFixture(({ operations: { operations } }) => {
    operations[LIST] = { ...operations[LIST], parameters: { start: 'From here.' } };
  });
  expect((await schemasOf(files.get('schemas.ts')))['projects_list']).toMatchObject({
    properties: { start: { type: 'number', description: 'From here.' }, limit: { type: 'number' } },
  });
  expect(files.get('schemas.ts')).not.toContain('Which limit.');
});

test('the same input gives the same files', async () => {
  expect([...(await generateFixture())]).toEqual([...(await generateFixture())]);
});

test('--check lists what is out of date and exits with 1', { timeout: 90_000 }, async () => {
  const folder = await writeFixture(fixtureDocument(), fixtureReviewed());
  await importFixture(folder);
  const out = await ownFolder();
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'generate.ts');
  const run = (...more: string[]) =>
    promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      script,
      '--openapi',
      folder,
      '--out',
      out,
      '--docs',
      out,
      ...more,
    ]);
  await run();
  await expect(run('--check')).resolves.toMatchObject({ stderr: '' });
  const path = join(out, 'profiles.ts');
  await writeFile(path, `${await readFile(path, 'utf8')}// edited\n`);
  await expect(run('--check')).rejects.toMatchObject({ code: 1, stderr: 'stale: src/generated/profiles.ts\n' });
  await writeFile(join(folder, 'versions.json'), '{}');
  await expect(run()).rejects.toMatchObject({
    code: 2,
    stderr: 'SOURCE_UNREADABLE openapi/versions.json: has no version; import one first\n',
  });
});
