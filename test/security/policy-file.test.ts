import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import policySchema from '../../openapi/policy.schema.json' with { type: 'json' };
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { PROFILES } from '../../src/runtime/config/profile-name.ts';
import { exposedNames } from '../helpers/exposed-names.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-file-'));
let count = 0;
const write = (text: string, name = `p${String(count++)}.yaml`): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const GOOD = { BITBUCKET_URL: 'https://bitbucket.example.com', BITBUCKET_TOKEN: 'good-token' };

let stub: Stub;
beforeAll(async () => {
  stub = await startStub();
});
afterAll(async () => {
  await stub.close();
  rmSync(folder, { recursive: true });
});

async function started<T>(args: readonly string[], use: (server: StartedServer) => Promise<T>): Promise<T> {
  const server = await startServer({ url: stub.url, args });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

async function attempt(server: StartedServer, tool: string, input: Record<string, unknown>): Promise<[string, number]> {
  const before = stub.requests.length;
  const text = await server.call(tool, input).then(
    (result) => (result.isError === true ? textOf(result) : 'sent'),
    (error: unknown) => String(error),
  );
  return [text, stub.requests.length - before];
}

describe('a policy file that is wrong stops the start with one line', () => {
  const errors: readonly (readonly [string, string])[] = [
    ['profile: reed-only', "1:10: 'reed-only' is not known here; did you mean 'read-only'?"],
    ['profle: none', "1:1: 'profle' is not known here; did you mean 'profile'?"],
    ['allow:\n  - acess: read', "2:5: 'acess' is not known here; did you mean 'access'?"],
    ['allow:\n  - access: [read, wite]', "2:20: 'wite' is not known here; did you mean 'write'?"],
    ['allow:\n  - access: reads', "2:13: 'reads' is not known here; did you mean 'read'?"],
    ['allow:\n  - repo_gett', "2:5: 'repo_gett' matches no operation of Bitbucket 10.0; nearest is 'repo_get'"],
    [
      'deny:\n  - path: /api/latest/project',
      "2:11: path '/api/latest/project' matches no operation of Bitbucket 10.0; nearest is '/api/latest/projects'",
    ],
    ['deny:\n  - tag: Proect', "2:10: tag 'Proect' matches no operation of Bitbucket 10.0; nearest is 'Project'"],
    ['allow:\n  - path: api/latest', "2:11: 'api/latest' does not match ^/"],
    [
      'allow:\n  - permission: REPO_READ',
      '2:17: permission alone allows nothing: it is what the document says, not what a call does; add another selector',
    ],
    [
      'allow:\n  - {permission: REPO_READ, arguments: {projectKey: PLAT}}',
      '2:18: permission alone allows nothing: it is what the document says, not what a call does; add another selector',
    ],
    [
      'allow:\n  - arguments: {state: [OPEN]}',
      '2: the rule selects nothing; give operation, path, access or another selector',
    ],
    [
      'allow:\n  - operation: pull_requests_list\n    arguments: {stat: [OPEN]}',
      "3:23: no operation of this rule has an argument 'stat'; nearest is 'state'",
    ],
    ['allow:\n  - operation: pull_requests_list\n    arguments: {state: [OPENED]}', '3:24: state takes '],
    [
      'allow:\n  - operation: pull_requests_list\n    arguments: {limit: many}',
      '3:24: limit takes integer, not "many"',
    ],
    [
      'allow:\n  - operation: pull_request_merge\n    arguments: {body: x}',
      "3:23: no operation of this rule has an argument 'body'; name a parameter, or a value of the body as body.x.y",
    ],
    [
      'deny:\n  - operation: repo_get\n    arguments: {projectKey: PLAT}',
      '2: a deny rule takes no arguments; restrict them in the allow rule',
    ],
    ['scope:\n  projects: [PL AT]', "2:14: 'PL AT' does not match"],
    ['scope:\n  repositories: [PLAT]', "2:18: 'PLAT' does not match"],
    ['scope:\n  repositories: [PLAT/~x]', "2:18: 'PLAT/~x' does not match"],
    ['scope: {}', '1:8: '],
    ['confirm: [deletes]', "1:11: 'deletes' is not known here; did you mean 'delete'?"],
    ['dryRun: yes', "1:9: 'dryRun' must be boolean, is 'yes'"],
    ['limits: {callsPerMinute: -1}', "1:26: 'callsPerMinute' is -1, the least is 1"],
    [
      'limits: {perAccess: {delete: 0}}',
      "1:30: 'delete' is 0, which could mean none or no limit: write unlimited, or a deny rule ({access: delete}) for none",
    ],
    ['limits: {callsPerMinute: many}', "1:26: 'many' does not match ^unlimited$"],
    ['limits: {maxBodyBytes: 0}', "1:24: 'maxBodyBytes' is 0, the least is 1"],
    // A reader sees a comment that goes on; the parser sees a line that allows.
    ['profile: none # nothing\rallow: ["*"]', '1:24: a carriage return alone; end lines with LF or CRLF'],
    ['profile: none\r\n# nothing\rallow: ["*"]\r\n', '2:10: a carriage return alone; end lines with LF or CRLF'],
    ['{"profile": "none",\r"allow": ["*"]}', '1:20: a carriage return alone; end lines with LF or CRLF'],
    ['profile: none # nothing\u0085allow: ["*"]', '1:24: the control character U+0085; remove it'],
    ['profile: none # nothing\u2028allow: ["*"]', '1:24: the control character U+2028; remove it'],
    ['profile: none\n# \u001b[2K\rallow', '2:3: the control character U+001B; remove it'],
    ['profile: none\u0000', '1:14: the control character U+0000; remove it'],
    ['allow:\n  - repo_get # \u202e]', '2:16: the bidirectional control U+202E, which shows text'],
    ['allow:\n  - "repo_\u2066get"', '2:11: the bidirectional control U+2066, which shows text'],
    ['profile: none\n# \u200fno', '2:3: the bidirectional mark U+200F outside quotes; remove it'],
    ['profile: none\nallow: [repo_get\u200e]', '2:17: the bidirectional mark U+200E outside quotes; remove it'],
    ['tools: serch', "1:8: 'serch' is not known here; did you mean 'search'?"],
    ['profile: none\nprofile: read-all', '2:1: duplicated mapping key'],
    ['allow: [repo_get', '1:17: '],
    ['allow: &x [repo_get]\ndeny: *x', '2:7: an alias; write the value out, so that a reader sees what is allowed'],
    ['allow: !!js/function x', '1:8: '],
    ['profile: none\n---\nprofile: read-all', '3:1: a policy is one YAML document; here another begins'],
    ['', '1:1: a policy is one YAML document; there is none'],
  ];
  test.for(errors)('[S23] %j: %s', async ([text, want]) => {
    const path = write(text);
    const { code, stdout, stderr } = await runCli({ args: ['serve', '--policy', path], env: GOOD });
    expect(stderr).toContain(`bitbucket-openapi-mcp: ${path.split('/').at(-1) ?? ''}:${want}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('[S23] so does one that is not there, or that is a folder', async () => {
    for (const path of [join(folder, 'none.yaml'), folder]) {
      const { code, stderr } = await runCli({ args: ['serve'], env: { ...GOOD, BITBUCKET_POLICY: path } });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`--policy: cannot read ${path}`)]);
    }
  });

  test('[S23] control: the same file put right starts', async () => {
    expect(await exposedNames(['--policy', write('profile: none\nallow:\n  - repo_get')])).toEqual(['repo_get']);
    expect(await exposedNames(['--policy', write('{"profile": "none", "allow": ["repo_get"]}', 'p.json')])).toEqual([
      'repo_get',
    ]);
  });

  test('[S23] control: CRLF, tabs in flow style, escapes, and marks of right-to-left text in quotes are fine', async () => {
    const text =
      'profile: none\r\nallow:\r\n  - operation:\trepo_branches_list\r\n    arguments: {filterText: ["\u200fPLAT", "a\\u202Eb"]}\r\n';
    expect(await exposedNames(['--policy', write(text)])).toEqual(['repo_branches_list']);
    // What the parser alone makes of a carriage return: a line of its own, which allows everything.
    expect(load('profile: none # nothing\rallow: ["*"]')).toEqual({ profile: 'none', allow: ['*'] });
  });

  test('[S23] so does a scope that is there and empty: it must not mean everywhere', async () => {
    for (const empty of ['', ' , ']) {
      const { code, stderr } = await runCli({ args: ['serve'], env: { ...GOOD, BITBUCKET_SCOPE: empty } });
      expect([code, stderr]).toEqual([2, expect.stringContaining('BITBUCKET_SCOPE: it is empty')]);
    }
    for (const wrong of ['PL AT', 'PLAT/', '/api', 'PLAT/api/x', 'PLAT/~x', '*', 'PLAT/*', '\u212AEY']) {
      const { code, stderr } = await runCli({ args: ['serve', '--scope', wrong], env: GOOD });
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`--scope: scope '${wrong}' is neither a project key`),
      ]);
    }
  });

  test('the schema that editors use knows the presets of the options', () => {
    expect(policySchema.properties.profile.enum).toEqual([...PROFILES]);
  });
});

describe('selectors', () => {
  const count = async (rule: string): Promise<readonly string[]> =>
    await exposedNames(['--policy', write(`profile: none\nallow:\n  - ${rule}`)]);
  const selected = (test: (o: (typeof catalog.operations)[number]) => boolean): readonly string[] =>
    catalog.operations.filter((o) => o.body?.verified !== false && test(o)).map(({ name }) => name);

  test.for<[string, (o: (typeof catalog.operations)[number]) => boolean]>([
    ['repo_get', (o) => o.name === 'repo_get'],
    ['GET /api/latest/projects', (o) => o.key === 'GET /api/latest/projects'],
    ['repo_*', (o) => o.name.startsWith('repo_')],
    ['{operation: [repo_get, repo_fork]}', (o) => ['repo_get', 'repo_fork'].includes(o.name)],
    ['{tag: Dashboard}', (o) => o.tags.includes('Dashboard')],
    ['{method: [PUT, DELETE]}', (o) => o.method === 'PUT' || o.method === 'DELETE'],
    ['{path: /api/latest/projects/*}', (o) => o.path === '/api/latest/projects/{projectKey}'],
    ['{path: /keys/**}', (o) => o.path.startsWith('/keys/')],
    ['{access: delete}', (o) => o.access === 'delete'],
    ['{domain: user}', (o) => o.domain === 'user'],
    ['{mark: credential}', (o) => o.marks.includes('credential')],
    ['{permission: REPO_ADMIN, access: read}', (o) => o.permission === 'REPO_ADMIN' && o.access === 'read'],
    [
      '{tag: Project, method: GET, access: read, domain: project}',
      (o) => o.tags.includes('Project') && o.method === 'GET' && o.access === 'read' && o.domain === 'project',
    ],
  ])('[S02] %s', async ([rule, want]) => {
    const wanted = selected(want);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await count(rule)).toEqual(wanted);
  });

  test('[S04] a body that nobody reviewed needs an exact name, whatever else selects it', async () => {
    const [unreviewed] = catalog.operations.filter(({ body }) => body?.verified === false);
    if (unreviewed === undefined) throw new Error('all bodies are reviewed: delete this test');
    const { name, key, method } = unreviewed;
    for (const rule of ["'*'", `{path: "${unreviewed.path}"}`, `{method: ${method}}`, `'${name.slice(0, -1)}*'`]) {
      expect(await count(rule), rule).not.toContain(name);
    }
    for (const rule of [name, `'${key}'`, `{operation: ${name}, method: ${method}}`])
      expect(await count(rule), rule).toEqual([name]);
  });
});

describe('who wins', () => {
  test('[S02] deny wins over allow and profile, from whichever source', async () => {
    const file = write('profile: read-only\nallow: [repo_fork, repo_get]\ndeny:\n  - repo_fork\n  - repos_list');
    const listed = await exposedNames(['--policy', file, '--deny', 'repo_get'], { BITBUCKET_DENY: 'projects_list' });
    for (const name of ['repo_fork', 'repos_list', 'repo_get', 'projects_list']) expect(listed).not.toContain(name);
    expect(listed).toContain('pull_request_get');
    expect(await exposedNames(['--policy', file, '--allow', 'repo_fork'])).not.toContain('repo_fork');
  });

  test('[S02] flag before environment before file before default', async () => {
    const file = write('profile: none\nallow: [repo_get]\nscope: {projects: [PLAT]}');
    expect(await exposedNames([])).toHaveLength(40);
    expect(await exposedNames(['--policy', file])).toEqual(['repo_get']);
    expect(await exposedNames([], { BITBUCKET_POLICY: file })).toEqual(['repo_get']);
    expect(await exposedNames(['--policy', file], { BITBUCKET_ALLOW: 'repo_tags_list' })).toEqual(['repo_tags_list']);
    expect(
      await exposedNames(['--policy', file, '--allow', 'project_get'], { BITBUCKET_ALLOW: 'repo_tags_list' }),
    ).toEqual(['project_get']);
    expect(await exposedNames(['--policy', file, '--scope', 'PLAT/api', '--allow', 'project_get'])).toEqual([]);
    expect((await exposedNames(['--policy', file, '--profile', 'read-only'])).length).toBeGreaterThan(20);
  });

  test.for([
    [['--read-only'], {}],
    [[], { BITBUCKET_READ_ONLY: 'true' }],
  ] as const)('[S24] %j %j beats everything: nothing but reads is listed or sent', async ([args, env]) => {
    const file = write("profile: none\nallow: ['*', repo_delete]\nconfirm: none\ntools: direct");
    const listed = await exposedNames(['--policy', file, ...args], env);
    const access = new Set(catalog.operations.filter(({ name }) => listed.includes(name)).map((o) => o.access));
    expect([...access]).toEqual(['read']);
    const remove = { projectKey: 'PLAT', repositorySlug: 'api' };
    const server = await startServer({ url: stub.url, args: ['--policy', file, ...args], env });
    const [text, sent] = await attempt(server, 'repo_delete', remove);
    await server.close();
    expect([sent, text]).toEqual([0, expect.stringContaining('Unknown tool')]);
    // The control: without it the same call is sent.
    expect(await started(['--policy', file], (open) => attempt(open, 'repo_delete', remove))).toEqual(['sent', 1]);
  });
});

describe('arguments', () => {
  const rule =
    'profile: none\nallow:\n  - operation: pull_requests_list\n    arguments: {projectKey: PLAT, state: [OPEN, MERGED]}';
  test('[S25] a fixed value is gone from the schema and filled in; a restricted one is a required enum', async () => {
    await started(['--policy', write(rule)], async (server) => {
      const [tool] = await listAllTools(server.client);
      expect(tool?.inputSchema.properties).not.toHaveProperty('projectKey');
      expect(tool?.inputSchema.properties?.['state']).toMatchObject({ enum: ['OPEN', 'MERGED'] });
      expect(tool?.inputSchema.required).toEqual(['repositorySlug', 'state']);
      expect(await attempt(server, 'pull_requests_list', { repositorySlug: 'api', state: 'OPEN' })).toEqual([
        'sent',
        1,
      ]);
      expect(stub.requests.at(-1)?.url).toContain('/projects/PLAT/repos/api/pull-requests?state=OPEN');
      for (const bad of [
        { state: 'ALL' },
        {},
        { state: 'OPEN', projectKey: 'EVIL' },
        { state: 'OPEN', projectKey: 'PLAT' },
      ]) {
        const [text, sent] = await attempt(server, 'pull_requests_list', { repositorySlug: 'api', ...bad });
        expect([sent, text]).toEqual([0, expect.stringContaining('Correct the arguments')]);
      }
    });
    // The control: without the rule's arguments those calls are sent.
    const free = write('profile: none\nallow: [pull_requests_list]');
    const all = { projectKey: 'EVIL', repositorySlug: 'api', state: 'ALL' };
    expect(await started(['--policy', free], (server) => attempt(server, 'pull_requests_list', all))).toEqual([
      'sent',
      1,
    ]);
  });

  test('[S25] values in the body, fixed through objects that the caller need not give', async () => {
    const file = write(
      'profile: none\nallow:\n  - operation: repo_fork\n    arguments: {body.project.key: PLAT, body.name: [fork-a]}\nscope: {projects: [PLAT]}',
    );
    await started(['--policy', file], async (server) => {
      const at = { projectKey: 'PLAT', repositorySlug: 'api' };
      expect(await attempt(server, 'repo_fork', { ...at, body: { name: 'fork-a' } })).toEqual(['sent', 1]);
      expect(JSON.parse(stub.requests.at(-1)?.body.toString() ?? '')).toEqual({
        name: 'fork-a',
        project: { key: 'PLAT' },
      });
      for (const body of [{ name: 'fork-a', project: { key: 'PLAT' } }, { name: 'fork-b' }, {}]) {
        expect((await attempt(server, 'repo_fork', { ...at, body }))[1]).toBe(0);
      }
    });
  });

  test('[S25] of several rules a call has to satisfy one whole: values of two are not mixed', async () => {
    const two = `profile: none
allow:
  - {operation: pull_requests_list, arguments: {projectKey: [PLAT], state: [OPEN]}}
  - {operation: pull_requests_list, arguments: {projectKey: [DEV], state: [MERGED]}}`;
    await started(['--policy', write(two)], async (server) => {
      const call = (projectKey: string, state: string) =>
        attempt(server, 'pull_requests_list', { projectKey, repositorySlug: 'api', state });
      expect(await call('PLAT', 'OPEN')).toEqual(['sent', 1]);
      expect(await call('DEV', 'MERGED')).toEqual(['sent', 1]);
      const [text, sent] = await call('PLAT', 'MERGED');
      expect([sent, text]).toEqual([0, expect.stringContaining('denied by allow {operation: pull_requests_list')]);
    });
  });
});
