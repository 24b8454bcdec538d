import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

const TOKEN = 'redirect-canary-token';

/** Another origin, which must never hear from the server. */
let elsewhere: Stub;
let stub: Stub;
let server: StartedServer;
let status = 302;
let location: string | undefined;

beforeAll(async () => {
  elsewhere = await startStub();
  stub = await startStub((_request, response) => {
    response.statusCode = status;
    if (location !== undefined) response.setHeader('Location', location);
    response.end();
  });
  server = await startServer({
    url: stub.url,
    token: TOKEN,
    args: ['--allow', 'repo_delete', 'projects_create'],
    // Proxy variables must not move the request either.
    env: {
      ...WITHOUT_GATE,
      HTTP_PROXY: elsewhere.url,
      http_proxy: elsewhere.url,
      ALL_PROXY: elsewhere.url,
      NODE_USE_ENV_PROXY: '1',
    },
  });
});

afterAll(async () => {
  await server.close();
  await Promise.all([stub.close(), elsewhere.close()]);
});

const CALLS = [
  ['project_get', { projectKey: 'PLAT' }],
  ['repo_delete', { projectKey: 'PLAT', repositorySlug: 'api' }],
  ['projects_create', { body: { key: 'PLAT', name: 'Platform' } }],
] as const;

const rows = [301, 302, 303, 307, 308].flatMap((code) => CALLS.map(([tool, input]) => ({ code, tool, input })));

describe('a redirect', () => {
  test.for(rows)('[S10] $code of $tool to another origin is told and not followed', async ({ code, tool, input }) => {
    [status, location] = [code, `${elsewhere.url}/rest/api/latest/projects/PLAT?steal=1`];
    const before = stub.requests.length;
    const result = await server.call(tool, input);
    expect(result.isError).toBe(true);
    expect(textOf(result)).toContain(`Bitbucket redirects to ${elsewhere.url}; redirects are never followed.`);
    expect(textOf(result)).not.toContain('steal');
    expect(stub.requests).toHaveLength(before + 1);
    expect(elsewhere.connections()).toBe(0);
  });

  test.for([
    ['to the same origin', '/rest/api/latest/projects/OTHER', 'another path of the same server'],
    ['to nowhere', undefined, 'nowhere'],
    ['to a file', 'file:///etc/passwd', 'null'],
    ['to what is no URL', 'http://[', 'another path of the same server'],
    ['to a very long host', `https://${'a'.repeat(20_000)}.example/`, `https://${'a'.repeat(262)}; redirects`],
    ['to a host with the token', `https://${TOKEN}.example/`, 'https://[redacted].example'],
  ] as const)('[S10] %s is not followed either', async ([, to, want]) => {
    [status, location] = [302, to];
    const before = stub.requests.length;
    const result = await server.call('project_get', { projectKey: 'PLAT' });
    expect(textOf(result)).toContain(`Bitbucket redirects to ${want}`);
    expect(stub.requests).toHaveLength(before + 1);
  });

  test('[S10] the token went to the configured origin each time, and nowhere else', () => {
    expect(new Set(stub.requests.map(({ headers }) => headers['authorization']))).toEqual(new Set([`Bearer ${TOKEN}`]));
    expect(elsewhere.connections()).toBe(0);
  });

  test('control: fetch follows, and carries a header of its own to the other origin', async () => {
    [status, location] = [302, elsewhere.url];
    await fetch(stub.url, { headers: { 'X-Auth-Token': TOKEN } });
    expect(elsewhere.requests.at(-1)?.headers['x-auth-token']).toBe(TOKEN);
  });
});
