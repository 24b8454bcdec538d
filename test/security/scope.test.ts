import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { authorize } from '../../src/runtime/policy/decide/authorize.ts';
import { buildPolicy, NO_OVERRIDES } from '../../src/runtime/policy/decide/build-policy.ts';
import { boundedEffects } from '../../src/runtime/policy/decide/side-effects.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import type { Schema } from '../helpers/make-arguments.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';
import { type ScopeRow, scopeRows } from './scope-table.ts';

// Everything is allowed and nothing is asked, so that only the scope can reject.
const folder = mkdtempSync(join(tmpdir(), 'scope-'));
const everything = join(folder, 'everything.json');
writeFileSync(
  everything,
  JSON.stringify({
    profile: 'none',
    allow: catalog.operations.map(({ key }) => key),
    confirm: 'none',
    tools: 'direct',
  }),
);
const env = { BITBUCKET_POLICY: everything, ...WITHOUT_GATE };

let stub: Stub;
let open: StartedServer;
let scoped: StartedServer;
let narrow: StartedServer;
let scopedNames: ReadonlySet<string>;
let narrowNames: ReadonlySet<string>;
let schemas: ReadonlyMap<string, Schema>;

beforeAll(async () => {
  stub = await startStub();
  open = await startServer({ url: stub.url, env: { ...env, BITBUCKET_SCHEMA_DETAIL: 'full' } });
  scoped = await startServer({ url: stub.url, env, args: ['--scope', 'PLAT'] });
  narrow = await startServer({ url: stub.url, env, args: ['--scope', 'Plat/API'] });
  schemas = new Map((await listAllTools(open.client)).map(({ name, inputSchema }) => [name, inputSchema]));
  scopedNames = new Set(await scoped.toolNames());
  narrowNames = new Set(await narrow.toolNames());
});

afterAll(async () => {
  for (const server of [open, scoped, narrow]) await server.close();
  await stub.close();
  rmSync(folder, { recursive: true });
});

function operationOf(tool: string) {
  const operation = catalog.byName.get(tool);
  if (operation === undefined) throw new Error(`${tool} is no tool`);
  return operation;
}

/** What became of one call, and how many requests reached Bitbucket. */
async function attempt(server: StartedServer, tool: string, input: Record<string, unknown>): Promise<[string, number]> {
  const before = stub.requests.length;
  const text = await server.call(tool, input).then(
    (result) => (result.isError === true ? textOf(result) : 'sent'),
    (error: unknown) => String(error),
  );
  return [text, stub.requests.length - before];
}

const word = (text: string) => ({ text, at: 'test' });

const input = ({ tool }: ScopeRow, over: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  leastArguments(operationOf(tool), schemas.get(tool) ?? {}, over);

const title = ({ where, tool, guard }: ScopeRow): string => `${where}: ${tool} is ${guard}`;

describe('where the path of one project acts on another', () => {
  test.for(scopeRows.map((row) => [title(row), row] as const))('[S21] %s', async ([, row]) => {
    const outside = input(row, row.outside);
    const [text, sent] = await attempt(scoped, row.tool, outside);
    expect(sent).toBe(0);
    switch (row.guard) {
      case 'unlisted':
        expect(scopedNames.has(row.tool)).toBe(false);
        expect(text).toContain('Unknown tool');
        break;
      case 'denied':
        expect(text).toContain('denied by scope PLAT');
        break;
      case 'unknown':
        expect(text).toMatch(/unknown argument|must NOT have/);
        return; // the body has no such field, with a scope or without: no control can send it
    }
    // The control: without a scope the same call reaches Bitbucket, so it was the scope that rejected it.
    expect(await attempt(open, row.tool, outside)).toEqual(['sent', 1]);
    if (row.inside !== undefined) expect(await attempt(scoped, row.tool, input(row, row.inside))).toEqual(['sent', 1]);
  });
});

describe('a scope', () => {
  test('[S21] of one repository lists nothing that reaches its whole project', () => {
    const wide = catalog.operations.filter(
      ({ parameters }) => !parameters.some(({ name }) => name === 'repositorySlug'),
    );
    expect(wide.filter(({ name }) => narrowNames.has(name)).map(({ name }) => name)).toEqual([]);
    expect(narrowNames.size).toBeGreaterThan(100);
    const inherited = [
      'repo_webhooks_search',
      'branch_permissions_repo_restriction_delete',
      'repo_update',
      'repo_settings_auto_merge_get',
    ];
    expect(inherited.filter((name) => narrowNames.has(name))).toEqual([]);
    expect(inherited.filter((name) => scopedNames.has(name))).toEqual(inherited);
  });

  test.for([
    ['PLAT', 'api', 'sent'],
    ['plat', 'API', 'sent'],
    ['PLAT', 'web', 'denied'],
    ['DEV', 'api', 'denied'],
    ['~PLAT', 'api', 'denied'],
    ['~plat', 'api', 'denied'],
  ])('[S21] PLAT/api: a call of %s/%s is %s', async ([projectKey, repositorySlug, want]) => {
    const [text, sent] = await attempt(narrow, 'repo_get', { projectKey, repositorySlug });
    expect(sent).toBe(want === 'sent' ? 1 : 0);
    expect(text).toContain(want);
  });

  test('[S21] compares ASCII only: a letter that merely lower-cases to one of the key is another key', async () => {
    expect('\u212A'.toLowerCase()).toBe('k');
    const server = await startServer({ url: stub.url, env, args: ['--scope', 'KEY'] });
    try {
      const at = { projectKey: 'KEY', repositorySlug: 'api' };
      expect(await attempt(server, 'repo_fork', { ...at, body: { project: { key: 'key' } } })).toEqual(['sent', 1]);
      const [text, sent] = await attempt(server, 'repo_fork', { ...at, body: { project: { key: '\u212AEY' } } });
      expect([sent, text]).toEqual([0, expect.stringContaining('denied by scope')]);
    } finally {
      await server.close();
    }
  });

  test('[S21] lists no operation whose effects on others nobody has bounded, and bounds none that is gone', () => {
    const effects = new Set(catalog.operations.flatMap(({ scope }) => scope.beyond));
    expect(boundedEffects.filter((sentence) => !effects.has(sentence))).toEqual([]);
    const bounded = new Set(boundedEffects);
    const unbounded = catalog.operations.filter(({ scope }) => scope.beyond.some((sentence) => !bounded.has(sentence)));
    expect(unbounded.length).toBeGreaterThan(50);
    expect(unbounded.filter(({ name }) => scopedNames.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('[S21] lists nothing that reaches a user, other projects or the installation', () => {
    const beyond = catalog.operations.filter(({ scope }) => ['user', 'global', 'instance'].includes(scope.reach));
    expect(beyond.length).toBeGreaterThan(150);
    expect(beyond.filter(({ name }) => scopedNames.has(name))).toEqual([]);
  });

  test('[S21] unknown facts deny: an effect, a kind or a reach that is new, or no facts at all', () => {
    const known = operationOf('repo_get');
    const config = { ...NO_OVERRIDES, profile: 'none', allow: [word('*')], scope: [word('PLAT')] } as const;
    const effectOf = (scope: unknown): string => {
      const operation: Operation = Object.assign({ ...known }, { scope });
      return authorize(buildPolicy(config, { ...catalog, operations: [operation] }), operation).effect;
    };
    const { places } = known.scope;
    expect(effectOf({ reach: 'repository', places, beyond: [] })).toBe('allow'); // the control
    expect(effectOf({ reach: 'repository', places, beyond: ['Something nobody has bounded.'] })).toBe('deny');
    expect(
      effectOf({ reach: 'repository', places: [...places, { in: 'query', at: 'at', kind: 'new' }], beyond: [] }),
    ).toBe('deny');
    expect(effectOf({ reach: 'repository', places: [], beyond: [] })).toBe('deny');
    expect(effectOf({ reach: 'galaxy', places, beyond: [] })).toBe('deny');
    expect(effectOf(undefined)).toBe('deny');
    // An operation that the policy's catalog does not hold is allowed by nothing.
    expect(authorize(buildPolicy(config, catalog), { ...known }).effect).toBe('deny');
  });
});
