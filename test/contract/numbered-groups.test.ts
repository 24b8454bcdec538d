import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

/** Bitbucket's numbered groups of query parameters, as one array argument: what the operation's text tells is what goes on the wire. */
const API = { projectKey: 'PLAT', repositorySlug: 'api' };
let stub: Stub;
let server: StartedServer;

beforeAll(async () => {
  stub = await startStub();
  server = await startServer({ url: stub.url });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

describe('participants of pull_requests_list', () => {
  const people = (count: number): object[] => Array.from({ length: count }, (_, n) => ({ username: `u${n + 1}` }));

  test.for<[string, readonly object[], string]>([
    ['one name', [{ username: 'jdoe' }], 'username.1=jdoe'],
    [
      'all members',
      [{ username: 'jdoe', role: 'REVIEWER', approved: false }],
      'username.1=jdoe&role.1=REVIEWER&approved.1=false',
    ],
    [
      'several, counted from 1 without a gap',
      [{ username: 'a' }, { username: 'b', approved: true }, { username: 'c', role: 'AUTHOR' }],
      'username.1=a&username.2=b&approved.2=true&username.3=c&role.3=AUTHOR',
    ],
    ['what would break a query', [{ username: "a&role.2=x'#" }], 'username.1=a%26role.2%3Dx%27%23'],
    [
      'ten, the most that Bitbucket reads',
      people(10),
      people(10)
        .map((_, n) => `username.${n + 1}=u${n + 1}`)
        .join('&'),
    ],
  ])('%s', async ([, participants, query]) => {
    const result = await server.call('pull_requests_list', { ...API, participants });
    expect(result.isError === true ? textOf(result) : 'sent').toBe('sent');
    expect(stub.requests.at(-1)?.url.split('?')[1]).toBe(query);
  });

  test.for<[string, unknown, string]>([
    ['eleven', people(11), '/participants: must NOT have more than 10 items'],
    ['none', [], '/participants: must NOT have fewer than 1 items'],
    ['a name alone', 'jdoe', '/participants: got the text "jdoe": give an array such as ["jdoe"]'],
    ['no name', [{ role: 'AUTHOR' }], "/participants/0: 'username' is required"],
    [
      'an unknown role',
      [{ username: 'a', role: 'REVIEWR' }],
      'is not one of AUTHOR, REVIEWER, PARTICIPANT; nearest is REVIEWER',
    ],
    [
      'a text for approved',
      [{ username: 'a', approved: 'true' }],
      '/participants/0/approved: got the text "true": give true without quotes',
    ],
    ['another member', [{ username: 'a', status: 'APPROVED' }], "/participants/0: unknown argument 'status'"],
    ['the form of the wire', undefined, "unknown argument 'username.1'"],
  ])('rejected: %s', async ([, participants, problem]) => {
    const before = stub.requests.length;
    const given = participants === undefined ? { 'username.1': 'jdoe' } : { participants };
    const result = await server.call('pull_requests_list', { ...API, ...given });
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringContaining(problem)]);
    expect(stub.requests).toHaveLength(before);
  });
});

test('filters of users_list that name a project or a repository are no arguments: they would answer outside the scope', async () => {
  const before = stub.requests.length;
  for (const given of [
    { 'permission.1': 'PROJECT_ADMIN' },
    { 'permission.projectKey': 'HR' },
    { permission: 'REPO_ADMIN' },
  ]) {
    const result = await server.call('users_list', given);
    expect([result.isError, Object.keys(given)]).toEqual([true, Object.keys(given)]);
  }
  expect(stub.requests).toHaveLength(before);
  await server.call('users_list', { permission: 'ADMIN' });
  expect(stub.requests.at(-1)?.url).toMatch(/users\?permission=ADMIN$/);
});
