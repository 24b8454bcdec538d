import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { type ServerOptions, type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

interface Merged {
  readonly values: readonly { readonly key: string }[];
  readonly size: number;
  readonly isLastPage: boolean;
  readonly nextPageStart?: number;
}

const TOTAL = 300;
/** Bitbucket filters after paging: the next page starts further on than what came. */
const STRIDE = 7;
let padding = 0;
let failAt: ((response: ServerResponse) => void) | undefined;
let failFrom = Number.POSITIVE_INFINITY;
let stub: Stub;
let server: StartedServer;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    const query = new URL(request.url, 'http://stub').searchParams;
    const start = Number(query.get('start') ?? 0);
    if (start >= failFrom) {
      failAt?.(response);
      return;
    }
    const limit = Number(query.get('limit') ?? 25);
    const first = start / STRIDE;
    const count = Math.max(0, Math.min(limit, TOTAL - first));
    const values = Array.from({ length: count }, (_, i) => ({ key: `P${first + i}`, x: 'x'.repeat(padding) }));
    const last = first + count >= TOTAL;
    const more = last ? {} : { nextPageStart: (first + count) * STRIDE };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ size: count, limit, start, isLastPage: last, values, ...more }));
  });
  server = await startServer({ url: stub.url, env: { ...WHOLE, BITBUCKET_TIMEOUT: '2' } });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

function reset(): void {
  padding = 0;
  failFrom = Number.POSITIVE_INFINITY;
  stub.requests.length = 0;
}

interface Followed {
  readonly merged: Merged;
  readonly texts: string[];
  /** The reason for an early end, as in the note. */
  readonly stopped: string | undefined;
}

async function follow(input: Record<string, unknown>, by = server): Promise<Followed> {
  const result = await by.call('projects_list', input);
  const texts = result.content.map((part) => (part.type === 'text' ? part.text : ''));
  const stopped = /^Stopped: (.+?)\. (?:More\.|More entries exist)/.exec(texts[1] ?? '')?.[1];
  return { merged: JSON.parse(texts[0] ?? '') as Merged, texts, stopped };
}

/** Schemas and answers as they are: what is under test is which pages are read. */
const WHOLE = { BITBUCKET_SCHEMA_DETAIL: 'full', BITBUCKET_RESPONSES: 'full' };

const keys = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `P${from + i}`);
const starts = (): (string | null)[] =>
  stub.requests.map(({ url }) => new URL(url, 'http://stub').searchParams.get('start'));

async function withServer(options: Omit<ServerOptions, 'url'>, run: (other: StartedServer) => Promise<void>) {
  const other = await startServer({ url: stub.url, ...options, env: { ...WHOLE, ...options.env } });
  try {
    await run(other);
  } finally {
    await other.close();
  }
}

describe('_maxItems', () => {
  test('[S54] is in the schema of exactly the paged reads', async () => {
    const tools = await listAllTools(server.client);
    const paged = tools.filter(({ name }) => catalog.byName.get(name)?.paged === true);
    const offered = tools.filter(({ inputSchema }) => inputSchema.properties?.['_maxItems'] !== undefined);
    expect(offered.length).toBeGreaterThan(5);
    expect(offered.map(({ name }) => name)).toEqual(paged.map(({ name }) => name));
    expect(textOf(await server.call('project_get', { projectKey: 'PLAT', _maxItems: 5 }))).toContain('_maxItems');
  });

  test.for([0, -1, 10_001, 1.5, '5'])('[S54] rejects %s, and sends nothing', async (_maxItems) => {
    reset();
    expect((await server.call('projects_list', { _maxItems })).isError).toBe(true);
    expect(stub.requests).toHaveLength(0);
  });

  test('[S54] merges all pages, each start as Bitbucket gave it, and never goes on the wire itself', async () => {
    reset();
    const { merged, texts } = await follow({ _maxItems: 1000 });
    expect(merged.values.map(({ key }) => key)).toEqual(keys(0, TOTAL));
    expect(merged).toMatchObject({ size: TOTAL, isLastPage: true });
    expect(texts.slice(1)).toEqual(['Last page.']);
    expect(starts()).toEqual([null, String(25 * STRIDE)]);
    expect(stub.requests.every(({ url }) => !url.includes('maxItems'))).toBe(true);
  });

  test('control: without it there is one page', async () => {
    reset();
    expect((await follow({})).merged.values).toHaveLength(25);
  });

  test('stops at so many, and says how to go on', async () => {
    reset();
    const { merged, texts } = await follow({ _maxItems: 60 });
    expect(merged.values.map(({ key }) => key)).toEqual(keys(0, 60));
    expect(texts[1]).toBe(`More. Next: projects_list {"_maxItems":60,"start":${60 * STRIDE}}`);
    const next = await follow({ _maxItems: 60, start: 60 * STRIDE });
    expect(next.merged.values.map(({ key }) => key)).toEqual(keys(60, 120));
  });

  test('keeps a limit that was given; a last page that is cut is the one to go on from', async () => {
    reset();
    const { merged, stopped } = await follow({ _maxItems: 25, limit: 10 });
    expect(merged.values.map(({ key }) => key)).toEqual(keys(0, 25));
    expect([merged.nextPageStart, stopped]).toEqual([20 * STRIDE, expect.stringContaining('repeats')]);
    expect(stub.requests).toHaveLength(3);
  });

  test('stops before the response becomes too large for the client: whole JSON, and how to go on', async () => {
    reset();
    padding = 1_000;
    const { merged, texts, stopped } = await follow({ _maxItems: 1000 });
    expect(merged.values.map(({ key }) => key)).toEqual(keys(0, merged.size));
    expect([merged.size > 35, texts.join('').length, stopped]).toEqual([
      true,
      expect.toSatisfy((length: number) => length <= 50_000),
      'the result would become too large',
    ]);
    expect(merged.nextPageStart).toBe(merged.size * STRIDE);
  });

  test.for<readonly [string, (response: ServerResponse) => void, RegExp]>([
    ['the deadline', () => undefined, /within 2 s/],
    ['a failure', (response) => response.writeHead(500).end(), /Bitbucket returned 500/],
    ['a reset', (response) => response.destroy(), /no response from Bitbucket/],
  ])('ends at %s with what it has', async ([, fail, why]) => {
    reset();
    failAt = fail;
    failFrom = 1;
    const { merged, texts, stopped } = await follow({ _maxItems: 1000 });
    expect(merged.values).toHaveLength(25);
    expect(stopped).toMatch(why);
    expect(texts[1]).toMatch(/^Stopped: .+ More\. Next: projects_list \{"_maxItems":1000,"start":175\}$/);
  });

  test('fails as any call when the first page fails', async () => {
    reset();
    failAt = (response) => response.writeHead(403).end();
    failFrom = 0;
    expect(textOf(await server.call('projects_list', { _maxItems: 50 }))).toContain('Bitbucket returned 403');
  });

  test('reports progress to a client that asks for it, before the result', async () => {
    reset();
    const seen: unknown[] = [];
    const input = { name: 'projects_list', arguments: { _maxItems: 40 } };
    await server.client.callTool(input, undefined, {
      onprogress: (progress) => {
        seen.push(progress);
      },
    });
    // The last one is lost to a client that reads it in one burst with the result.
    expect(seen[0]).toEqual({ progress: 25, total: 40 });
    expect(seen.slice(1)).toEqual([{ progress: 40, total: 40 }].slice(0, seen.length - 1));
  });

  test('cancelled: no further page is read', async () => {
    reset();
    const cancel = new AbortController();
    failFrom = 1;
    failAt = () => {
      cancel.abort();
    };
    const input = { name: 'projects_list', arguments: { _maxItems: 1000 } };
    await expect(server.client.callTool(input, undefined, { signal: cancel.signal })).rejects.toThrow();
    await server.call('project_get', { projectKey: 'PLAT' });
    expect(stub.requests).toHaveLength(3);
  });

  test('in search mode: described, and followed', () =>
    withServer({ env: { BITBUCKET_TOOLS: 'search' } }, async (other) => {
      reset();
      const described = await other.call('describe_operation', { name: 'projects_list' });
      expect(textOf(described)).toContain('_maxItems');
      const input = { name: 'projects_list', arguments: { _maxItems: 30 } };
      const merged = JSON.parse(textOf(await other.call('call_operation', input))) as Merged;
      expect(merged.values).toHaveLength(30);
    }));

  test('[S54] every page counts for the limit of calls', () =>
    withServer({ args: ['--calls-per-minute', '2'] }, async (other) => {
      reset();
      padding = 300;
      const { merged, stopped } = await follow({ _maxItems: 1000, limit: 25 }, other);
      expect([merged.size, stub.requests.length]).toEqual([50, 2]);
      expect(stopped).toContain('at most 2 calls');
    }));
});
