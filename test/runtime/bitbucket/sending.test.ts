import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../../helpers/start-server.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';

const PROJECT = { projectKey: 'PLAT' };
const CREATE = { body: { key: 'PLAT', name: 'Platform' } };
const UNKNOWN_OUTCOME = 'The request was sent but its outcome is unknown';

let stub: Stub;
let server: StartedServer;
let answer: StubAnswer | undefined;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    if (answer === undefined) response.setHeader('Content-Type', 'application/json').end('{}');
    else answer(request, response);
  });
  server = await startServer({
    url: `${stub.url}/git/`,
    args: ['--timeout', '5', '--connect-timeout', '1', '--max-answer-bytes', '5000'],
    env: { BITBUCKET_ALLOW: 'projects_create,markup_preview' },
  });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

describe('a request', () => {
  test('has the context path, the token, and says who sends it', async () => {
    answer = undefined;
    await server.call('project_get', PROJECT);
    const { method, url, headers } = stub.requests.at(-1) ?? {};
    expect([method, url]).toEqual(['GET', '/git/rest/api/latest/projects/PLAT']);
    expect(headers).toMatchObject({ authorization: 'Bearer test-token', accept: 'application/json' });
    expect(headers?.['user-agent']).toMatch(/^bitbucket-openapi-mcp\/\d+\.\d+\.\d+$/);
    expect(headers?.['x-atlassian-token']).toBeUndefined();
  });

  test('that writes has its body and the XSRF header', async () => {
    answer = undefined;
    await server.call('projects_create', CREATE);
    const { method, headers, body } = stub.requests.at(-1) ?? {};
    expect([method, body?.toString()]).toEqual(['POST', JSON.stringify(CREATE.body)]);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-atlassian-token': 'no-check' });
  });

  test('with a plain text sends the text, not a JSON string', async () => {
    answer = undefined;
    await server.call('markup_preview', { body: '# "Title"\n\nä' });
    const { headers, body } = stub.requests.at(-1) ?? {};
    expect([headers?.['content-type'], body?.toString()]).toEqual(['text/plain', '# "Title"\n\nä']);
  });

  test('that reads shares its connection; one that writes has its own', async () => {
    answer = undefined;
    await server.call('project_get', PROJECT);
    const before = stub.connections();
    for (let i = 0; i < 5; i++) await server.call('project_get', PROJECT);
    expect(stub.connections()).toBe(before);
    for (let i = 0; i < 3; i++) await server.call('projects_create', CREATE);
    expect(stub.connections()).toBe(before + 3);
  });

  test('waits for a free connection without counting as one that fails to connect', async () => {
    answer = (_request, response) =>
      setTimeout(() => response.setHeader('Content-Type', 'application/json').end('{}'), 700);
    const results = await Promise.all(Array.from({ length: 40 }, () => server.call('project_get', PROJECT)));
    expect(results.filter(({ isError }) => isError === true).map(textOf)).toEqual([]);
  });
});

describe('a write', () => {
  test.for([
    ['whose connection breaks', ((_request, response) => response.destroy()) satisfies StubAnswer],
    [
      'whose answer breaks off',
      ((_request, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('{');
        setTimeout(() => response.destroy(), 50);
      }) satisfies StubAnswer,
    ],
    ['whose answer is too large', ((_request, response) => response.end('x'.repeat(6_000))) satisfies StubAnswer],
    [
      'whose answer is in an unknown encoding',
      ((_request, response) => response.setHeader('Content-Encoding', 'x').end('x')) satisfies StubAnswer,
    ],
  ] as const)('%s has an unknown outcome and is not repeated', async ([, given]) => {
    answer = given;
    const before = stub.requests.length;
    const result = await server.call('projects_create', CREATE);
    expect(textOf(result)).toContain(UNKNOWN_OUTCOME);
    expect(stub.requests).toHaveLength(before + 1);
  });

  test('a write that Bitbucket rejected has a known outcome', async () => {
    answer = (_request, response) => response.writeHead(500).end();
    expect(textOf(await server.call('projects_create', CREATE))).not.toContain(UNKNOWN_OUTCOME);
  });

  test('that never reached anybody has a known one', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const other = await startServer({ url: `http://127.0.0.1:${port}`, env: { BITBUCKET_ALLOW: 'projects_create' } });
    const want = 'no response from Bitbucket (ECONNREFUSED). A later retry may succeed.';
    expect(textOf(await other.call('projects_create', CREATE))).toBe(want);
    expect(textOf(await other.call('project_get', PROJECT))).toBe(want);
    await other.close();
  });

  test('or read to a host that does not exist says so', async () => {
    const other = await startServer({ url: 'https://bitbucket.invalid' });
    expect(textOf(await other.call('project_get', PROJECT))).toMatch(/^no (response from|connection to) Bitbucket/);
    await other.close();
  });

  test('or read to what does not speak TLS ends', async () => {
    const other = await startServer({ url: stub.url.replace('http:', 'https:') });
    expect(textOf(await other.call('project_get', PROJECT))).toMatch(
      /^127\.0\.0\.1:\d+ does not speak TLS on this port \(E/,
    );
    await other.close();
  });
});
