import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRequest } from '../../../src/runtime/bitbucket/request/build-request.ts';
import { checkSegment, rejectUnsafeCharacters } from '../../../src/runtime/bitbucket/request/check-value.ts';
import { encodeBody } from '../../../src/runtime/bitbucket/request/encode-body.ts';
import { serializePath, serializeQuery } from '../../../src/runtime/bitbucket/request/serialize-parameters.ts';
import type { Operation, Parameter } from '../../../src/runtime/catalog/operation.ts';
import { RouteIndex } from '../../../src/runtime/catalog/route-index.ts';
import { parseMultipart } from '../../helpers/parse-multipart.ts';
import { operation } from '../small-catalog.ts';

const problem = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown';
  }
  return undefined;
};

const path = (name: string, over: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'path',
  required: true,
  ...over,
});
const query = (name: string, over: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'query',
  required: false,
  ...over,
});
const made = (key: string, parameters: readonly Parameter[], over: Partial<Operation> = {}): Operation =>
  operation('made', key, { parameters, ...over });

describe('one segment of a path', () => {
  const SEPARATOR = '/n: holds one of / \\ ; ? # in a part that must be a single name';
  const ENCODED = '/n: holds an encoded slash or backslash (%2f, %5c)';
  const INVISIBLE = '/n: holds a control, invisible or unpaired character';
  const dots = (text: string): string => `/n: '${text}' is a dot segment, which would reach another endpoint`;
  test.for<readonly [string, string | undefined]>([
    ['api', undefined],
    ['...', undefined],
    ['.a', undefined],
    ['ä ö%', undefined],
    ['100%', undefined],
    ['%zz', undefined],
    ['%41', undefined],
    ['%ff', undefined],
    ['', '/n: is empty, or has an empty part between two slashes'],
    ['.', dots('.')],
    ['..', dots('..')],
    ['%2e', dots('%2e')],
    ['%2E%2e', dots('%2E%2e')],
    ['.%252e', dots('.%252e')],
    ['a/b', SEPARATOR],
    ['a\\b', SEPARATOR],
    ['a;b', SEPARATOR],
    ['a?b', SEPARATOR],
    ['a#b', SEPARATOR],
    ['a%3bb', SEPARATOR],
    ['a%2fb', ENCODED],
    ['a%5Cb', ENCODED],
    ['a%252fb', ENCODED],
    ['%ff%3b', SEPARATOR],
    ['%ff%2e%00', INVISIBLE],
    ['a%e2%80%8bb', INVISIBLE],
    ['a%25E2%2580%258Bb', INVISIBLE],
    ['a\n', INVISIBLE],
    ['a%0a', INVISIBLE],
    ['\u202e', INVISIBLE],
    ['\u200b', INVISIBLE],
    ['\ud800', INVISIBLE],
    ['\u2028', INVISIBLE],
    ['\u2029', INVISIBLE],
    ['\ufe0f', INVISIBLE],
    ['\u{e0100}', INVISIBLE],
    [`%${'25'.repeat(4)}41`, undefined],
    [`%${'25'.repeat(5)}41`, '/n: is percent-encoded too many times'],
    [`%${'25'.repeat(9)}41`, '/n: is percent-encoded too many times'],
  ])('%j', ([segment, want]) => {
    expect(
      problem(() => {
        checkSegment('n', segment);
      }),
    ).toBe(want);
  });
  test('a value of a query may hold separators, and nothing invisible', () => {
    expect(
      problem(() => {
        rejectUnsafeCharacters('q', 'a/b?c#..;');
      }),
    ).toBeUndefined();
    expect(
      problem(() => {
        rejectUnsafeCharacters('q', '\u0085');
      }),
    ).toBe('/q: holds a control, invisible or unpaired character');
  });
});

describe('a path', () => {
  const plain = made('GET /a/{x}/b-{y}', [path('x'), path('y'), query('x2')]);
  test.for<readonly [Operation, object, string]>([
    [plain, { x: 'ä b', y: 7 }, '/a/%C3%A4%20b/b-7'],
    [plain, { x: true, y: 0 }, '/a/true/b-0'],
    [plain, { x: '{y}', y: '1' }, '/a/%7By%7D/b-1'],
    [plain, { x: '%41', y: '1' }, '/a/%2541/b-1'],
    [made('GET /a/{p}', [path('p', { multiSegment: true })]), { p: 'src/ä/x.ts' }, '/a/src/%C3%A4/x.ts'],
    [made('GET /diff{p}', [path('p', { multiSegment: true, glued: true })]), { p: 'src/x' }, '/diff/src/x'],
    [made('GET /diff{p}', [path('p', { multiSegment: true, glued: true })]), {}, '/diff'],
  ])('%#', ([one, values, want]) => {
    expect(serializePath(one, { ...values })).toBe(want);
  });
  test.for<readonly [Operation, object, string]>([
    [plain, { x: 'a' }, '/y: is not a text, a whole number or a boolean'],
    [plain, { x: 1.5, y: 1 }, '/x: is not a text, a whole number or a boolean'],
    [plain, { x: 2 ** 60, y: 1 }, '/x: is not a text'],
    [plain, { x: null, y: 1 }, '/x: is not a text'],
    [plain, { x: ['a'], y: 1 }, '/x: is not a text'],
    [plain, { x: 'a/b', y: 1 }, '/x: holds one of'],
    [made('GET /a/{p}', [path('p', { multiSegment: true })]), { p: 'src//x' }, '/p: is empty'],
    [made('GET /a/{p}', [path('p', { multiSegment: true })]), { p: 'src/../x' }, "/p: '..' is a dot segment"],
    [
      made('GET /a/{p}', [path('p', { siblings: ['search', 'x'] })]),
      { p: 'search' },
      "/p: 'search' names another endpoint of Bitbucket in this place",
    ],
    [made('GET /a/{p}', [query('p')]), { p: 'x' }, 'GET /a/{p}: placeholder p has no parameter'],
  ])('rejected: %#', ([one, values, want]) => {
    expect(problem(() => serializePath(one, { ...values }))).toContain(want);
  });
});

describe('a query', () => {
  const one = made('GET /a/{x}', [path('x'), query('q'), query('list'), query('n', { numbered: true })]);
  test.for<readonly [object, string]>([
    [{ x: 'path' }, ''],
    [{ q: "it's & more=1" }, 'q=it%27s%20%26%20more%3D1'],
    [{ list: ['a', 2, true], q: '' }, 'q=&list=a&list=2&list=true'],
    [{ list: [] }, ''],
    [{ n: [{ username: 'a', role: 'B' }, { username: "c'" }] }, 'username.1=a&role.1=B&username.2=c%27'],
    [{ n: { username: 'a' } }, 'username.1=a'],
    [{ unknown: 1, body: {} }, ''],
  ])('%j', ([values, want]) => {
    expect(serializeQuery(one, { ...values })).toBe(want);
  });
  test.for<readonly [object, string]>([
    [{ q: { a: 1 } }, '/q: is not a text, a whole number or a boolean'],
    [{ list: ['a', null] }, '/list: is not a text'],
    [{ q: 'a\u0000' }, '/q: holds a control'],
    [{ n: ['a'] }, '/n: contains an item that is not an object'],
    [{ n: [null] }, '/n: contains an item that is not an object'],
  ])('rejected: %j', ([values, want]) => {
    expect(problem(() => serializeQuery(one, { ...values }))).toContain(want);
  });
});

describe('a request', () => {
  const BASE = { origin: 'https://h', contextPath: '/git', insecure: false };
  const body = { mediaType: 'application/json', required: true, verified: true };
  const get = made('GET /a/{x}', [path('x'), query('q')]);
  const post = made('POST /a/{x}', [path('x')], { body });
  const form = made('PUT /form', [], { body: { ...body, mediaType: 'multipart/form-data', binaryFields: ['file'] } });
  const text = made('POST /text', [], { body: { ...body, mediaType: 'text/plain' } });
  const routes = new RouteIndex([get, post, form, text, made('GET /a/search', [])]);
  const build = (one: Operation, values: object) => buildRequest(BASE, routes, one, { ...values });

  test('has what its arguments say, and no more', () => {
    expect(build(get, { x: 'b', q: 'c', body: { d: 1 } })).toEqual({
      operation: get,
      method: 'GET',
      url: 'https://h/git/rest/a/b?q=c',
      path: '/a/b',
      query: 'q=c',
      headers: { Accept: 'application/json' },
      body: undefined,
    });
    expect(build(get, { x: 'b' }).url).toBe('https://h/git/rest/a/b');
    expect(build(post, { x: 'b', body: { d: 1 } })).toMatchObject({
      headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: { kind: 'value', mediaType: 'application/json', value: { d: 1 } },
    });
    expect(build(post, { x: 'b' }).body).toBeUndefined();
    expect(buildRequest(BASE, routes, get, { x: 'b' }, 'text/plain').headers).toEqual({ Accept: 'text/plain' });
    expect(build(form, { body: { a: 1 } }).body).toEqual({ kind: 'multipart', fields: { a: 1 } });
  });
  const REFUSED = 'the arguments do not build a request of';
  test.for<readonly [string, Operation, object, Partial<typeof BASE>, string]>([
    ['another endpoint', get, { x: 'search' }, {}, `${REFUSED} GET /a/{x}: the path belongs to another endpoint`],
    ['an invalid form', form, { body: [] }, {}, `${REFUSED} PUT /form: a form needs an object of fields`],
    ['a form of null', form, { body: null }, {}, 'a form needs an object of fields'],
    ['a form of text', form, { body: 'a' }, {}, 'a form needs an object of fields'],
    ['a context path with dots', get, { x: 'b' }, { contextPath: '/../x' }, 'the URL is not in its normalised form'],
    ['a host that hides', get, { x: 'b' }, { contextPath: '@evil' }, 'the URL is outside the base URL of Bitbucket'],
    ['a query in the base', get, { x: 'b' }, { contextPath: '?' }, 'the URL'],
  ])('%s is rejected', ([, one, values, base, want]) => {
    expect(problem(() => buildRequest({ ...BASE, ...base }, routes, one, { ...values }))).toContain(want);
  });

  test('has its body as bytes', async () => {
    expect(await encodeBody(build(get, { x: 'b' }))).toBeUndefined();
    const bytes = async (one: Operation, value: unknown) => {
      const encoded = await encodeBody(build(one, { x: 'b', body: value }));
      return [encoded?.contentType, encoded?.bytes.toString()];
    };
    expect(await bytes(post, { a: 'ä' })).toEqual(['application/json', '{"a":"ä"}']);
    expect(await bytes(post, 'text')).toEqual(['application/json', '"text"']);
    expect(await bytes(text, 'a "b"')).toEqual(['text/plain', 'a "b"']);
    expect(await bytes(text, { a: 1 })).toEqual(['text/plain', '{"a":1}']);
    const file = Buffer.from([0, 255, 13, 10]);
    const encoded = await encodeBody(build(form, { body: { name: 'x', list: [1], file: file.toString('base64') } }));
    expect(parseMultipart(encoded?.contentType ?? '', encoded?.bytes ?? Buffer.alloc(0))).toEqual([
      { name: 'name', filename: undefined, content: Buffer.from('x') },
      { name: 'list', filename: undefined, content: Buffer.from('[1]') },
      { name: 'file', filename: 'file', content: file },
    ]);
    for (const wrong of ['a', 'YQ', 'YQ=', 'Y Q==', 'YQ==x', '_-==', '=YQ=', 7, 'xYQ=='])
      await expect(encodeBody(build(form, { body: { file: wrong } })), String(wrong)).rejects.toThrow(
        '/body/file: is not Base64',
      );
    for (const right of ['', 'YQ==', 'YWI=', 'YWJj', '+/+/YQ=='])
      await expect(encodeBody(build(form, { body: { file: right } })), right).resolves.toBeDefined();
  });
});

describe('what is built parses back to what was given', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('a', "'", '&', '=', '%', '+', ' ', '{', '/', '.', '2', 'ä', '😀'),
      maxLength: 12,
    }),
  );
  const scalar = fc.oneof(word, fc.maxSafeInteger(), fc.boolean());
  const one = made(
    'PUT /a/{x}/{p}',
    [path('x'), path('p', { multiSegment: true }), query('q'), query("l'"), query('n', { numbered: true })],
    {
      body: { mediaType: 'application/json', required: true, verified: true },
    },
  );
  const routes = new RouteIndex([one]);
  const base = { origin: 'https://h', contextPath: '', insecure: false };
  const given = fc.record(
    {
      x: scalar,
      p: fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
      q: scalar,
      "l'": fc.array(scalar, { maxLength: 4 }),
      n: fc.array(fc.record({ user: word, role: word }), { maxLength: 3 }),
      body: fc.jsonValue(),
    },
    { requiredKeys: ['x', 'p', 'body'] },
  );
  test('path, query and body, by a reader of URLs that is not ours', async () => {
    let [built, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(given, async (values) => {
        const why = problem(() => buildRequest(base, routes, one, values));
        if (why !== undefined) {
          expect(why).toMatch(/^\/(x|p|q|l'|n): /);
          refused += 1;
          return;
        }
        built += 1;
        const request = buildRequest(base, routes, one, values);
        const url = new URL(request.url);
        const [, , , x, ...rest] = url.pathname.split('/').map(decodeURIComponent);
        expect([x, rest.join('/')]).toEqual([String(values.x), values.p]);
        const numbered = (values.n ?? []).flatMap(({ user, role }, index) => [
          [`user.${String(index + 1)}`, user],
          [`role.${String(index + 1)}`, role],
        ]);
        expect([...url.searchParams]).toEqual([
          ...(values.q === undefined ? [] : [['q', String(values.q)]]),
          ...(values["l'"] ?? []).map((item) => ["l'", String(item)]),
          ...numbered,
        ]);
        expect(url.hash).toBe('');
        const body = await encodeBody(request);
        expect(JSON.parse(body?.bytes.toString() ?? '')).toEqual(JSON.parse(JSON.stringify(values.body)));
      }),
      // Each mutant that it reaches pays for it.
      process.env['MUTATE'] === undefined ? { numRuns: 300 } : { numRuns: 60, seed: 529 },
    );
    expect(Math.min(built, refused)).toBeGreaterThan(4);
  });
});
