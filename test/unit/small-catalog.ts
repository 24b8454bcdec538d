import { type Catalog, createCatalog, type JsonSchema } from '../../src/runtime/catalog/create-catalog.ts';
import type { Operation, ScopePlace } from '../../src/runtime/catalog/operation.ts';

const project: ScopePlace = { in: 'path', at: 'projectKey', kind: 'project' };
const repository: ScopePlace = { in: 'path', at: 'repositorySlug', kind: 'repository' };

export const REPOSITORY = [project, repository];

const TEXT = { type: 'string' };
const HOME = { projectKey: TEXT, repositorySlug: { type: 'string', pattern: '^[a-z]+$' } };

const schemas = new Map<string, JsonSchema>();

/** An operation of a repository, but for what is said of it. */
export function operation(
  name: string,
  key: string,
  over: Partial<Operation> = {},
  properties: JsonSchema = {},
  required: readonly string[] = [],
): Operation {
  const [method = '', path = ''] = key.split(' ');
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  const known = Object.fromEntries(Object.entries(HOME).filter(([place]) => places.includes(place)));
  schemas.set(name, {
    type: 'object',
    properties: { ...known, ...properties },
    required: [...Object.keys(known), ...required].sort(),
    additionalProperties: false,
  });
  const made: Operation = {
    name,
    key,
    method: method === 'POST' || method === 'PUT' || method === 'DELETE' ? method : 'GET',
    path,
    description: `About ${name}.`,
    tags: ['Repository'],
    access: method === 'GET' ? 'read' : method === 'DELETE' ? 'delete' : 'write',
    effects: [method === 'GET' ? 'read-settings' : method === 'DELETE' ? 'delete' : 'change-settings'],
    domain: 'repository',
    marks: [],
    permission: null,
    deprecated: false,
    paged: false,
    accept: 'application/json',
    parameters: Object.keys(known).map((place) => ({ name: place, in: 'path' as const, required: true })),
    body: null,
    scope: { reach: 'repository', places: REPOSITORY.filter(({ at }) => places.includes(at)), beyond: [] },
    ...over,
  };
  return made;
}

const REPO = '/api/latest/projects/{projectKey}/repos/{repositorySlug}';
const body = { mediaType: 'application/json', required: true, verified: true };
const scopeOf = (...places: readonly ScopePlace[]): Operation['scope'] => ({
  reach: 'repository',
  places: [...REPOSITORY, ...places],
  beyond: [],
});
const query = (name: string) => ({ name, in: 'query' as const, required: false });
const home = operation('home', `GET ${REPO}`).parameters;

const operations = [
  operation('repo_get', `GET ${REPO}`),
  operation(
    'pulls_list',
    `GET ${REPO}/pull-requests`,
    {
      tags: ['Pull Requests'],
      domain: 'pull-request',
      permission: 'REPO_READ',
      paged: true,
      parameters: [...home, query('state'), query('order'), query('start'), query('limit'), query('draft')],
    },
    {
      state: { type: 'array', items: { enum: ['OPEN', 'MERGED', 'DECLINED'] } },
      order: { type: 'string', enum: ['NEWEST', 'OLDEST'] },
      start: { type: 'integer' },
      limit: { type: 'integer' },
      draft: { type: 'boolean' },
    },
  ),
  operation(
    'pulls_create',
    `POST ${REPO}/pull-requests`,
    {
      tags: ['Pull Requests'],
      domain: 'pull-request',
      permission: 'REPO_READ',
      body,
      scope: scopeOf(
        { in: 'body', at: '/fromRef/repository/slug', kind: 'repository' },
        { in: 'body', at: '/fromRef/repository/project/key', kind: 'project' },
      ),
    },
    {
      body: {
        type: 'object',
        properties: {
          title: TEXT,
          fromRef: {
            type: 'object',
            properties: {
              id: TEXT,
              repository: {
                type: 'object',
                properties: { slug: TEXT, project: { type: 'object', properties: { key: TEXT } } },
              },
            },
            required: ['id'],
          },
        },
        required: ['fromRef', 'title'],
      },
    },
    ['body'],
  ),
  operation('repo_delete', `DELETE ${REPO}`, { permission: 'REPO_ADMIN' }),
  operation('repo_hook_get', `GET ${REPO}/hooks`, { marks: ['administrative'], tags: ['Hooks'] }),
  operation(
    'repo_token_create',
    `PUT ${REPO}/tokens`,
    { marks: ['credential'], access: 'admin', body },
    { body: { type: 'object' } },
  ),
  operation('repo_new', `POST ${REPO}/new`, { access: 'unknown', body }, { body: { type: 'object' } }),
  operation('repo_raw', `PUT ${REPO}/raw`, { body: { ...body, verified: false } }, { body: { type: 'object' } }),
  operation('project_get', 'GET /api/latest/projects/{projectKey}', {
    domain: 'project',
    scope: { reach: 'project', places: [project], beyond: [] },
  }),
  operation('logs_get', 'GET /api/latest/logs', {
    domain: 'instance',
    tags: ['System'],
    scope: { reach: 'instance', places: [], beyond: [] },
  }),
];

const availableIn = new Map([['repo_old', ['9.4', '9.5']]]);

export function catalogOf(all: readonly Operation[]): Catalog {
  const names = all.map(({ name }) => name);
  return createCatalog({
    bitbucketVersion: '10.0',
    knownVersions: ['9.4', '10.0'],
    operations: all,
    schemas: [schemas],
    profiles: {
      'read-only': ['repo_get', 'pulls_list', 'gone', 'repo_hook_get'],
      reviewer: names,
      'admin-audit': names,
    },
    availableIn,
  });
}

/** Ten operations in which every fact that a policy looks at occurs. */
export const small: Catalog = catalogOf(operations);

export function get(name: string): Operation {
  const found = small.byName.get(name);
  if (found === undefined) throw new Error(`${name} is no operation of the small catalog`);
  return found;
}
