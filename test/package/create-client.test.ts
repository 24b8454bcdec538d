import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Entry from '../../src/runtime/index.ts';
import { type Stub, type StubAnswer, startStub } from '../helpers/start-stub.ts';

/** The package's public entry as it is published, against a real HTTP server. */
const { AppError, createClient } = (await import(
  pathToFileURL(join(process.cwd(), 'dist/index.js')).href
)) as typeof Entry;

const PULL = { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 7 };
const PATH = '/rest/api/latest/projects/PLAT/repos/api/pull-requests/7';
const READ_ONLY_TOOLS = 40;

const closing: (() => void | Promise<void>)[] = [];
let answer: StubAnswer;
let stub: Stub;

function reply(status: number, type: string | undefined, body: string | Buffer = ''): StubAnswer {
  return (_request, response) => {
    response.statusCode = status;
    if (type !== undefined) response.setHeader('Content-Type', type);
    response.end(body);
  };
}

function open(options: Partial<Entry.ClientOptions> = {}): Entry.BitbucketClient {
  const client = createClient({ url: stub.url, token: 'test-token', ...options });
  closing.push(client.close);
  return client;
}

/** The AppError that a call rejects with. */
async function rejection(call: Promise<unknown>): Promise<Entry.AppError> {
  const error: unknown = await call.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`no AppError: ${String(error)}`);
  return error;
}

beforeEach(async () => {
  answer = reply(200, 'application/json', '{"id":7,"title":"Fix"}');
  stub = await startStub((request, response) => {
    answer(request, response);
  });
  closing.push(stub.close);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  while (closing.length > 0) await closing.pop()?.();
});

describe('createClient', () => {
  test('calls an operation and gives its response as a value', async () => {
    const pull = await open().call('pull_request_get', PULL);
    expect(pull).toEqual({ id: 7, title: 'Fix' });
    expect(stub.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${PATH}`]);
    expect(stub.requests[0]?.headers['authorization']).toBe('Bearer test-token');
  });

  test.for<readonly [string, StubAnswer, unknown]>([
    ['text as a string', reply(200, 'text/plain', 'diff --git'), 'diff --git'],
    ['nothing as undefined', reply(204, undefined), undefined],
    ['a file as bytes', reply(200, 'image/png', Buffer.from([137, 80])), new Uint8Array([137, 80])],
  ])('gives %s', async ([, given, want]) => {
    answer = given;
    expect(await open().call('pull_request_raw_diff_get', PULL)).toEqual(want);
  });

  test('no text that is not whole: a program could not tell', async () => {
    answer = reply(200, 'text/plain', 'x\n'.repeat(6_000_000));
    const { code, message } = await rejection(open().call('pull_request_raw_diff_get', PULL));
    expect([code, message]).toEqual(['too-large', "Bitbucket's response is larger than 10485760 bytes"]);
  });

  test('lists what its policy allows', () => {
    expect(open().operations).toHaveLength(READ_ONLY_TOOLS);
    expect(open({ deny: ['pull_request*'] }).operations).not.toContain('pull_request_get');
    expect(open({ profile: 'none', allow: ['repo_get', 'repo_delete'] }).operations).toEqual(
      expect.arrayContaining(['repo_get', 'repo_delete']),
    );
    expect(open({ profile: 'none' }).operations).toEqual([]);
  });

  test('[S01] rejects what its policy does not allow, and sends nothing', async () => {
    const error = await rejection(open().call('repo_delete', { projectKey: 'PLAT', repositorySlug: 'api' }));
    expect(error.code).toBe('unknown-tool');
    expect(stub.requests).toEqual([]);
  });

  test('[S01] control: the same call is sent where it is allowed', async () => {
    answer = reply(202, 'application/json', '{}');
    await open({ allow: ['repo_delete'] }).call('repo_delete', { projectKey: 'PLAT', repositorySlug: 'api' });
    expect(stub.requests.map(({ method }) => method)).toEqual(['DELETE']);
  });

  test('[S05] [S08] rejects arguments as over MCP, and sends nothing', async () => {
    const client = open();
    const wrong = [{ ...PULL, x: 1 }, { ...PULL, pullRequestId: '7' }, { ...PULL, repositorySlug: '..' }, {}];
    for (const input of wrong) {
      const error = await rejection(client.call('pull_request_get', input as typeof PULL));
      expect(error.code).toBe('invalid-arguments');
    }
    expect(stub.requests).toEqual([]);
  });

  test('[S68] withholds secrets, unless told otherwise', async () => {
    answer = reply(200, 'application/json', '{"hostname":"mail","password":"planted"}');
    const audit = { profile: 'admin-audit' } as const;
    expect(await open(audit).call('admin_mail_server_get', {})).toMatchObject({
      password: expect.stringMatching(/^\[secret withheld [0-9a-f]{16}\]$/) as string,
    });
    const told = open({ ...audit, revealSecrets: ['admin_mail_server_get'] });
    expect(await told.call('admin_mail_server_get', {})).toMatchObject({ password: 'planted' });
  });

  test('rejects with the status and the words of Bitbucket', async () => {
    answer = reply(404, 'application/json', '{"errors":[{"message":"no such pull request"}]}');
    const { code, details } = await rejection(open().call('pull_request_get', PULL));
    expect(code).toBe('not-found');
    expect(details).toMatchObject({ status: 404, upstreamText: 'no such pull request' });
  });

  test('is cancelled by a signal', async () => {
    answer = () => undefined; // never answers
    const controller = new AbortController();
    const call = rejection(open().call('pull_request_get', PULL, { signal: controller.signal }));
    await vi.waitFor(() => {
      expect(stub.requests).toHaveLength(1);
    });
    controller.abort();
    expect((await call).code).toBe('cancelled');
  });

  test('gives up after its timeout', async () => {
    answer = () => undefined;
    expect((await rejection(open({ timeout: 1 }).call('pull_request_get', PULL))).code).toBe('timeout');
  });

  test.for<readonly [string, Partial<Entry.ClientOptions>]>([
    ['an invalid address', { url: 'bitbucket' }],
    ['plain HTTP to another host', { url: 'http://bitbucket.example.com' }],
    ['an empty token', { token: '' }],
    ['a pattern that matches nothing', { allow: ['repo_gett'] }],
    ['a timeout out of range', { timeout: 0 }],
  ])('does not start with %s', ([, options]) => {
    expect(() => open(options)).toThrow(expect.objectContaining({ code: 'config' }) as Error);
  });

  test('reads nothing from the environment', async () => {
    vi.stubEnv('BITBUCKET_URL', 'https://elsewhere.example.com');
    vi.stubEnv('BITBUCKET_TOKEN', 'other-token');
    vi.stubEnv('BITBUCKET_ALLOW', 'repo_delete');
    vi.stubEnv('BITBUCKET_DENY', 'pull_request_get');
    const client = open();
    await client.call('pull_request_get', PULL);
    expect(client.operations).not.toContain('repo_delete');
    expect(stub.requests[0]?.headers['authorization']).toBe('Bearer test-token');
  });
});
