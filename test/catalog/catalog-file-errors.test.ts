import { beforeAll, describe, expect, test } from 'vitest';
import { type CatalogFile, type CatalogFiles, openCatalogFiles, operationOf } from '../helpers/catalog-files.ts';
import { runCli } from '../helpers/run-cli.ts';

let files: CatalogFiles;
beforeAll(async () => {
  files = await openCatalogFiles();
});

describe('a catalog that was generated elsewhere', () => {
  test.for<[string, () => readonly string[], string]>([
    ['without its digest', () => ['--catalog', files.write(files.whole).path], '--catalog requires --catalog-sha256'],
    [
      'with another digest',
      () => ['--catalog', files.write(files.whole).path, '--catalog-sha256', '0'.repeat(64)],
      'its SHA-256 is',
    ],
    [
      'with a version beside it',
      () => [...files.write(files.whole).flags, '--bitbucket-version', '9.4'],
      'leave out --bitbucket-version',
    ],
    ['a digest without a file', () => ['--catalog-sha256', '0'.repeat(64)], '--catalog-sha256 requires --catalog'],
    ['no JSON', () => files.write('{').flags, 'it is not JSON'],
    [
      'no UTF-8',
      () => files.write(Buffer.concat([Buffer.from(files.whole.slice(0, -3)), Buffer.from([0xff])])).flags,
      'it is not JSON in UTF-8',
    ],
    [
      'an unknown field',
      () =>
        files.changed((file) => {
          Object.assign(operationOf(file, 'project_get'), { headers: {} });
        }).flags,
      "must NOT have additional properties 'headers'",
    ],
    [
      'a header parameter',
      () =>
        files.changed((file) => {
          operationOf(file, 'project_get').parameters.push({ name: 'X', in: 'header', required: false });
        }).flags,
      '/in must be equal to one of the allowed values',
    ],
    [
      'an open schema',
      () =>
        files.changed((file) => {
          Reflect.deleteProperty(file.schemas['project_get'] ?? {}, 'additionalProperties');
        }).flags,
      "/schemas/project_get must have required property 'additionalProperties'",
    ],
    [
      'a reference',
      () =>
        files.changed((file) => {
          (file.schemas['project_get'] ?? { properties: {} }).properties['projectKey'] = { $ref: 'file:///etc/passwd' };
        }).flags,
      "must NOT have additional properties '$ref'",
    ],
    [
      'a key that is not its method and path',
      () =>
        files.changed((file) => {
          operationOf(file, 'project_get').path = '/api/latest/admin/users';
        }).flags,
      'is not its method and path',
    ],
    [
      'the same name twice',
      () =>
        files.changed((file) => {
          file.operations.push(structuredClone(operationOf(file, 'project_get')));
        }).flags,
      'two operations have the name project_get',
    ],
    [
      'the name of another operation',
      () =>
        files.changed((file) => {
          const copy = structuredClone(operationOf(file, 'projects_list'));
          file.operations = file.operations.filter(({ name }) => name !== 'project_get');
          file.operations.push({
            ...copy,
            name: 'project_get',
            key: 'GET /api/latest/everything',
            path: '/api/latest/everything',
          });
          file.schemas['project_get'] = structuredClone(file.schemas['projects_list'] ?? { properties: {} });
        }).flags,
      'which belongs to GET /api/latest/projects/{projectKey}',
    ],
    [
      'a path parameter that may be left out',
      () =>
        files.changed((file) => {
          (file.schemas['project_get'] ?? { properties: {} }).required = [];
        }).flags,
      'does not require projectKey',
    ],
    [
      'an invalid pattern',
      () =>
        files.changed((file) => {
          (file.schemas['project_get'] ?? { properties: {} }).properties['projectKey'] = {
            type: 'string',
            pattern: '(',
          };
        }).flags,
      'contains an invalid regular expression',
    ],
  ])('[S71] %s stops the start', async ([, flags, words]) => {
    const { code, stdout, stderr } = await runCli({ args: ['operations', ...flags()] });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  /** A property of a tool's schema, made otherwise. */
  const property =
    (tool: string, name: string, schema: object) =>
    (file: CatalogFile): void => {
      (file.schemas[tool] ?? { properties: {} }).properties[name] = schema;
    };

  test.for<[string, (file: CatalogFile) => void]>([
    ['a list of anything', property('repo_archive_get', 'path', { type: 'array', maxItems: 100 })],
    ['a list of items of any type', property('repo_archive_get', 'path', { type: 'array', maxItems: 100, items: {} })],
    ['an endless list', property('repo_archive_get', 'path', { type: 'array', items: { type: 'string' } })],
    ['a value of any type', property('project_get', 'projectKey', {})],
    ['an object of anything', property('repo_labels_create', 'body', { type: 'object' })],
    [
      'members beside the named ones',
      property('repo_labels_create', 'body', { type: 'object', properties: { name: { type: 'string' } } }),
    ],
  ])('[S71] %s stops the start', async ([, change]) => {
    const { code, stdout, stderr } = await runCli({ args: ['operations', ...files.changed(change).flags] });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('accepts any value');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.for<[string, boolean]>([
    ['^(?:a|a)*$', true],
    ['^([a-z]+)+$', true],
    ['^a*a*$', true],
    ['a*b', true],
    ['^[A-Z][A-Z0-9_]{0,127}$', false],
    ['^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$', false], // the package's own
  ])('[S71] a pattern that may take long to match is rejected: %j', async ([pattern, refused]) => {
    const { flags } = files.changed(property('project_get', 'projectKey', { type: 'string', pattern }));
    const { code, stderr } = await runCli({ args: ['operations', ...flags] });
    expect([code, stderr.includes('may take long to match')]).toEqual(refused ? [2, true] : [0, false]);
  });

  test('[S71] a description that drives a terminal stops the start', async () => {
    const { code } = await runCli({
      args: [
        'operations',
        ...files.changed(property('project_get', 'projectKey', { type: 'string', description: 'a\u001b[2J' })).flags,
      ],
    });
    expect(code).toBe(2);
  });
});
