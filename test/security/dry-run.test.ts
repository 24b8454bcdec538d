import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMENT, DELETE_BRANCH, READ_PROJECT } from '../helpers/gated-calls.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { type GatedServer, startGatedServer, TOKEN } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

let stub: Stub;
let server: GatedServer;

beforeEach(async () => {
  stub = await startStub();
});
afterEach(async () => {
  await server.close();
  await stub.close();
});

async function start(...args: string[]): Promise<GatedServer> {
  server = await startGatedServer({ url: stub.url, args, answer: () => ({ action: 'decline' }) });
  return server;
}

const previewOf = (result: CallToolResult): unknown => JSON.parse(textOf(result));
const COMMENT_PATH = '/rest/api/latest/projects/PLAT/repos/api/pull-requests/7/comments';

describe('a dry run that the caller asks for', () => {
  test('[S32] answers the request and sends nothing', async () => {
    const { call } = await start();
    const result = await call(COMMENT.name, { ...COMMENT.input, _dryRun: true });
    expect(previewOf(result)).toEqual({
      dryRun: true,
      note: 'Nothing was sent.',
      method: 'POST',
      url: `${stub.url}${COMMENT_PATH}`,
      headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check', 'Content-Type': 'application/json' },
      bodyBytes: 30,
      body: { text: 'Please rename this.' },
    });
    expect(stub.requests).toEqual([]);
  });

  test('[S31] shows no part of a secret where a field is cut', async () => {
    const { call } = await start();
    const across = (secret: string): string => `${'x'.repeat(200 - Math.floor(secret.length / 2))}${secret}`;
    const place = { projectKey: 'PLAT', repositorySlug: 'api', path: 'a.txt', _dryRun: true };
    for (const content of [
      across(TOKEN),
      across(`password="${TOKEN}"`),
      across(`\nAPI_TOKEN='${'s3cr3t'.repeat(9)}'`),
    ]) {
      const text = textOf(await call('repo_file_edit', { ...place, body: { branch: 'main', content } }));
      expect(text).toContain('xxx');
      expect(text).not.toContain(TOKEN.slice(0, 6));
      expect(text).not.toContain('s3cr3t');
    }
  });

  test('[S32] control: the same call without it is sent, as the preview said', async () => {
    const { call } = await start();
    await call(COMMENT.name, COMMENT.input);
    await call(COMMENT.name, { ...COMMENT.input, _dryRun: false });
    expect(stub.requests.map(({ method, url, body }) => [method, url, body.length])).toEqual([
      ['POST', COMMENT_PATH, 30],
      ['POST', COMMENT_PATH, 30],
    ]);
  });

  test('[S32] asks nobody', async () => {
    const { call, questions } = await start();
    expect(previewOf(await call(DELETE_BRANCH.name, { ...DELETE_BRANCH.input, _dryRun: true }))).toMatchObject({
      method: 'DELETE',
      body: { name: 'feature/x' },
    });
    expect(questions).toEqual([]);
  });

  test('[S32] _dryRun is shown by exactly the tools that are not reads, and rejected by the others', async () => {
    const { client, call } = await start('--schema-detail', 'full');
    const tools = await listAllTools(client);
    const offered = tools.filter(({ inputSchema }) => Object.hasOwn(inputSchema.properties ?? {}, '_dryRun'));
    const changing = tools.filter(({ annotations }) => annotations?.readOnlyHint !== true);
    expect(offered.map(({ name }) => name)).toEqual(changing.map(({ name }) => name));
    expect(offered.length).toBeGreaterThan(200);
    const refused = await call(READ_PROJECT.name, { ...READ_PROJECT.input, _dryRun: true });
    expect(textOf(refused)).toContain("unknown argument '_dryRun'");
    expect(textOf(await call(COMMENT.name, { ...COMMENT.input, _dryRun: 'yes' }))).toContain('must be boolean');
    expect(stub.requests).toEqual([]);
  });

  test('still checks the arguments', async () => {
    const { call } = await start();
    const result = await call(COMMENT.name, { ...COMMENT.input, body: {}, _dryRun: true });
    expect(textOf(result)).toContain("'text' is required");
  });

  test('sums up the fields of a form', async () => {
    const { call } = await start();
    const result = await call('repo_file_edit', {
      projectKey: 'PLAT',
      repositorySlug: 'api',
      path: 'docs/read me.md',
      body: { content: 'x'.repeat(5000), branch: 'main', message: 'Say more' },
      _dryRun: true,
    });
    expect(previewOf(result)).toMatchObject({
      method: 'PUT',
      url: `${stub.url}/rest/api/latest/projects/PLAT/repos/api/browse/docs/read%20me.md`,
      headers: { 'Content-Type': 'multipart/form-data' },
      body: { content: { characters: 5000, begins: 'x'.repeat(200) }, branch: 'main', message: 'Say more' },
    });
  });
});

describe('a dry run that the operator sets', () => {
  test('[S31] no call and no argument makes the process send', async () => {
    const { call, questions } = await start('--dry-run', '--audit', 'off');
    for (const { name, input } of [COMMENT, DELETE_BRANCH, READ_PROJECT]) {
      expect(previewOf(await call(name, input))).toMatchObject({ dryRun: true });
    }
    expect(previewOf(await call(COMMENT.name, { ...COMMENT.input, _dryRun: false }))).toMatchObject({ dryRun: true });
    expect(stub.requests).toEqual([]);
    expect(questions).toEqual([]);
  });

  test('[S31] control: without the flag the same calls are sent', async () => {
    const { call } = await start('--confirm', 'none');
    for (const { name, input } of [COMMENT, DELETE_BRANCH, READ_PROJECT]) await call(name, input);
    expect(stub.requests.map(({ method }) => method)).toEqual(['POST', 'DELETE', 'GET']);
  });

  test('[S31] the response holds no credential, even when an argument repeats it', async () => {
    const { call } = await start('--dry-run');
    const result = await call(COMMENT.name, { ...COMMENT.input, body: { text: `my token is ${TOKEN}` } });
    expect(textOf(result)).not.toContain(TOKEN);
    expect(textOf(result)).not.toMatch(/authorization|bearer/i);
    expect(previewOf(result)).toMatchObject({ body: { text: 'my token is [redacted]' } });
  });
});
