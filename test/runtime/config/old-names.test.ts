import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAllTools } from '../../helpers/list-all-tools.ts';
import { startServer } from '../../helpers/start-server.ts';
import { type Stub, startStub } from '../../helpers/start-stub.ts';

let stub: Stub;
beforeAll(async () => {
  stub = await startStub();
});
afterAll(() => stub.close());

/** The size of the tool list, and the warnings about old names. */
async function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const server = await startServer({ url: stub.url, args: ['--log-level', 'warn', ...args], env });
  try {
    const size = JSON.stringify(await listAllTools(server.client)).length;
    return {
      size,
      warnings: server.stderr().match(/(?:--schema-dialect|BITBUCKET_SCHEMA_DIALECT) is now [\w-]+/g) ?? [],
    };
  } finally {
    await server.close();
  }
}

test('an old name works like the new one, and warns once', async () => {
  const full = await start(['--schema-detail', 'full']);
  expect(full.warnings).toEqual([]);
  expect(await start(['--schema-dialect', 'full'])).toEqual({
    size: full.size,
    warnings: ['--schema-dialect is now --schema-detail'],
  });
  expect(await start([], { BITBUCKET_SCHEMA_DIALECT: 'full', BITBUCKET_SCHEMA_DETAIL: '' })).toEqual({
    size: full.size,
    warnings: ['BITBUCKET_SCHEMA_DIALECT is now BITBUCKET_SCHEMA_DETAIL'],
  });
  // Control: another level of detail has another size. The new name wins, and the old one still warns.
  const both = await start(['--schema-detail', 'lean', '--schema-dialect', 'full']);
  expect(both.size).toBeLessThan(full.size);
  expect(both.warnings).toHaveLength(1);
});
