import type { GetPromptResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { toolsOfLine } from '../../src/runtime/server/prompts/offered-prompts.ts';
import { PROMPTS } from '../../src/runtime/server/prompts/prompt-list.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { exposedNames } from '../helpers/exposed-names.ts';
import { rejected } from '../helpers/rejected.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';

const API = { project: 'PLAT', repo: 'api' };
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  review_pull_request: { ...API, pull_request: '3' },
  summarise_inbox: {},
  write_release_notes: { ...API, from: 'v1.0.0', to: 'v1.1.0' },
  audit_project_permissions: { project: 'PLAT' },
  find_who_broke_the_build: API,
};
const FIVE = Object.keys(GIVEN);

let sandbox: Sandbox;
let server: StartedServer;

const start = (...args: readonly string[]): Promise<StartedServer> =>
  startServer({ url: sandbox.url, token: sandbox.token, args });

beforeAll(async () => {
  sandbox = await startSandbox();
  server = await start();
});
afterAll(async () => {
  await server.close();
  await sandbox.close();
});

const namesOf = async ({ client }: StartedServer): Promise<readonly string[]> =>
  (await client.listPrompts()).prompts.map(({ name }) => name);

function wordsOf({ messages }: GetPromptResult): string {
  const [message, ...more] = messages;
  if (message?.content.type !== 'text' || message.role !== 'user' || more.length > 0) throw new Error('not one text');
  return message.content.text;
}

async function get({ client }: StartedServer, name: string, given = GIVEN[name] ?? {}): Promise<string> {
  return wordsOf(await client.getPrompt({ name, arguments: { ...given } }));
}

/** Every name of a tool that is in a text, whether it was meant as one or not. */
const toolsIn = (text: string): readonly string[] =>
  [...text.matchAll(/[a-z0-9]+(?:_[a-z0-9]+)+/g)].map(([word]) => word).filter((word) => catalog.byName.has(word));

const plainTools = (lines: (typeof PROMPTS)[number]['lines']): readonly string[] =>
  lines.flatMap((line) => (typeof line === 'string' ? toolsOfLine(line) : []));
const conditionalTools = (lines: (typeof PROMPTS)[number]['lines']): readonly string[] =>
  lines.flatMap((line) => (typeof line === 'string' ? [] : toolsOfLine(line.ifAllowed)));

describe('the list', () => {
  test.for<[string, string[], string[]]>([
    ['read-only', [], FIVE.filter((name) => name !== 'audit_project_permissions')],
    ['admin-audit', ['--profile', 'admin-audit'], ['audit_project_permissions']],
    ['everything', ['--profile', 'none', '--allow', '*'], FIVE],
    ['search mode', ['--tools', 'search', '--profile', 'none', '--allow', '*'], FIVE],
    [
      'a scope: what crosses projects is not offered',
      ['--scope', 'PLAT'],
      ['review_pull_request', 'write_release_notes'],
    ],
  ])('%s', async ([, args, want]) => {
    const other = await start(...args);
    expect((await namesOf(other)).toSorted()).toEqual(want.toSorted());
    await other.close();
  });

  test('none: no capability is announced, and the methods do not exist', async () => {
    const other = await start('--profile', 'none', '--allow', 'repo_raw_path_get');
    expect(other.client.getServerCapabilities()).toEqual({ tools: {}, logging: {}, resources: {}, completions: {} });
    expect((await rejected(other.client.listPrompts()))[0]).toBe(-32601);
    await other.close();
  });

  test('each has a title, a description and described arguments, which its plain lines use', async () => {
    const { prompts } = await server.client.listPrompts();
    for (const { title, description, arguments: given = [] } of prompts) {
      expect([title, description]).toEqual([expect.any(String), expect.any(String)]);
      for (const argument of given) expect(argument.description).toEqual(expect.any(String));
    }
    for (const { name, arguments: given, lines } of PROMPTS) {
      const known = given.map((argument) => argument.name);
      const places = lines.flatMap((line) => [
        ...(typeof line === 'string' ? line : line.ifAllowed).replaceAll(/\{\{\w+\}\}/g, '').matchAll(/\{(\w+)\}/g),
      ]);
      expect(new Set(places.map(([, place]) => place)), name).toEqual(new Set(known));
    }
  });
});

describe('[S66] what a prompt names can be called', () => {
  test.for<[string, string[]]>([
    ['read-only', []],
    ['reviewer', ['--profile', 'reviewer']],
    ['maintainer', ['--profile', 'maintainer']],
    ['admin-audit', ['--profile', 'admin-audit']],
    ['everything', ['--profile', 'none', '--allow', '*']],
    ['a scope', ['--scope', 'PLAT']],
    ['without the optional reads', ['--deny', '*raw_path*', '--deny', 'build*', '--deny', 'repo_commit_*']],
  ])('%s', async ([, args]) => {
    const exposed = await exposedNames(args);
    const other = await start(...args);
    for (const name of await namesOf(other)) {
      const tools = toolsIn(await get(other, name));
      expect(tools.length, name).toBeGreaterThan(0);
      expect(
        tools.filter((tool) => !exposed.includes(tool)),
        name,
      ).toEqual([]);
    }
    await other.close();
  });

  test('every tool is of the catalog; without one of its plain lines a prompt is gone, without another its line is', async () => {
    for (const { name, lines } of PROMPTS) {
      const plain = plainTools(lines);
      const conditional = conditionalTools(lines);
      expect([...plain, ...conditional].filter((tool) => !catalog.byName.has(tool))).toEqual([]);
      const needed = ['--profile', 'none', '--allow', ...plain, ...conditional];
      const [first = ''] = plain;
      const [optional] = conditional;
      const without = await start(...needed, '--deny', first);
      const offered = without.client.getServerCapabilities()?.prompts === undefined ? [] : await namesOf(without);
      expect(offered).not.toContain(name);
      await without.close();
      if (optional === undefined) continue;
      const shorter = await start(...needed, '--deny', optional);
      expect(await get(shorter, name)).not.toContain(optional);
      await shorter.close();
      const whole = await start(...needed); // control
      expect(await get(whole, name)).toContain(optional);
      await whole.close();
    }
  });
});

describe('a prompt', () => {
  test('holds what was given, and only then the lines about it', async () => {
    const plain = await get(server, 'review_pull_request');
    expect(plain).toContain('pull request 3 of PLAT/api (projectKey PLAT, repositorySlug api)');
    expect(plain).not.toContain('Focus on');
    const focused = await get(server, 'review_pull_request', { ...API, pull_request: '3', focus: 'error handling' });
    expect(focused).toContain('Focus on: error handling.');
    expect(`${plain}${focused}`).not.toMatch(/[{}]/);
  });

  test('puts values in as they are: a place in one is not a place', async () => {
    const text = await get(server, 'review_pull_request', {
      ...API,
      pull_request: '3',
      focus: '{project} {{repo_delete}} $&',
    });
    expect(text).toContain('Focus on: {project} {{repo_delete}} $&.');
  });

  test('is about operations in search mode, and about tools otherwise', async () => {
    const search = await start('--tools', 'search');
    for (const name of await namesOf(search)) {
      expect(await get(search, name)).toMatch(/describe_operation.*call_operation/);
      expect(await get(server, name)).not.toContain('call_operation');
    }
    await search.close();
  });

  test.for<[string, string, Record<string, string>, RegExp]>([
    ['an unknown one', 'write_poem', {}, /Unknown prompt: write_poem/],
    ['one that is not offered', 'audit_project_permissions', { project: 'PLAT' }, /Unknown prompt/],
    ['a missing argument', 'review_pull_request', API, /needs 'pull_request': Its number/],
    ['an empty argument', 'review_pull_request', { ...API, pull_request: '' }, /needs 'pull_request'/],
    ['an unknown argument', 'summarise_inbox', { limit: '3' }, /takes no argument 'limit'/],
    ['an inherited name', 'summarise_inbox', { constructor: 'x' }, /takes no argument 'constructor'/],
    ['a text without end', 'find_who_broke_the_build', { ...API, branch: 'b'.repeat(501) }, /more than 500/],
  ])('%s is rejected', async ([, name, given, words]) => {
    const request = server.client.getPrompt({ name, arguments: given });
    expect(await rejected(request)).toEqual([-32602, expect.stringMatching(words)]);
  });

  test('completes its arguments: tags, branches, nothing for what is free text', async () => {
    const complete = async (prompt: string, name: string, value: string): Promise<readonly string[]> => {
      const ref = { type: 'ref/prompt', name: prompt } as const;
      const answer = await server.client.complete({ ref, argument: { name, value }, context: { arguments: API } });
      return answer.completion.values;
    };
    expect(await complete('write_release_notes', 'from', 'v1')).toEqual(['v1.1.0', 'v1.0.0']);
    expect(await complete('find_who_broke_the_build', 'branch', 'bugfix')).toEqual(['bugfix/null-check']);
    expect(await complete('review_pull_request', 'focus', 's')).toEqual([]);
    expect((await rejected(complete('write_poem', 'x', '')))[0]).toBe(-32602);
  });
});

describe('what the texts say of Bitbucket is so', () => {
  const repository = { projectKey: 'PLAT', repositorySlug: 'api' };
  const compare = async (from: string, to: string): Promise<number> => {
    const input = { ...repository, from: `refs/tags/${from}`, to: `refs/tags/${to}`, _fields: 'values.id' };
    const { values } = JSON.parse(textOf(await server.call('repo_compare_commits_list', input))) as { values: [] };
    return values.length;
  };

  test('release notes: from is the newer side', async () => {
    const { from = '', to = '' } = GIVEN['write_release_notes'] ?? {};
    expect(await compare(to, from)).toBeGreaterThan(0);
    expect(await compare(from, to)).toBe(0);
  });

  test.for<[string, Record<string, unknown>]>([
    ['dashboard_pull_requests_list', { role: 'AUTHOR', state: 'OPEN' }],
    ['repo_commits_list', { ...repository, until: 'refs/heads/main' }],
  ])('%s takes the arguments that a text names', async ([name, input]) => {
    const result = await server.call(name, input);
    expect([result.isError, textOf(result)]).toEqual([undefined, expect.stringContaining('values')]);
  });
});
