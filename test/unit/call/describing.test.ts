import { describe, expect, test } from 'vitest';
import { buildRequest } from '../../../src/runtime/bitbucket/request/build-request.ts';
import { encodeBody } from '../../../src/runtime/bitbucket/request/encode-body.ts';
import { checkConfirmation } from '../../../src/runtime/call/confirm-call.ts';
import { describeTarget } from '../../../src/runtime/call/describe-target.ts';
import { findCheckRead } from '../../../src/runtime/call/find-check-read.ts';
import { bindArguments } from '../../../src/runtime/call/perform-bound.ts';
import { previewRequest } from '../../../src/runtime/call/preview-request.ts';
import { withReserved } from '../../../src/runtime/call/reserved-arguments.ts';
import { writeQuestion } from '../../../src/runtime/call/write-question.ts';
import type { Operation, Parameter } from '../../../src/runtime/catalog/operation.ts';
import { RouteIndex } from '../../../src/runtime/catalog/route-index.ts';
import { propertiesOf } from '../../../src/runtime/policy/language/argument-rules.ts';
import { WITHHELD } from '../../../src/runtime/render/withhold-text.ts';
import { build } from '../policy/build.ts';
import { catalogOf, get, operation } from '../small-catalog.ts';

const BASE = { origin: 'https://h', contextPath: '', insecure: false };
const REPO = '/api/latest/projects/{projectKey}/repos/{repositorySlug}';
const body = { mediaType: 'application/json', required: false, verified: true };

function requestOf(key: string, values: object = {}, over: Partial<Operation> = {}) {
  const path = [...key.matchAll(/\{(\w+)\}/g)].map(
    ([, name = '']): Parameter => ({
      name,
      in: 'path',
      required: true,
      ...(name === 'path' ? { multiSegment: true as const } : {}),
    }),
  );
  const query = Object.keys(values)
    .filter((name) => name !== 'body' && !path.some((one) => one.name === name))
    .map((name): Parameter => ({ name, in: 'query', required: false }));
  const one = operation('made', key, { body, parameters: [...path, ...query], ...over });
  return buildRequest(BASE, new RouteIndex([one]), one, { projectKey: 'PLAT', repositorySlug: 'api', ...values });
}

describe('what a person is asked about', () => {
  test.for<readonly [string, object, string]>([
    [`DELETE ${REPO}`, {}, 'PLAT/api (the repository)'],
    ['DELETE /api/latest/projects/{projectKey}', {}, 'PLAT (the project)'],
    [`DELETE ${REPO}/branches/{name}`, { name: 'a b' }, 'PLAT/api branch "a b"'],
    [`DELETE /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`, { name: 'v1' }, 'PLAT/api tag v1'],
    [`DELETE ${REPO}/tasks`, {}, 'PLAT/api tasks'],
    [`POST ${REPO}/pull-requests/{id}/merge`, { id: 7, version: 3 }, 'PLAT/api pull request 7 merge'],
    [`PUT ${REPO}/properties/{x}`, { x: 1 }, 'PLAT/api property 1'],
    [`PUT ${REPO}/access/{x}`, { x: 1 }, 'PLAT/api access 1'],
    ['DELETE /keys/latest/projects/{projectKey}/ssh/{keyId}', { keyId: 5 }, 'PLAT keys ssh 5'],
    ['DELETE /api/latest/admin/groups', { name: 'staff' }, 'admin groups'],
    ['DELETE /api/latest/admin/groups/{x}', { x: 1, name: 'staff' }, 'admin group 1'],
    [`PUT ${REPO}/browse/{path}`, { path: 'src/ä/x.ts' }, 'PLAT/api browse "src/ä/x.ts"'],
  ])('the target of %s %j', ([key, values, want]) => {
    expect(describeTarget(requestOf(key, values))).toBe(want);
  });

  test.for<readonly [object, Partial<Operation>, readonly string[]]>([
    [{ version: 3 }, {}, ['version: 3']],
    [{ body: { a: { b: [1, 'x y'] }, empty: {} } }, {}, ['body.empty: {}', 'body.a.b (2): 1, "x y"']],
    [{ body: 'text' }, {}, ['body: text']],
    [{ body: { 'a.b': 1, c: { 'x: y': null } } }, {}, ['body."a.b": 1', 'body.c."x: y": null']],
    [{ body: { t: 'a\n\tb', u: '\u2028' } }, {}, ['body.t: "a\\n\\tb"', 'body.u: "\\u2028"']],
    [{ body: { none: [], list: [{ b: 1, a: [2] }] } }, {}, ['body.list (1): {"a":[2],"b":1}', 'body.none (0): ']],
    [
      { body: { long: 'y'.repeat(501), list: ['z'], b: true, a: 'x', url: 'u'.repeat(600) } },
      { scope: { reach: 'repository', places: [{ in: 'body', at: '/url', kind: 'url' }], beyond: [] } },
      [
        `body.url: ${'u'.repeat(600)}`,
        'body.a: x',
        'body.b: true',
        'body.list (1): z',
        `body.long: ${'y'.repeat(501)}`,
      ],
    ],
    [
      { body: { password: 'p', name: 'n', deep: { kept: 'k' } } },
      { secrets: ['/deep'] },
      [
        'Secrets are sent and not shown: body.deep.kept, body.password',
        `body.deep.kept: "${WITHHELD}"`,
        'body.name: n',
        `body.password: "${WITHHELD}"`,
      ],
    ],
  ])('the values of %j', async ([values, over, want]) => {
    const request = requestOf(`PUT ${REPO}/things`, values, over);
    const question = await writeQuestion(request, await encodeBody(request), undefined);
    expect(question.split('\n')).toEqual([
      'Allow PUT? About made.',
      'Target: PLAT/api things',
      'Path: /api/latest/projects/PLAT/repos/api/things',
      'Tool: made (access write)',
      ...want,
    ]);
  });

  test('of a form, read back from its bytes', async () => {
    const form = { ...body, mediaType: 'multipart/form-data', binaryFields: ['file'] };
    const request = requestOf(`PUT ${REPO}/things`, { body: { text: 'a\nb', file: 'YWJj' } }, { body: form });
    const question = await writeQuestion(request, await encodeBody(request), undefined);
    expect(question.split('\n').slice(4)).toEqual([
      'body.file: file of 3 bytes, SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      'body.text: "a\\r\\nb"',
    ]);
  });

  test('of a call that follows pages: it says that further pages are requested', async () => {
    const request = requestOf(`GET ${REPO}/things`);
    expect(await writeQuestion(request, undefined, 75)).toContain(
      '\nFurther pages are requested with it, up to 75 items',
    );
  });

  test.for<readonly [object, string]>([
    [{ text: 'y'.repeat(9_900) }, '; give a shorter body.text'],
    [
      { list: Array.from({ length: 2_000 }, (_, at) => `n${String(at)}`) },
      '; split the 2000 members of body.list over several calls',
    ],
  ])('nothing is cut: a question that is too long is rejected', async ([value, advice]) => {
    const request = requestOf(`PUT ${REPO}/things`, { body: value });
    await expect(
      encodeBody(request).then((encoded) => writeQuestion(request, encoded, undefined)),
    ).rejects.toMatchObject({
      code: 'question-too-long',
      message: expect.stringMatching(
        new RegExp(
          `^made needs confirmation, but the question would have \\d+ characters; the limit is 10000${advice}$`,
        ),
      ) as string,
    });
    const shorter = requestOf(`PUT ${REPO}/things`, { body: { text: 'y'.repeat(9_800) } });
    expect(await writeQuestion(shorter, await encodeBody(shorter), undefined)).toContain('y'.repeat(9_800));
  });

  test('a yes holds for its time, its operation and its arguments', () => {
    const request = requestOf(`DELETE ${REPO}`);
    const digest = { sha256: '', expiresAt: performance.now() + 1000 };
    expect(checkConfirmation(digest, request, {})).toBe(false);
  });
});

describe('the read that tells whether a write happened', () => {
  const list = (path: string, over: Partial<Operation> = {}) =>
    operation(`list_${path.replace(/\W+/g, '_')}`, `GET ${path}`, over);
  const write = (method: 'POST' | 'PUT' | 'DELETE', path: string) => operation('write', `${method} ${path}`);
  const PULL = `${REPO}/pull-requests/{id}`;
  test.for<readonly [string, readonly Operation[], Operation, string | undefined]>([
    ['the object itself', [list(PULL)], write('PUT', PULL), PULL],
    ['what holds it', [list(REPO)], write('PUT', `${PULL}/x`), REPO],
    ['the nearest that holds it', [list(REPO), list(PULL)], write('DELETE', `${PULL}/x`), PULL],
    ['not what an action’s own GET says', [list(`${PULL}/merge`), list(PULL)], write('POST', `${PULL}/merge`), PULL],
    [
      'but a list at the same path',
      [list(`${PULL}/comments`, { paged: true }), list(PULL)],
      write('POST', `${PULL}/comments`),
      `${PULL}/comments`,
    ],
    [
      'the GET at the path of a PUT',
      [list(`${PULL}/merge`), list(PULL)],
      write('PUT', `${PULL}/merge`),
      `${PULL}/merge`,
    ],
    ['the same in the main API', [list(PULL)], write('POST', PULL.replace('/api/', '/git/') + '/rebase'), PULL],
    [
      'a collection without a placeholder',
      [list('/api/latest/projects')],
      write('POST', '/api/latest/projects'),
      '/api/latest/projects',
    ],
    ['not for a PUT there', [list('/api/latest/projects')], write('PUT', '/api/latest/projects'), undefined],
    [
      'nothing without a placeholder above',
      [list('/api/latest/projects')],
      write('PUT', '/api/latest/projects/{projectKey}'),
      undefined,
    ],
    ['no GET that is no read', [list(PULL, { access: 'admin' }), list(REPO)], write('PUT', PULL), REPO],
    ['none', [], write('PUT', PULL), undefined],
  ])('%s', ([, reads, one, want]) => {
    const catalog = catalogOf([...reads, one]);
    const open = build({ profile: 'none', allow: ['*'] }, {}, catalog);
    expect(findCheckRead(catalog, open, one)?.path).toBe(want);
    const shut = build({ profile: 'none', allow: ['write'] }, {}, catalog);
    expect(findCheckRead(catalog, shut, one)).toBeUndefined();
  });
});

describe('arguments of our own', () => {
  const names = (one: Operation): string[] =>
    Object.keys({ ...propertiesOf(withReserved(one, { type: 'object' })) }).sort();
  const start: Parameter = { name: 'start', in: 'query', required: false };
  test.for<readonly [string, Operation, readonly string[]]>([
    ['a read', operation('a', `GET ${REPO}`), ['_fields']],
    ['a write', operation('a', `PUT ${REPO}`), ['_dryRun', '_fields']],
    ['a paged read', operation('a', `GET ${REPO}`, { paged: true, parameters: [start] }), ['_fields', '_maxItems']],
    ['a paged read without start', operation('a', `GET ${REPO}`, { paged: true }), ['_fields']],
    ['a read with start that is not paged', operation('a', `GET ${REPO}`, { parameters: [start] }), ['_fields']],
    ['a paged write', operation('a', `PUT ${REPO}`, { paged: true, parameters: [start] }), ['_dryRun', '_fields']],
    [
      'a paged POST that reads',
      operation('a', `POST ${REPO}`, { access: 'read', paged: true, parameters: [start] }),
      ['_fields'],
    ],
    ['a text', operation('a', `GET ${REPO}`, { accept: 'text/plain' }), ['_fields', '_startLine']],
    [
      'JSON that reads as text',
      operation('a', `GET ${REPO}`, { text: { asked: false, ignores: [] } }),
      ['_fields', '_startLine'],
    ],
    ['a text with pages', operation('a', `GET ${REPO}`, { accept: 'text/plain', parameters: [start] }), ['_fields']],
    ['a write of a text', operation('a', `PUT ${REPO}`, { accept: 'text/plain' }), ['_dryRun', '_fields']],
  ])('%s', ([, one, want]) => {
    expect(names(one)).toEqual(want);
    expect(withReserved(one, { type: 'object', properties: { x: {} }, required: ['x'] })).toMatchObject({
      properties: { x: {} },
      required: ['x'],
    });
  });
  test('what a policy fixes is left out where it is the same', () => {
    const policy = build({ profile: 'none', allow: [{ operation: 'repo_get', arguments: { projectKey: 'PLAT' } }] });
    expect(bindArguments(policy, get('repo_get'), { projectKey: 'PLAT', repositorySlug: 'api' })).toEqual({
      repositorySlug: 'api',
    });
    expect(() => bindArguments(policy, get('repo_get'), { projectKey: 'DEV' })).toThrow(
      'the policy fixes projectKey to "PLAT"',
    );
  });
  test('a preview of a form tells sizes, not contents', async () => {
    const form = requestOf(
      'POST /form',
      { body: { file: 'YWJj', long: 'x'.repeat(201), short: 'y'.repeat(200), n: 7, odd: 1 } },
      { body: { ...body, mediaType: 'multipart/form-data', binaryFields: ['file', 'n'] } },
    );
    const preview = await previewRequest(
      form,
      { contentType: 'multipart/form-data; boundary=x', bytes: Buffer.alloc(5) },
      (text) => text,
    );
    expect(preview).toMatchObject({
      kind: 'json',
      value: {
        headers: { 'Content-Type': 'multipart/form-data' },
        bodyBytes: 5,
        body: {
          file: { bytes: 3 },
          long: { characters: 201, begins: 'x'.repeat(200) },
          short: 'y'.repeat(200),
          n: 7,
          odd: 1,
        },
      },
    });
  });
});
