import { beforeAll, describe, expect, test } from 'vitest';
import type { VersionCatalog } from '../../scripts/lib/build-versions.ts';
import type { Finding } from '../../scripts/lib/finding.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { buildNewVersion, type Facts, type FactsOperation } from './new-document.ts';

const PROJECTS = '/api/latest/projects';
const PROJECT = `${PROJECTS}/{projectKey}`;
const REPO = `${PROJECT}/repos/{repositorySlug}`;
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const inQuery = (name: string, more: object = {}) => ({ name, in: 'query', schema: { type: 'string' }, ...more });
const operation = (more: Partial<FactsOperation> = {}): FactsOperation => ({
  operationId: 'made',
  tags: ['Made'],
  parameters: [],
  responses: { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/RestGadget' } } } } },
  ...more,
});
const body = (...types: string[]): NonNullable<FactsOperation['requestBody']> => ({
  content: Object.fromEntries(types.map((type) => [type, { schema: { $ref: '#/components/schemas/RestGadget' } }])),
});
function at({ paths }: Facts, path: string, method: string): FactsOperation {
  const found = paths[path]?.[method];
  if (found === undefined) throw new Error(`the facts have no ${method} ${path}`);
  return found;
}

/** What a version after 10.0 may bring, one of each. */
function invent(facts: Facts): void {
  const { paths, components } = facts;
  components.schemas['RestGadget'] = {
    type: 'object',
    properties: { id: { type: 'integer' }, project: { $ref: '#/components/schemas/RestProject' } },
  };
  paths[`${PROJECT}/gadgets`] = {
    get: operation({ parameters: [inPath('projectKey'), inQuery('gadgetFilter')] }),
    post: operation({ parameters: [inPath('projectKey')], requestBody: body('application/json') }),
  };
  paths['/api/1.0/projects'] = { get: operation() };
  paths[`${REPO}/gadgets/{gadgetId}/a-long-word/{anotherId}/of-several-parts`] = {
    delete: operation({ parameters: [inPath('projectKey'), inPath('repositorySlug')] }),
  };
  paths['/gadgets/latest/export'] = {
    get: operation({ responses: { '200': { content: { 'text/csv': { schema: { type: 'string' } } } } } }),
    post: operation({ requestBody: body('application/xml') }),
    put: operation({ requestBody: body('application/vnd.gadget+json') }),
  };
  paths['/gadgets/latest/odd'] = {
    get: operation({
      parameters: [
        inQuery('deep', { required: true, schema: { type: 'object' } }),
        inQuery('flat', { style: 'pipeDelimited' }),
      ],
    }),
    post: operation({ parameters: [inQuery('body', { required: true })] }),
  };
  at(facts, PROJECTS, 'get').parameters.push(inQuery('gadgetOnly'), inQuery('projectKey'));
  at(facts, REPO, 'get').parameters.push(inQuery('gadgetMode', { required: true }));
  const limit = at(facts, `${REPO}/tags`, 'get').parameters.find(({ name }) => name === 'orderBy');
  if (limit !== undefined)
    Object.assign(limit, { required: true, schema: { type: 'array', items: { type: 'string' } } });
  at(facts, `${REPO}/branches`, 'post').requestBody = body('application/json', 'multipart/form-data');
  at(facts, `${REPO}/tags`, 'post').operationId = at(facts, `${REPO}/branches`, 'post').operationId;
  // A move: the old path is gone, the new one is nobody's.
  paths[`${PROJECT}/moved-repos`] = { get: at(facts, `${PROJECT}/repos`, 'get') };
  delete paths[`${PROJECT}/repos`]?.['get'];
}

let made: VersionCatalog;
const byKey = (key: string): Operation | undefined =>
  made.entries.find((entry) => entry.operation.key === key)?.operation;
const told = (kind: Finding['kind'], where: string): string =>
  made.findings
    .filter((finding) => finding.kind === kind && finding.where === where)
    .map(({ what }) => what)
    .join('; ');

beforeAll(async () => {
  made = await buildNewVersion('10.9', invent);
});

describe('a version that has not been reviewed is generated, and what is new in it is provisional', () => {
  test.each<[what: string, key: string, name: string | RegExp]>([
    ['an operation', `GET ${PROJECT}/gadgets`, 'project_gadgets_list'],
    ['a write with a schema of its own', `POST ${PROJECT}/gadgets`, 'project_gadgets_create'],
    ['an operation whose name is taken', 'GET /api/1.0/projects', /^projects_list_[0-9a-f]{8}$/],
    [
      'an operation with a long name and undeclared placeholders',
      `DELETE ${REPO}/gadgets/{gadgetId}/a-long-word/{anotherId}/of-several-parts`,
      /^repo_gadget_\w{27,}_[0-9a-f]{8}$/,
    ],
    ['an answer of an unknown media type', 'GET /gadgets/latest/export', 'gadgets_export_get'],
    ['a body of an unknown JSON type', 'PUT /gadgets/latest/export', 'gadgets_export_set'],
    ['a required parameter of no plain type', 'GET /gadgets/latest/odd', 'gadgets_odd_get'],
    ['an operation at another path', `GET ${PROJECT}/moved-repos`, 'project_moved_repos_list'],
  ])('%s: %s', (_, key, name) => {
    const operation = byKey(key);
    expect([operation?.name, operation?.description]).toEqual([
      expect.stringMatching(name),
      expect.stringMatching(/^Not reviewed yet\. /),
    ]);
    expect(operation).toMatchObject({
      access: 'unknown',
      marks: ['administrative', 'credential'],
      scope: { reach: 'instance' },
    });
    expect(operation?.name.length).toBeLessThanOrEqual(48);
    expect(told('operation', key)).toBe(`new: \`${operation?.name ?? ''}\``);
  });

  test.each<[what: string, key: string, why: string]>([
    ['a new required parameter', `GET ${REPO}`, '"gadgetMode" is new'],
    ['a parameter of another type that is required now', `GET ${REPO}/tags`, '"orderBy" is new or of another type'],
    ['a second media type of the body', `POST ${REPO}/branches`, 'had to be guessed'],
  ])('a reviewed operation with %s keeps its name and loses its access', (_, key, why) => {
    expect(byKey(key)).toMatchObject({ access: 'unknown', scope: { reach: 'instance' } });
    expect(byKey(key)?.description).not.toContain('Not reviewed');
    expect(told('provisional', key)).toContain(why);
  });

  test('a new optional parameter of a reviewed operation is not an argument, whatever its name', () => {
    const entry = made.entries.find(({ operation: { key } }) => key === `GET ${PROJECTS}`);
    expect(entry?.operation.access).toBe('read');
    expect(entry?.operation.parameters.map(({ name }) => name)).not.toContain('projectKey');
    expect(Object.keys(entry?.inputSchema['properties'] ?? {})).not.toContain('gadgetOnly');
    expect(told('parameter', `GET ${PROJECTS}`)).toMatch(/"gadgetOnly" is left out.*"projectKey" is left out/);
  });

  test.each<[what: string, key: string, why: string]>([
    ['a body that nobody can write', 'POST /gadgets/latest/export', 'application/xml'],
    ['a required parameter that cannot be an argument', 'POST /gadgets/latest/odd', 'cannot be an argument'],
  ])('%s: not generated, and told', (_, key, why) => {
    expect(byKey(key)).toBeUndefined();
    expect(told('left-out', key)).toContain(why);
  });

  test('repairs are told', () => {
    expect(told('repaired', 'GET /gadgets/latest/odd')).toMatch(/"deep" .*taken as text; .*"flat" .*left out/);
    expect(told('repaired', 'GET /gadgets/latest/export')).toContain('text/csv');
    expect(byKey('GET /gadgets/latest/export')?.accept).toBe('*/*');
  });

  test('what is gone is unused in this version, and stops nothing', () => {
    const places = made.unused.map(({ where }) => where);
    expect(places).toContain(`openapi/operations.yaml GET ${PROJECT}/repos`);
    expect(places).toContain('profiles.yaml read-only');
  });

  test('control: everything else is as reviewed', () => {
    const unknown = made.entries.filter(({ operation: { access } }) => access === 'unknown').length;
    expect(unknown).toBe(8 + 3);
    expect(made.entries).toHaveLength(529 - 1 + 8);
    expect(made.findings.filter(({ kind }) => kind === 'parameter')).toHaveLength(2);
  });
});

test('a document without the marks of slashes, as before 9.2, has them from the reviewed versions', async () => {
  const old = await buildNewVersion('8.19', (facts) => {
    for (const item of Object.values(facts.paths)) {
      for (const { parameters } of Object.values(item)) {
        for (const { schema } of parameters) if (schema?.['pattern'] === '.*') delete schema['pattern'];
      }
    }
    // 8.19 has half of the paths, and none of the modules that came later.
    for (const path of Object.keys(facts.paths))
      if (!path.startsWith('/api/')) Reflect.deleteProperty(facts.paths, path);
  });
  expect(old.findings.filter(({ kind }) => kind !== 'repaired')).toEqual([]);
  const multi = old.entries.flatMap(({ operation }) => operation.parameters.filter(({ multiSegment }) => multiSegment));
  expect(multi).toHaveLength(13);
  expect(old.unused.some(({ code }) => code === 'OVERLAY_NO_MATCH')).toBe(true);
});
