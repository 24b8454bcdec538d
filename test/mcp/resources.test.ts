import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { rejected } from '../helpers/rejected.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';

const FILE = 'bitbucket://{project}/{repo}/{ref}/{+path}';
const PULL = 'bitbucket://{project}/{repo}/pull-requests/{id}';
const DIFF = `${PULL}/diff`;
const PNG = 'bitbucket://PLAT/api/main/docs/images/logo.png';

let sandbox: Sandbox;
let server: StartedServer;

const start = (...args: readonly string[]): Promise<StartedServer> =>
  startServer({ url: sandbox.url, token: sandbox.token, args });

beforeAll(async () => {
  sandbox = await startSandbox();
  server = await start();
});
afterAll(async () => {
  await server.close();
  await sandbox.close();
});

async function read({ client }: StartedServer, uri: string): Promise<readonly Record<string, unknown>[]> {
  return (await client.readResource({ uri })).contents;
}

async function textOf(from: StartedServer, uri: string): Promise<string> {
  return String((await read(from, uri))[0]?.['text']);
}

const templatesOf = async ({ client }: StartedServer): Promise<readonly string[]> =>
  (await client.listResourceTemplates()).resourceTemplates.map(({ uriTemplate }) => uriTemplate);

describe('which are offered', () => {
  test('those whose operation the profile has; nothing of one Bitbucket is listed', async () => {
    expect(await templatesOf(server)).toEqual([FILE, PULL, DIFF]);
    expect(await server.client.listResources()).toEqual({ resources: [] });
  });

  test.for<[string, string[], string[]]>([
    ['without files', ['--deny', 'repo_raw_path_get'], [PULL, DIFF]],
    ['files only', ['--profile', 'none', '--allow', 'repo_raw_path_get'], [FILE]],
    ['in search mode too', ['--tools', 'search'], [FILE, PULL, DIFF]],
  ])('%s', async ([, args, want]) => {
    const other = await start(...args);
    expect(await templatesOf(other)).toEqual(want);
    await other.close();
  });

  test('none: no capability is announced, and the methods do not exist', async () => {
    const other = await start('--profile', 'none', '--allow', 'project_get');
    expect(other.client.getServerCapabilities()).toEqual({ tools: {}, logging: {} });
    expect((await rejected(other.client.listResourceTemplates()))[0]).toBe(-32601);
    expect((await rejected(other.client.readResource({ uri: PNG })))[0]).toBe(-32601);
    await other.close();
  });
});

describe('a read', () => {
  test.for<[string, string, RegExp]>([
    ['a file of a branch', 'bitbucket://PLAT/api/main/README.md', /^# Order API\n/],
    ['a file of a tag, in folders', 'bitbucket://PLAT/api/v1.0.0/config/default.json', /^\{/],
    ['a branch with a slash', 'bitbucket://PLAT/api/feature%2Flogin/README.md', /^# Order API\n/],
    ['a full ref', 'bitbucket://PLAT/api/refs%2Fheads%2Fmain/README.md', /^# Order API\n/],
    ['a path that is encoded whole', 'bitbucket://PLAT/api/main/config%2Fdefault.json', /^\{/],
    ['a space', 'bitbucket://PLAT/api/main/docs/release%20notes.md', /\w/],
    ['letters beyond ASCII, encoded', `bitbucket://PLAT/api/main/docs/${encodeURIComponent('grüße-🚀.md')}`, /\w/],
    ['letters beyond ASCII, as they are', 'bitbucket://PLAT/api/main/docs/grüße-🚀.md', /\w/],
    ['a diff', 'bitbucket://PLAT/api/pull-requests/3/diff', /^diff --git /],
  ])('%s', async ([, uri, want]) => {
    const [file, ...more] = await read(server, uri);
    expect(file).toMatchObject({ uri, mimeType: 'text/plain' });
    expect(file?.['text']).toMatch(want);
    expect(more).toEqual([]);
  });

  test('a pull request is JSON, compact as the tool has it, and what was left out is beside it', async () => {
    const uri = 'bitbucket://PLAT/api/pull-requests/3';
    const [pull, notes] = await read(server, uri);
    expect(pull).toMatchObject({ uri, mimeType: 'application/json' });
    expect(JSON.parse(String(pull?.['text']))).toMatchObject({ id: 3, state: 'OPEN' });
    expect(notes?.['uri']).toBe(`${uri}#notes`);
    expect(notes?.['text']).toMatch(/^Left out: /);
  });

  test('a binary file is a blob, byte for byte', async () => {
    const [file] = await read(server, PNG);
    expect(file).toMatchObject({ uri: PNG, mimeType: 'image/png' });
    expect(Buffer.from(String(file?.['blob']), 'base64').subarray(1, 4).toString()).toBe('PNG');
  });

  test('[S15] what is larger than the limit is cut, and that is said beside the file', async () => {
    const small = await start('--max-text-chars', '1000');
    const uri = 'bitbucket://PLAT/api/main/data/currencies.csv';
    const [file, notes] = await read(small, uri);
    expect(String(file?.['text'])).toMatch(/^[^]{600,999}\n$/);
    expect(notes?.['text']).toMatch(/^Lines 1–\d+ of 1201, as of main\. Next: /);
    await small.close();
  });

  test.for<[string, string, number, RegExp]>([
    ['a file that is not there', 'bitbucket://PLAT/api/main/none.md', -32002, /returned 404/],
    ['a pull request that is not there', 'bitbucket://PLAT/api/pull-requests/999', -32002, /returned 404/],
    ['[S05] a dot segment', 'bitbucket://PLAT/api/main/../../repos', -32602, /dot segment/],
    ['[S05] a dot segment, encoded', 'bitbucket://PLAT/api/main/%2e%2e/repos', -32602, /dot segment/],
    ['[S05] a dot segment, encoded twice', 'bitbucket://PLAT/api/main/%252e%252e/repos', -32602, /dot segment/],
    ['[S05] a slash in a slug', 'bitbucket://PLAT/api%2Fx/main/README.md', -32602, /repositorySlug/],
    ['[S08] an invalid slug', 'bitbucket://PLAT/a%20b/main/README.md', -32602, /repositorySlug/],
    ['a ref that could be an option', 'bitbucket://PLAT/api/--all/README.md', -32602, /\/at/],
    ['an invalid id', 'bitbucket://PLAT/api/pull-requests/x', -32602, /not the id of a pull request/],
    ['below a pull request', 'bitbucket://PLAT/api/pull-requests/3/merge', -32602, /only its diff/],
    ['a repository alone', 'bitbucket://PLAT/api/main', -32602, /too short/],
    ['bytes that are not UTF-8', 'bitbucket://PLAT/api/main/%ff.md', -32602, /percent-encoded UTF-8/],
    ['another scheme', 'file:///etc/passwd', -32602, /unknown resource URI/],
    ['a query', 'bitbucket://PLAT/api/main/README.md?at=x', -32602, /unknown resource URI/],
    ['far too long', `bitbucket://PLAT/api/main/${'a'.repeat(9000)}`, -32602, /more than 8192/],
  ])('%s is rejected', async ([, uri, code, words]) => {
    const [got, message] = await rejected(server.client.readResource({ uri }));
    expect([got, message]).toEqual([code, expect.stringMatching(words)]);
  });

  test('a branch named pull-requests is reached by its full ref', async () => {
    const writer = await start('--allow', 'repo_branches_create');
    const body = { name: 'pull-requests', startPoint: 'main' };
    await writer.call('repo_branches_create', { projectKey: 'PLAT', repositorySlug: 'api', body });
    expect(await textOf(writer, 'bitbucket://PLAT/api/refs%2Fheads%2Fpull-requests/README.md')).toMatch(/^# Order API/);
    expect(
      (await rejected(writer.client.readResource({ uri: 'bitbucket://PLAT/api/pull-requests/README.md' })))[0],
    ).toBe(-32602);
    await writer.close();
  });
});

describe('completion', () => {
  async function complete(
    from: StartedServer,
    uri: string,
    argument: readonly [string, string],
    known: Readonly<Record<string, string>> = {},
  ): Promise<readonly string[]> {
    const [name, value] = argument;
    const { completion } = await from.client.complete({
      ref: { type: 'ref/resource', uri },
      argument: { name, value },
      context: { arguments: { ...known } },
    });
    return completion.values;
  }
  const API = { project: 'PLAT', repo: 'api' };

  test.for<[string, string, [string, string], Record<string, string>, string[]]>([
    ['projects by key, then by name', FILE, ['project', 'p'], {}, ['PLAT', 'OPS']],
    ['repositories of the project', FILE, ['repo', ''], { project: 'PLAT' }, ['api', 'web']],
    ['branches', FILE, ['ref', 'release/1.2'], API, ['release/1.2']],
    ['open pull requests by number', PULL, ['id', '6'], API, ['6']],
    ['open pull requests by title', DIFF, ['id', 'login'], API, ['3']],
    ['nothing as long as the project is not known', FILE, ['repo', ''], {}, []],
    ['nothing for what has no list', FILE, ['path', ''], API, []],
    ['nothing for a repository that is not there', FILE, ['ref', ''], { project: 'PLAT', repo: 'none' }, []],
    ['nothing for a project that could be none', FILE, ['repo', ''], { project: '../x' }, []],
  ])('%s', async ([, uri, argument, known, want]) => {
    expect(await complete(server, uri, argument, known)).toEqual(want);
  });

  test('of a template that is not offered is rejected', async () => {
    expect((await rejected(complete(server, 'bitbucket://{x}', ['x', ''])))[0]).toBe(-32602);
  });

  test('nothing where the policy does not allow the list', async () => {
    const other = await start('--deny', 'repo_branches_list');
    expect(await complete(other, FILE, ['ref', 'm'], API)).toEqual([]);
    expect(await complete(other, FILE, ['repo', 'a'], { project: 'PLAT' })).toEqual(['api']);
    await other.close();
  });

  test('[S21] under a scope what the scope names, and lists of what is inside', async () => {
    const scoped = await start('--scope', 'PLAT/web', '--scope', 'OPS');
    expect(await complete(scoped, FILE, ['project', ''])).toEqual(['PLAT', 'OPS']);
    expect(await complete(scoped, FILE, ['repo', ''], { project: 'PLAT' })).toEqual(['web']);
    expect(await complete(scoped, FILE, ['ref', 'main'], { project: 'PLAT', repo: 'api' })).toEqual([]);
    expect(await complete(scoped, FILE, ['ref', 'main'], { project: 'PLAT', repo: 'web' })).toContain('main');
    expect(await complete(server, FILE, ['ref', 'main'], { project: 'PLAT', repo: 'api' })).toContain('main'); // control
    await scoped.close();
  });
});
