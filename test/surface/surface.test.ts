import { describe, expect, test } from 'vitest';
import { isRecord } from '../../bench/lib/is-record.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startServer } from '../helpers/start-server.ts';
import { describeSurface, type SurfaceRow } from './describe-surface.ts';

/** Every preset but `none`. A change of a file under profiles/ is what a reviewer approves, and what CHANGELOG.md tells users. */
const PROFILES = ['read-only', 'reviewer', 'contributor', 'maintainer', 'read-all', 'admin-audit'];
/** Nothing is called, so nobody has to listen there. */
const url = 'http://127.0.0.1:9';

async function surfaceOf(profile: string): Promise<string> {
  const { stdout } = await runCli({ args: ['operations', '--json', '--profile', profile] });
  const rows: unknown = JSON.parse(stdout);
  const facts = new Map((Array.isArray(rows) ? rows.filter(isRecord) : []).map((row) => [row['name'], row] as const));
  const server = await startServer({ url, args: ['--profile', profile, '--schema-detail', 'full'] });
  const tools: SurfaceRow[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await server.client.listTools(cursor === undefined ? {} : { cursor });
    for (const { name, inputSchema } of page.tools) {
      const row = facts.get(name);
      tools.push({ name, key: String(row?.['key']), access: String(row?.['access']), inputSchema });
    }
    cursor = page.nextCursor;
  }
  await server.close();
  return `${tools.map(describeSurface).toSorted().join('\n')}\n`;
}

describe('the tool surface of each profile is the one that was reviewed (npm run surface writes it anew)', () => {
  test.for(PROFILES)('%s', async (profile) => {
    await expect(await surfaceOf(profile)).toMatchFileSnapshot(`profiles/${profile}.txt`);
  });

  test('control: a new argument, a changed bound and a moved access each change the text', () => {
    const row = (access: string, properties: object): string =>
      describeSurface({ name: 'a_get', key: 'GET /a', access, inputSchema: { type: 'object', properties } });
    const texts = [
      row('read', {}),
      row('write', {}),
      row('read', { limit: { type: 'integer' } }),
      row('read', { limit: { type: 'integer', maximum: 10 } }),
      row('read', { body: { type: 'object', properties: { id: { type: 'string' } } } }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(row('read', { limit: { type: 'integer', description: 'other words' } })).toBe(texts[2]);
  });
});
