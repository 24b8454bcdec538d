import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRecords } from '../helpers/read-records.ts';
import { rejected } from '../helpers/rejected.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const README = 'bitbucket://PLAT/api/main/README.md';
const TOKEN = 'zq-resource-token-4711';

let stub: Stub;
let folder: string;
let files = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'resources-'));
  stub = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'text/plain').end(`a file that holds ${TOKEN}\u202e`);
  });
});
beforeEach(() => {
  stub.requests.length = 0;
});
afterAll(async () => {
  await stub.close();
  rmSync(folder, { recursive: true });
});

const file = (text: string): string => {
  const path = join(folder, `p${String(files++)}.yaml`);
  writeFileSync(path, text);
  return path;
};

async function withServer<T>(args: readonly string[], use: (server: StartedServer) => Promise<T>): Promise<T> {
  const server = await startServer({ url: stub.url, token: TOKEN, args });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

const read = (args: readonly string[], uri = README): Promise<string> =>
  withServer(args, async ({ client }) => JSON.stringify((await client.readResource({ uri })).contents));
const refused = (args: readonly string[], uri = README): Promise<readonly [number, string]> =>
  withServer(args, ({ client }) => rejected(client.readResource({ uri })));

describe('[S65] a resource takes the line of the tool', () => {
  test('the same request to the byte, but for what names the moment', async () => {
    await read([]);
    await withServer([], (server) =>
      server.call('repo_raw_path_get', { projectKey: 'PLAT', repositorySlug: 'api', at: 'main', path: 'README.md' }),
    );
    const [resource, tool] = stub.requests;
    expect(resource).toEqual(tool);
    expect(stub.requests).toHaveLength(2);
  });

  test('its response is cleaned and masked', async () => {
    const text = await read([]);
    expect(text).toContain('a file that holds ');
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain('\u202e');
  });

  test.for<[string, string[], number, RegExp]>([
    ['denied', ['--deny', 'repo_raw_path_get'], -32002, /no such resource/],
    ['outside the scope', ['--scope', 'OPS'], -32602, /denied by scope OPS/],
    ['outside the repositories of the scope', ['--scope', 'PLAT/web'], -32602, /denied by scope PLAT\/web/],
  ])('%s: nothing is sent', async ([, args, code, words]) => {
    expect(await refused(args)).toEqual([code, expect.stringMatching(words)]);
    expect(stub.requests).toEqual([]);
    await read([]); // control: without the rule it is
    expect(stub.requests).toHaveLength(1);
  });

  test('arguments that the policy fixes: the same is read, another is rejected and not sent', async () => {
    const rule =
      'profile: none\nallow:\n  - operation: repo_raw_path_get\n    arguments: { projectKey: PLAT, at: main }\n';
    const policy = ['--policy', file(rule)];
    await read(policy);
    expect(stub.requests.map(({ url }) => url)).toEqual([
      '/rest/api/latest/projects/PLAT/repos/api/raw/README.md?at=main',
    ]);
    expect(await refused(policy, README.replace('PLAT', 'OPS'))).toEqual([
      -32602,
      expect.stringMatching(/fixes projectKey/),
    ]);
    expect(await refused(policy, README.replace('main', 'dev'))).toEqual([-32602, expect.stringMatching(/fixes at/)]);
    expect(stub.requests).toHaveLength(1);
  });

  test('arguments that the policy restricts', async () => {
    const rule = 'profile: none\nallow:\n  - operation: repo_raw_path_get\n    arguments: { at: [main, dev] }\n';
    const policy = ['--policy', file(rule)];
    await read(policy);
    expect((await refused(policy, README.replace('main', 'secret')))[0]).toBe(-32602);
    expect(stub.requests).toHaveLength(1);
  });

  test.for<readonly [string, string, string, object]>([
    [
      'a fixed argument',
      '{ projectKey: PLAT, at: main }',
      README.replace('main', 'dev'),
      { tool: 'repo_raw_path_get', outcome: 'denied' },
    ],
    [
      'a restricted argument',
      '{ at: [main, dev] }',
      README.replace('main', 'other'),
      { tool: 'repo_raw_path_get', access: 'read' },
    ],
    [
      'a URI that names nothing',
      '{ at: [main, dev] }',
      'bitbucket://PLAT',
      { tool: 'resources/read', outcome: 'invalid-arguments' },
    ],
  ])('[S34] a rejected read is recorded: by %s', async ([, rule, uri, expected]) => {
    const audit = join(folder, `rejected-${String(files)}.jsonl`);
    const policy = file(`profile: none\nallow:\n  - operation: repo_raw_path_get\n    arguments: ${rule}\n`);
    await refused(['--policy', policy, '--audit-file', audit], uri);
    expect(readRecords(audit)).toEqual([expect.objectContaining({ phase: 'outcome', status: null, ...expected })]);
    expect(stub.requests).toEqual([]);
    await read(['--policy', policy, '--audit-file', audit]); // control: an allowed read is not recorded
    expect(readRecords(audit)).toHaveLength(1);
  });

  test('the process may send nothing: the request is shown instead', async () => {
    expect(await read(['--dry-run'])).toContain('Nothing was sent.');
    expect(stub.requests).toEqual([]);
  });

  test('it is on record as the call that it is, rejections included', async () => {
    const audit = join(folder, 'audit.jsonl');
    const args = ['--audit', 'all', '--audit-file', audit];
    await read(args);
    await refused([...args, '--scope', 'OPS']);
    await refused([...args, '--deny', 'repo_raw_path_get']);
    const rows = readRecords(audit).map(({ tool, decision, outcome, status }) => [tool, decision, outcome, status]);
    expect(rows).toEqual([
      ['repo_raw_path_get', 'allow', 'ok', 200],
      ['repo_raw_path_get', 'deny', 'denied', null],
      ['repo_raw_path_get', 'deny', 'unknown-tool', null],
    ]);
  });

  test('a completion asks only what the policy allows, and is on record', async () => {
    const audit = join(folder, 'completion.jsonl');
    const args = ['--audit', 'all', '--audit-file', audit, '--scope', 'PLAT'];
    const ask = (known: Record<string, string>, name: string) => (server: StartedServer) =>
      server.client.complete({
        ref: { type: 'ref/prompt', name: 'review_pull_request' },
        argument: { name, value: '' },
        context: { arguments: known },
      });
    await withServer(args, ask({}, 'project')); // the list of all projects reaches beyond the scope
    await withServer(args, ask({ project: 'OPS' }, 'repo')); // rejected
    expect(stub.requests).toEqual([]);
    await withServer(args, ask({ project: 'PLAT' }, 'repo'));
    expect(stub.requests.map(({ url }) => url)).toEqual(['/rest/api/latest/projects/PLAT/repos?limit=500']);
    expect(readRecords(audit).map(({ tool, decision }) => [tool, decision])).toEqual([
      ['project_repos_list', 'deny'],
      ['project_repos_list', 'allow'],
    ]);
  });
});
