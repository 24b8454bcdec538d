import { describe, expect, test } from 'vitest';
import { compareRequest, type Given } from '../helpers/compare-request.ts';
import { type DocumentedOperation, readDocument } from '../helpers/read-document.ts';
import type { StubRequest } from '../helpers/start-stub.ts';

/** Controls of every-operation.test.ts: a request that is wrong in one point is seen to be wrong. */
const operations = readDocument();

function operation(name: string): DocumentedOperation {
  const found = operations.get(name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
}

const HEADERS = {
  host: '127.0.0.1:7990',
  accept: 'application/json',
  authorization: 'Bearer test-token',
  'user-agent': 'bitbucket-openapi-mcp/1.2.3',
};
const WRITE = { ...HEADERS, 'x-atlassian-token': 'no-check' };
const REPOSITORY = '/rest/api/latest/projects/PLAT/repos/api';

interface Good {
  readonly name: string;
  readonly given: Given;
  readonly request: StubRequest;
}

const form = '--b\r\nContent-Disposition: form-data; name="content"\r\n\r\nä\r\n--b--\r\n';
const file =
  '--b\r\nContent-Disposition: form-data; name="avatar"; filename="a"\r\nContent-Type: image/png\r\n\r\nabc\r\n--b--\r\n';

const GOOD = {
  list: {
    name: 'pull_requests_list',
    given: { projectKey: 'PLAT', repositorySlug: 'api', at: 'refs/heads/a+b', limit: 25 },
    request: {
      method: 'GET',
      url: `${REPOSITORY}/pull-requests?at=refs%2Fheads%2Fa%2Bb&limit=25`,
      headers: HEADERS,
      body: Buffer.alloc(0),
    },
  },
  raw: {
    name: 'repo_raw_path_get',
    given: { projectKey: 'PLAT', repositorySlug: 'api', path: 'src/a b.ts' },
    request: {
      method: 'GET',
      url: `${REPOSITORY}/raw/src/a%20b.ts`,
      headers: { ...HEADERS, accept: '*/*' },
      body: Buffer.alloc(0),
    },
  },
  create: {
    name: 'pull_request_comments_create',
    given: { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 7, body: { text: 'ä' } },
    request: {
      method: 'POST',
      url: `${REPOSITORY}/pull-requests/7/comments`,
      headers: { ...WRITE, 'content-type': 'application/json', 'content-length': '13' },
      body: Buffer.from('{"text":"ä"}'),
    },
  },
  edit: {
    name: 'repo_file_edit',
    given: { projectKey: 'PLAT', repositorySlug: 'api', path: 'a', body: { content: 'ä' } },
    request: {
      method: 'PUT',
      url: `${REPOSITORY}/browse/a`,
      headers: { ...WRITE, 'content-type': 'multipart/form-data; boundary=b' },
      body: Buffer.from(form),
    },
  },
  avatar: {
    name: 'project_avatar_png_create',
    given: { projectKey: 'PLAT', body: { avatar: Buffer.from('abc').toString('base64') } },
    request: {
      method: 'POST',
      url: '/rest/api/latest/projects/PLAT/avatar.png',
      headers: { ...WRITE, 'content-type': 'multipart/form-data; boundary=b' },
      body: Buffer.from(file),
    },
  },
} satisfies Record<string, Good>;

function without(headers: StubRequest['headers'], name: string): StubRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name));
}

const WRONG: readonly (readonly [string, Good, Partial<StubRequest>, RegExp])[] = [
  ['another method', GOOD.list, { method: 'POST' }, /method POST/],
  ['another path', GOOD.list, { url: '/rest/api/latest/projects/PLAT/repos/api/commits' }, /is not \/api/],
  ['a path outside /rest', GOOD.list, { url: GOOD.list.request.url.replace('/rest', '/plugins') }, /below \/rest/],
  ['a value that was not given', GOOD.list, { url: GOOD.list.request.url.replace('PLAT', 'plat') }, /projectKey/],
  ['a slash too many', GOOD.list, { url: GOOD.list.request.url.replace('PLAT', 'PLAT%2Fx') }, /projectKey/],
  ['an encoded slash between segments', GOOD.raw, { url: `${REPOSITORY}/raw/src%2Fa%20b.ts` }, /path parameter path/],
  ['a doubly encoded path', GOOD.raw, { url: `${REPOSITORY}/raw/src/a%2520b.ts` }, /path parameter path/],
  ['a raw character in the path', GOOD.raw, { url: `${REPOSITORY}/raw/src/a"b.ts` }, /RFC 3986/],
  ['a plus for a plus', GOOD.list, { url: GOOD.list.request.url.replace('%2B', '+') }, /query at/],
  ['a parameter that is missing', GOOD.list, { url: GOOD.list.request.url.replace('&limit=25', '') }, /query limit/],
  ['a parameter twice', GOOD.list, { url: `${GOOD.list.request.url}&limit=25` }, /query limit/],
  ['a parameter that is not documented', GOOD.list, { url: `${GOOD.list.request.url}&x=1` }, /query x/],
  ['a second query', GOOD.list, { url: `${GOOD.list.request.url}?x=1` }, /question marks/],
  ['a body that nobody gave', GOOD.list, { body: Buffer.from('{}') }, /nobody gave/],
  ['another body', GOOD.create, { body: Buffer.from('{"text":"b"}') }, /not what was given/],
  ['a text in quotes', GOOD.create, { body: Buffer.from('"{\\"text\\":\\"ä\\"}"') }, /not what was given/],
  [
    'another media type',
    GOOD.create,
    { headers: { ...WRITE, 'content-type': 'text/plain' } },
    /Content-Type text\/plain/,
  ],
  [
    'JSON for a form',
    GOOD.edit,
    { headers: { ...WRITE, 'content-type': 'application/json' } },
    /Content-Type application/,
  ],
  ['another field', GOOD.edit, { body: Buffer.from(form.replace('name="content"', 'name="x"')) }, /form fields x/],
  ['a file as a text', GOOD.avatar, { body: Buffer.from(file.replace('; filename="a"', '')) }, /sent as a text/],
  ['a file as Base64', GOOD.avatar, { body: Buffer.from(file.replace('abc', 'YWJj')) }, /another content/],
  ['no XSRF header', GOOD.create, { headers: without(GOOD.create.request.headers, 'x-atlassian-token') }, /atlassian/],
  ['no credential', GOOD.list, { headers: without(HEADERS, 'authorization') }, /header authorization/],
  ['another credential', GOOD.list, { headers: { ...HEADERS, authorization: 'Basic eA==' } }, /header authorization/],
  ['a header too many', GOOD.list, { headers: { ...HEADERS, range: 'bytes=0-' } }, /header range/],
  ['an Accept that no answer has', GOOD.list, { headers: { ...HEADERS, accept: 'image/png' } }, /Accept image/],
];

describe('the comparison that every-operation.test.ts rests on', () => {
  test.for(Object.values<Good>(GOOD))('[S19] a faithful request of $name passes', ({ name, given, request }) => {
    expect(compareRequest(operation(name), given, request)).toEqual([]);
  });

  test.for(WRONG)('[S19] control: %s is seen', ([, good, change, want]) => {
    const found = compareRequest(operation(good.name), good.given, { ...good.request, ...change });
    expect(found.join('\n')).toMatch(want);
  });

  test('[S19] control: a value against the schema of the document is seen', () => {
    const given = { ...GOOD.list.given, limit: 0, at: 'x' };
    const request = { ...GOOD.list.request, url: `${REPOSITORY}/pull-requests?at=x&limit=0` };
    expect(compareRequest(operation('pull_requests_list'), given, request).join()).toMatch(/query limit: 0 is not/);
  });
});
