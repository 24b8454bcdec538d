import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exposedNames } from '../helpers/exposed-names.ts';
import { rejected } from '../helpers/rejected.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';

const EVERYTHING = ['--profile', 'none', '--allow', '*'];
const PAGE = 128;

let server: StartedServer;

beforeAll(async () => {
  server = await startServer({ url: 'http://127.0.0.1:9', args: [...EVERYTHING, '--schema-detail', 'lean'] });
});
afterAll(async () => {
  await server.close();
});

describe('tools/list, when it is large', () => {
  test('comes in pages: each tool once, in the order of the catalog, the last without a cursor', async () => {
    const sizes: number[] = [];
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await server.client.listTools(cursor === undefined ? {} : { cursor });
      sizes.push(page.tools.length);
      names.push(...page.tools.map(({ name }) => name));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(names).toEqual(await exposedNames(EVERYTHING));
    expect(sizes.slice(0, -1).every((size) => size === PAGE)).toBe(true);
    expect(sizes.at(-1)).toBeGreaterThan(0);
    expect(sizes.length).toBe(Math.ceil(names.length / PAGE));
  });

  test('the same cursor gives the same page', async () => {
    const { nextCursor: cursor } = await server.client.listTools();
    expect(await server.client.listTools({ cursor })).toEqual(await server.client.listTools({ cursor }));
  });

  test('what fits into one page has no cursor', async () => {
    const small = await startServer({ url: 'http://127.0.0.1:9' });
    expect(await small.client.listTools()).not.toHaveProperty('nextCursor');
    await small.close();
  });

  const text = (words: string): string => Buffer.from(words).toString('base64url');
  test.for([
    ['none of ours', 'x'],
    ['empty', ''],
    ['the first page', text('tools 0')],
    ['in the middle of a page', text('tools 1')],
    ['beyond the list', text('tools 12800')],
    ['before it', text('tools -128')],
    ['the right place, spelled otherwise', text('tools 0128')],
  ])('a cursor that is %s is rejected', async ([, cursor]) => {
    const [code, message] = await rejected(server.client.listTools({ cursor }));
    expect([code, message]).toEqual([-32602, expect.stringContaining('unknown cursor')]);
  });
});
