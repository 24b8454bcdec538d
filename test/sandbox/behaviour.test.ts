import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { pick } from '../helpers/pick.ts';

const repo = '/api/latest/projects/PLAT/repos/api';
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function allPages(path: string, limit: number, under = 'values'): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let start = 0; start >= 0; ) {
    const { json } = await callSandbox(
      sandbox,
      'GET',
      `${path}${path.includes('?') ? '&' : '?'}start=${start}&limit=${limit}`,
    );
    const page = pick(json, under);
    if (!Array.isArray(page)) throw new Error('not a page');
    found.push(...page.map((item: unknown): unknown => item));
    start = pick(json, 'isLastPage') === true ? -1 : Number(pick(json, 'nextPageStart'));
  }
  return found;
}

describe('paging', () => {
  it.each([
    [`${repo}/branches`, 10, 'values'],
    [`${repo}/commits`, 7, 'values'],
    [`${repo}/files`, 20, 'values'],
    [`${repo}/browse/data/currencies.csv`, 500, 'lines'],
    [`${repo}/pull-requests?state=ALL`, 4, 'values'],
    [`${repo}/pull-requests/3/activities`, 3, 'values'],
  ])('%s by %i shows everything once', async (path, limit, under) => {
    const paged = await allPages(path, limit, under);
    expect(paged).toEqual(await allPages(path, 1000, under));
    expect(paged.length).toBeGreaterThan(limit);
  });

  it('rejects a limit of zero and caps a large one', async () => {
    expect((await callSandbox(sandbox, 'GET', `${repo}/branches?limit=0`)).status).toBe(400);
    expect((await callSandbox(sandbox, 'GET', `${repo}/branches?limit=5000`)).json).toMatchObject({
      limit: 1000,
      isLastPage: true,
    });
  });
});

describe('rejections', () => {
  const given: readonly (readonly [
    method: string,
    path: string,
    as: 'jdoe' | 'asmith' | 'reader' | 'admin',
    body: unknown,
    status: number,
    name: string,
  ])[] = [
    ['GET', '/api/latest/projects/OPS', 'reader', undefined, 404, 'NoSuchProjectException'],
    ['GET', '/api/latest/projects/OPS/repos/deploy', 'reader', undefined, 404, 'NoSuchProjectException'],
    ['GET', '/api/latest/projects/~jdoe/repos/api', 'reader', undefined, 404, 'NoSuchProjectException'],
    ['GET', '/api/latest/projects/~jdoe/repos/dotfiles', 'asmith', undefined, 404, 'NoSuchRepositoryException'],
    ['GET', `${repo}/compare/commits?fromRepo=~jdoe/api`, 'reader', undefined, 404, 'NoSuchProjectException'],
    [
      'GET',
      `${repo}/commits/0000000000000000000000000000000000000000`,
      'jdoe',
      undefined,
      404,
      'NoSuchCommitException',
    ],
    ['GET', `${repo}/commits?until=--all`, 'jdoe', undefined, 404, 'NoSuchCommitException'],
    ['GET', `${repo}/raw/none.txt`, 'jdoe', undefined, 404, 'NoSuchPathException'],
    ['GET', `${repo}/pull-requests/99`, 'jdoe', undefined, 404, 'NoSuchPullRequestException'],
    ['POST', `${repo}/branches`, 'reader', { name: 'x', startPoint: 'main' }, 403, 'AuthorisationException'],
    ['POST', `${repo}/pull-requests/6/merge?version=0`, 'reader', undefined, 403, 'AuthorisationException'],
    ['DELETE', repo, 'asmith', undefined, 403, 'AuthorisationException'],
    ['POST', `${repo}/branches`, 'asmith', { name: 'main', startPoint: 'main' }, 409, 'DuplicateRefException'],
    ['PUT', `${repo}/pull-requests/3`, 'jdoe', { version: 7, title: 'x' }, 409, 'PullRequestOutOfDateException'],
    ['POST', `${repo}/pull-requests/6/merge?version=9`, 'jdoe', undefined, 409, 'PullRequestOutOfDateException'],
    ['POST', `${repo}/pull-requests/4/merge?version=0`, 'jdoe', undefined, 409, 'PullRequestMergeVetoedException'],
    ['POST', `${repo}/pull-requests/3/merge?version=0`, 'jdoe', undefined, 409, 'PullRequestMergeVetoedException'],
    ['POST', '/api/latest/projects', 'jdoe', { key: 'plat' }, 409, 'ProjectKeyAlreadyExistsException'],
  ];
  it.each(given)('%s %s as %s', async (method, path, as, body, status, name) => {
    const found = await callSandbox(sandbox, method, path, body === undefined ? { as } : { as, body });
    expect(found.status).toBe(status);
    expect(pick(found.json, 'errors.0.exceptionName')).toMatch(name);
    expect(pick(found.json, 'errors.0.context')).toBeNull();
    expect(pick(found.json, 'errors.0.message')).toMatch(/./);
  });

  it('401 without or with an unknown token, and no X-AUSERNAME', async () => {
    for (const authorization of ['', 'Bearer nobody', 'Basic amRvZTp3cm9uZw==']) {
      const response = await fetch(`${sandbox.url}/rest${repo}`, {
        headers: authorization === '' ? {} : { authorization },
      });
      expect(response.status).toBe(401);
      expect(response.headers.get('x-ausername')).toBeNull();
    }
  });

  it('takes a password too', async () => {
    const authorization = `Basic ${Buffer.from('jdoe:password').toString('base64')}`;
    expect((await callSandbox(sandbox, 'GET', repo, { headers: { authorization } })).status).toBe(200);
  });

  it('400, 404, 405 and 415', async () => {
    expect((await callSandbox(sandbox, 'POST', `${repo}/branches`, { body: {} })).json).toMatchObject({
      errors: [{ context: 'name' }],
    });
    expect((await callSandbox(sandbox, 'GET', `${repo}/raw/docs%2Fguide.md`)).status).toBe(400);
    expect((await callSandbox(sandbox, 'GET', '/api/latest/nothing')).status).toBe(404);
    expect((await callSandbox(sandbox, 'DELETE', `${repo}/commits`)).headers.get('allow')).toBe('GET');
    expect(
      (await callSandbox(sandbox, 'POST', `${repo}/branches`, { body: {}, headers: { 'content-type': 'text/xml' } }))
        .status,
    ).toBe(415);
  });
});

describe('rate limit', () => {
  it('429 with Retry-After once the bucket is empty', async () => {
    const limited = await startSandbox({ rateLimit: { capacity: 2, refillPerSecond: 0.1 } });
    const found = [];
    for (let count = 0; count < 3; count += 1) found.push(await callSandbox(limited, 'GET', repo));
    await limited.close();
    expect(found.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(found[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('recording', () => {
  it('keeps the request target byte for byte and does not collapse dots', async () => {
    const target = '/rest/api/latest/projects/PLAT/repos/../repos/%61pi/./raw//x?at=a%2Fb&at=%zz';
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(sandbox.url);
      const headers = { Authorization: `Bearer ${sandbox.token}`, 'X-Odd': 'Ä' };
      request({ hostname, port, path: target, headers }, (response) => {
        resolve(response.resume().statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
    expect(sandbox.requests.at(-1)).toMatchObject({ method: 'GET', url: target, status: 404 });
    expect(sandbox.requests.at(-1)?.rawHeaders).toContain('X-Odd');
  });
});

describe('start', () => {
  it('gives the same hashes each time, under a context path and with a given token', async () => {
    const other = await startSandbox({ contextPath: '/bitbucket', token: 'chosen' });
    const [one, two] = await Promise.all(
      [sandbox, other].map((each) => callSandbox(each, 'GET', `${repo}/branches?orderBy=ALPHABETICAL&limit=100`)),
    );
    expect(other.url).toMatch(/\/bitbucket$/);
    expect(other.token).toBe('chosen');
    await other.close();
    expect(two?.json).toEqual(one?.json);
    // Pinned: the hashes are the same on every machine. A change of the seeded history changes it.
    const main = await callSandbox(sandbox, 'GET', `${repo}/commits?limit=1`);
    expect(pick(main.json, 'values.0.id')).toBe('adec0831009d7ff76c511e26cd1acd561fce581b');
  });
});
