import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/runtime/catalog/open-catalog.ts';

const catalogs = await Promise.all(
  (
    [
      ['10.0', 529],
      ['9.4', 546],
      ['auto', 560],
    ] as const
  ).map(async ([version, size]) => ({ version, size, catalog: await openCatalog(version) })),
);

describe.each(catalogs)('the catalog $version', ({ size, catalog: { operations, inputSchema } }) => {
  test('the catalog is whole: every operation once, by path, then method', () => {
    expect(operations).toHaveLength(size);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(size);
    const order = operations.map(({ path, method }) => `${path} ${method}`);
    expect(order).toEqual([...order].sort());
  });

  test('the parameters of the path are its placeholders, in order', () => {
    for (const { key, path, parameters } of operations) {
      const placeholders = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
      expect([key, parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)]).toEqual([
        key,
        placeholders,
      ]);
    }
  });

  test('a path that names a project or a repository has it as a place', () => {
    for (const { key, path, scope } of operations) {
      for (const [name, kind] of [
        ['projectKey', 'project'],
        ['repositorySlug', 'repository'],
      ] as const) {
        if (path.includes(`{${name}}`))
          expect([key, scope.places]).toEqual([key, expect.arrayContaining([{ in: 'path', at: name, kind }])]);
      }
    }
  });

  test('what changes settings of a project, a repository or the installation is administrative, credentials among them', () => {
    const settings = operations.filter(
      ({ access, domain, marks }) =>
        domain !== 'user' && (access === 'admin' || (access === 'delete' && marks.includes('credential'))),
    );
    expect(settings.length).toBeGreaterThan(100);
    for (const { key, marks } of settings) {
      expect([key, marks]).toEqual([key, expect.arrayContaining(['administrative'])]);
    }
  });

  test('only the paths of files and tags hold slashes, and none can run into another template', () => {
    const multi = operations.filter(({ parameters }) => parameters.some(({ multiSegment }) => multiSegment));
    expect(multi).toHaveLength(14);
    for (const { key, method, path } of multi) {
      // The value of a glued one brings its own slash, so `/compare/diff{path}` cannot become `/compare/diff-stats-summary…`.
      const prefix = path.slice(0, path.lastIndexOf('{')).replace(/[^/]$/, '$&/');
      const longer = operations.filter(
        (other) => other.method === method && other.path !== path && other.path.startsWith(prefix),
      );
      expect([key, longer.map((other) => other.path)]).toEqual([key, []]);
    }
  });

  test('a value cannot become `{id}.diff`: where a template adds a suffix, the bare placeholder takes numbers only', () => {
    const suffixed = operations.filter(({ path }) => /\{\w+\}\.\w+$/.test(path));
    expect(suffixed.map(({ name }) => name)).toEqual(['pull_request_raw_diff_get', 'pull_request_raw_patch_get']);
    for (const { method, path } of suffixed) {
      const bare = path.replace(/\.\w+$/, '');
      for (const one of operations.filter((other) => other.method === method && other.path === bare)) {
        const last = one.parameters.filter((parameter) => parameter.in === 'path').at(-1)?.name ?? '';
        expect(inputSchema(one)).toHaveProperty(['properties', last, 'type'], 'integer');
      }
    }
  });

  test('every method agrees with its access: a GET reads', () => {
    expect(
      operations.filter(({ method, access }) => method === 'GET' && access !== 'read').map(({ key }) => key),
    ).toEqual([]);
  });
});
