import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ownFolder } from '../helpers/own-folder.ts';

const REPO = '/api/latest/projects/{projectKey}/repos/{repositorySlug}';
const inPath = (name: string, schema: object = { type: 'string' }) => ({ name, in: 'path', required: true, schema });
const [projectKey, repositorySlug] = [inPath('projectKey'), inPath('repositorySlug')];
const answer = (schema: object, mediaType = 'application/json;charset=UTF-8') => ({
  '200': { description: 'All of it, told at some length for the reader.', content: { [mediaType]: { schema } } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A small OpenAPI document with one of everything that the importer and the generator must decide. Text in it is ours. */
export function fixtureDocument() {
  return {
    openapi: '3.0.1',
    info: { title: 'Small Bitbucket', version: '1.0', description: 'A document that is told in several plain words.' },
    paths: {
      '/api/latest/projects': {
        get: {
          operationId: 'getPage',
          summary: 'Lists what there is to list',
          description: 'Lists them. The order is one of OLDEST or NEWEST. The user must have PROJECT_VIEW permission.',
          tags: ['Project'],
          parameters: [
            { name: 'order', in: 'query', description: 'One of OLDEST or NEWEST', schema: { type: 'string' } },
            { name: 'start', in: 'query', schema: { type: 'number' } },
            { name: 'limit', in: 'query', schema: { type: 'number', default: 25, example: 10 } },
            { name: 'X-Header', in: 'header', schema: { type: 'string' } },
          ],
          responses: answer({
            type: 'object',
            properties: { isLastPage: { type: 'boolean' }, values: { type: 'array', items: ref('RestProject') } },
          }),
        },
      },
      '/api/latest/projects/{projectKey}/repos': {
        post: {
          operationId: 'create',
          tags: ['Project'],
          parameters: [projectKey],
          requestBody: { description: 'What to make of it.', content: { '*/*': { schema: ref('RestRepository') } } },
          responses: { '201': { description: 'Made' }, '409': { description: 'There is one already.' } },
        },
      },
      [`${REPO}/raw/{path}`]: {
        get: {
          operationId: 'stream',
          parameters: [inPath('path', { type: 'string', pattern: '.*' }), repositorySlug, projectKey],
          responses: answer({ type: 'string' }, 'text/plain; qs=0.1'),
        },
      },
      [`${REPO}/compare/diff{path}`]: {
        get: {
          operationId: 'diff',
          parameters: [projectKey, repositorySlug, inPath('path', { type: 'string', pattern: '.*' })],
          responses: answer({ properties: { hunks: { type: 'integer', format: 'int32' } } }),
        },
      },
      [`${REPO}/webhooks/{webhookId}`]: {
        get: {
          operationId: 'get',
          parameters: [projectKey, repositorySlug, inPath('webhookId')],
          responses: answer(ref('RestProject')),
        },
      },
      [`${REPO}/webhooks/search`]: {
        get: { operationId: 'search', parameters: [projectKey, repositorySlug], responses: answer(ref('RestProject')) },
      },
    },
    components: {
      schemas: {
        RestProject: {
          type: 'object',
          title: 'A title that is text',
          properties: { key: { type: 'string', description: 'The key of it', example: 'EXAMPLE' } },
        },
        RestRepository: {
          type: 'object',
          required: ['slug'],
          properties: {
            slug: { type: 'string', readOnly: true },
            size: { type: 'integer', format: 'int32' },
            origin: ref('RestRepository'),
            project: {
              type: 'object',
              properties: { key: { type: 'string' }, id: { type: 'integer', readOnly: true } },
            },
          },
        },
        RestUnused: { type: 'object', properties: { a: { type: 'string' } } },
      },
    },
  };
}

const entry = (name: string, more: object = {}) => ({
  name,
  description: `Does ${name}.`,
  access: 'read',
  effects: ['read-settings'],
  domain: 'repository',
  marks: [],
  reach: 'repository',
  places: [],
  beyond: [],
  ...more,
});

/** The reviewed files that make the fixture document a catalog. */
export function fixtureReviewed() {
  return {
    overlay: { overlay: '1.0.0', info: { title: 'Corrections', version: '1' }, actions: [] as object[] },
    effects: { effects: { 'read-settings': 'Shows a setting.', 'change-settings': 'Changes one.', none: 'Neither.' } },
    operations: {
      operations: {
        'GET /api/latest/projects': entry('projects_list', { domain: 'project', reach: 'global' }),
        'POST /api/latest/projects/{projectKey}/repos': entry('project_repos_create', {
          access: 'write',
          effects: ['change-settings'],
        }),
        [`GET ${REPO}/raw/{path}`]: entry('repo_raw_path_get'),
        [`GET ${REPO}/compare/diff{path}`]: entry('repo_compare_diff_path_get'),
        [`GET ${REPO}/webhooks/{webhookId}`]: entry('repo_webhook_get', {
          marks: ['credential'],
          secrets: [''],
        }),
        [`GET ${REPO}/webhooks/search`]: entry('repo_webhooks_search', {
          marks: ['credential'],
          noSecrets: 'Only names.',
        }),
      } as Record<string, object>,
    },
    bodies: { bodies: {} as Record<string, object> },
    parameters: {
      parameters: Object.fromEntries(
        ['projectKey', 'repositorySlug', 'order', 'start', 'limit', 'path', 'webhookId'].map((name) => [
          name,
          { description: `Which ${name}.`, ...(name === 'limit' ? { obvious: true } : {}) },
        ]),
      ) as Record<string, object>,
    },
    profiles: { profiles: { 'read-only': ['projects_list', 'repo_raw_path_get'] } },
    'search-words/repository': {
      words: {} as Record<string, readonly unknown[]>,
      requests: {} as Record<string, readonly unknown[]>,
    },
    'text-enums': {
      enums: [
        { parameter: 'order', in: 'query', operations: ['GET /api/latest/projects'], values: ['OLDEST', 'NEWEST'] },
      ],
    },
  };
}

/** Writes openapi/ into a new temporary folder and returns it. The document lies beside it as document.json. */
export async function writeFixture(document: object, reviewed: object): Promise<string> {
  const folder = await ownFolder();
  await writeFile(join(folder, 'document.json'), JSON.stringify(document));
  await mkdir(join(folder, 'search-words'));
  for (const [name, content] of Object.entries(reviewed))
    await writeFile(join(folder, `${name}.yaml`), stringify(content, { aliasDuplicateObjects: false }));
  return folder;
}
