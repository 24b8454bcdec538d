import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { buildPolicy, NO_OVERRIDES } from '../../src/runtime/policy/decide/build-policy.ts';
import { listBrief } from '../../src/runtime/tools/list-brief.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { readDocument } from '../helpers/read-document.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-list-'));

let stub: Stub;
const open: StartedServer[] = [];

async function start(args: readonly string[], names: readonly string[]): Promise<StartedServer> {
  const allow = names.length === 0 ? {} : { BITBUCKET_ALLOW: names.join(',') };
  const env = { ...allow, BITBUCKET_SCHEMA_DETAIL: 'auto' };
  const server = await startServer({ url: stub.url, args: ['--profile', 'none', ...args], env });
  open.push(server);
  return server;
}

beforeAll(async () => {
  stub = await startStub();
});

afterAll(async () => {
  await Promise.all(open.map((server) => server.close()));
  await stub.close();
  rmSync(folder, { recursive: true });
});

describe('a long direct list is brief', () => {
  const all = [...readDocument().keys()];
  const isLean = async (server: StartedServer): Promise<boolean> => {
    const tools = await listAllTools(server.client);
    return !tools.some(({ name }) => name === 'describe_operation');
  };

  test.for([
    { what: '60 tools', args: [], count: 60, lean: true },
    { what: '61 tools', args: [], count: 61, lean: false },
    { what: '61 tools and --schema-detail lean', args: ['--schema-detail', 'lean'], count: 61, lean: true },
    { what: '2 tools and --schema-detail brief', args: ['--schema-detail', 'brief'], count: 2, lean: false },
  ])('$what', async ({ args, count, lean }) => {
    expect(await isLean(await start(args, all.slice(0, count)))).toBe(lean);
  });

  test('the schemas that the build made ready are those that would be made at start, for every tool', async () => {
    const server = await start(['--schema-detail', 'brief'], all);
    const listed = (await listAllTools(server.client)).filter(({ name }) => name !== 'describe_operation');
    const made = listBrief(
      catalog.operations,
      catalog,
      buildPolicy({ ...NO_OVERRIDES, profile: 'none' }, catalog),
    ).filter(({ name }) => name !== 'describe_operation');
    expect(listed).toHaveLength(all.length);
    expect(JSON.parse(JSON.stringify(made))).toEqual(listed);
  });

  test('an argument that the policy fixes or restricts is gone or an enum in brief too', async () => {
    const policy = join(folder, 'bound.yaml');
    const rule = 'operation: pull_requests_list\n    arguments: { projectKey: PLAT, state: [OPEN, MERGED] }';
    await writeFile(policy, `profile: none\nallow:\n  - ${rule}\n  - repo_get\n`);
    const server = await start(['--schema-detail', 'brief', '--policy', policy], []);
    const properties = (await listAllTools(server.client)).map(({ inputSchema }) => inputSchema.properties ?? {});
    const words = properties.flatMap(({ state }) => (state === undefined ? [] : [JSON.stringify(state)]));
    expect(words).toEqual([expect.stringContaining('"enum":["OPEN","MERGED"]')]);
    expect(properties.filter((one) => Object.hasOwn(one, 'projectKey'))).toHaveLength(1);
  });

  test('what it leaves out is accepted, told by describe_operation, and rejected by the full schema when wrong', async () => {
    const server = await start(['--schema-detail', 'brief'], ['projects_list', 'repo_commits_list']);
    const [projects] = (await server.client.listTools()).tools;
    expect(Object.keys(projects?.inputSchema.properties ?? {})).toEqual(['name', 'permission']);
    const described = await server.call('describe_operation', { name: 'projects_list' });
    expect(textOf(described)).toContain('"limit":{"type":"integer","minimum":1,"maximum":1000');
    await server.call('projects_list', { limit: 7, start: 5 });
    expect(stub.requests.at(-1)?.url).toMatch(/limit=7&start=5$/);
    const before = stub.requests.length;
    const wrong = await server.call('projects_list', { limit: 70_000 });
    expect([wrong.isError, textOf(wrong)]).toEqual([true, expect.stringContaining('/limit: must be <= 1000')]);
    expect(stub.requests).toHaveLength(before);
  });

  test('describe_operation tells of no tool that the policy does not allow', async () => {
    const server = await start(['--schema-detail', 'brief'], ['projects_list']);
    const result = await server.call('describe_operation', { name: 'repo_delete' });
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringContaining("no operation 'repo_delete'")]);
    await expect(server.call('search_operations', { query: 'x' })).rejects.toThrow('Unknown tool');
  });
});
