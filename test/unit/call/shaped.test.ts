import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callTool } from '../../../src/runtime/call/call-tool.ts';
import { openToolset } from '../../../src/runtime/tools/open-toolset.ts';
import { catalogOf, get, operation, small } from '../small-catalog.ts';
import { openTools } from './open.ts';
import { bitbucketForCalls, HOME, json, type Options } from './performing.ts';

const bitbucket = bitbucketForCalls();
const { perform } = bitbucket;
const create = { ...HOME, body: { title: 'x', fromRef: { id: 'main' } } };

async function said(name: string, input: object, options: Options = {}): Promise<readonly unknown[]> {
  const { content } = await callTool(openTools(bitbucket.url, options), name, input);
  return content.map((part) => (part.type === 'text' ? part.text : part.type));
}

describe('a write answers', () => {
  test('with what it was, and what was done', async () => {
    bitbucket.reply = json({ id: 7, version: 0 });
    expect(await said('pulls_create', create)).toEqual([expect.stringContaining('"id":7'), 'Done: id 7, version 0.']);
  });
  test('with the fields alone that are asked for, and with nothing done when nothing was sent', async () => {
    bitbucket.reply = json({ id: 7, version: 0 });
    expect(await said('pulls_create', { ...create, _fields: 'id' })).toEqual(['{"id":7}']);
    const [preview, ...more] = await said('pulls_create', { ...create, _dryRun: true });
    expect([preview, more]).toEqual([expect.stringContaining('"dryRun":true'), []]);
  });
  test('without content in one sentence, whatever fields are asked for', async () => {
    bitbucket.reply = (_request, response) => response.writeHead(204).end();
    for (const input of [HOME, { ...HOME, _fields: 'id' }]) expect(await said('repo_delete', input)).toEqual(['Done.']);
  });
  test('a read has no such sentence', async () => {
    bitbucket.reply = json({ id: 7, version: 0 });
    for (const part of await said('repo_get', HOME)) expect(part).not.toMatch(/^Done/);
    expect(await said('repo_get', HOME)).toHaveLength(1);
  });
});

describe('secrets of a response', () => {
  const catalog = catalogOf([
    ...small.operations,
    operation(
      'key_list',
      get('pulls_list').key.replace('pull-requests', 'keys'),
      {
        secrets: ['/values/*/key'],
        paged: true,
        parameters: get('pulls_list').parameters,
      },
      { start: { type: 'integer' }, limit: { type: 'integer' } },
    ),
  ]);
  test.for([
    [{}, 'withheld', 'Secret withheld: '],
    [{ revealSecrets: ['key_list'] }, 'shown', 'Secret, shown by revealSecrets: '],
  ] as const)('%j: are %s, and it is told', async ([more, , note]) => {
    bitbucket.reply = json({ values: [{ key: 'abc' }], isLastPage: true });
    const options = { catalog, policy: { allow: ['*'], ...more } };
    for (const input of [HOME, { ...HOME, _maxItems: 5 }]) {
      const parts = await said('key_list', input, options);
      expect(String(parts[0]).includes('abc')).toBe('revealSecrets' in more);
      expect(parts.at(-1)).toContain(note);
    }
    expect(await perform('key_list', { ...HOME, _maxItems: 5 }, options)).toMatchObject({
      secrets: ['/values/*/key'],
      revealed: 'revealSecrets' in more,
      status: 200,
    });
  });
});

describe('fields that a response is known not to have', () => {
  test.for<readonly [string, string, string | boolean]>([
    ['repo_get', 'slug,project.key', true],
    ['repo_get', 'slugg', 'repo_get: /_fields: '],
    ['repo_get', '*', false],
    ['pulls_list', 'whatever', false],
  ])('%s with %s: %s', async ([name, _fields, want]) => {
    const performed = await perform(name, { ...HOME, _fields });
    if (typeof want === 'boolean') expect(performed).toMatchObject({ fieldsKnown: want });
    else
      expect(performed).toMatchObject({ code: 'invalid-arguments', message: expect.stringContaining(want) as string });
    expect(bitbucket.requests).toHaveLength(typeof want === 'boolean' ? 1 : 0);
  });
  test('are told, five of them', async () => {
    const problems = async (count: number) => {
      const _fields = Array.from({ length: count }, (_, index) => `qqq${String(index)}`).join(',');
      const error = await perform('repo_get', { ...HOME, _fields });
      return 'message' in error ? error.message : '';
    };
    const five = await problems(5);
    expect(five).toContain('qqq4');
    expect(five).toMatch(/[^;]\. _fields="\*" gives all\.$/);
    expect(five).not.toContain('more');
    expect(await problems(7)).toMatch(/; and 2 more\. _fields="\*" gives all\.$/);
    expect(await problems(7)).not.toContain('qqq5');
  });
});

test('text is asked for where it is wanted, and says all that the arguments ask for', async () => {
  const pulls = get('pulls_list');
  const catalog = catalogOf([
    { ...pulls, text: { asked: true, ignores: ['state', 'draft'] } },
    { ...get('repo_get'), text: { asked: false, ignores: [] } },
  ]);
  const accepted = async (name: string, more: object = {}, flags: object = {}) => {
    bitbucket.requests.length = 0;
    await callTool(openTools(bitbucket.url, { catalog, flags }), name, { ...HOME, ...more });
    return bitbucket.requests.map(({ headers }) => headers['accept']);
  };
  expect(await accepted('pulls_list')).toEqual(['text/plain']);
  expect(await accepted('pulls_list', { order: 'NEWEST' })).toEqual(['text/plain']);
  for (const more of [{ draft: true }, { state: ['OPEN'] }, { _fields: 'x' }])
    expect(await accepted('pulls_list', more)).toEqual(['application/json']);
  for (const flags of [{ responses: 'full' }, { structuredContent: true }])
    expect(await accepted('pulls_list', {}, flags), JSON.stringify(flags)).toEqual(['application/json']);
  expect(await accepted('repo_get')).toEqual(['application/json']);
});

test('a person confirms the first page for all', async () => {
  bitbucket.reply = (request, response) => {
    const start = Number(new URL(request.url, 'http://x').searchParams.get('start') ?? 0);
    json({ values: Array.from({ length: 25 }, () => 1), isLastPage: start >= 50, nextPageStart: start + 25 })(
      request,
      response,
    );
  };
  let asked = 0;
  const confirm = () => {
    asked += 1;
    return Promise.resolve('accepted' as const);
  };
  const performed = await perform(
    'pulls_list',
    { ...HOME, _maxItems: 75 },
    { flags: { confirm: ['read'] } },
    { confirm },
  );
  expect(performed).toMatchObject({ status: 200 });
  expect([asked, bitbucket.requests.length > 1]).toEqual([1, true]);
});

test('what is rejected in search mode is on record, as what is not exposed is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const audit = join(folder, 'audit.jsonl');
  const context = openTools(bitbucket.url, {
    flags: { audit: 'all', auditFile: audit },
    policy: { profile: 'none', allow: ['repo_get'] },
  });
  const { call } = await openToolset(
    { ...context, openContext: () => Promise.resolve(context) },
    { tools: 'search', schemaDetail: 'auto' },
  );
  await call('call_operation', { name: 'repo_delete', arguments: HOME }, {});
  await call('describe_operation', { name: 'pulls_list' }, {});
  await call('call_operation', { name: 'repo_get', arguments: HOME }, {});
  const records = readFileSync(audit, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  rmSync(folder, { recursive: true });
  expect(records).toMatchObject([
    {
      tool: 'repo_delete',
      decision: 'deny',
      rule: 'default (no rule allows it)',
      outcome: 'unknown-tool',
      status: null,
    },
    { tool: 'repo_get', decision: 'allow', rule: "allow 'repo_get'", outcome: 'ok', status: 200 },
  ]);
});
