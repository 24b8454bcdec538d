import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { startServer, textOf } from '../helpers/start-server.ts';
import { startStub } from '../helpers/start-stub.ts';

const CANARY = 'c4nary+gateway/secret';
const folder = mkdtempSync(join(tmpdir(), 'headers-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let files = 0;
function file(content: string): string {
  files += 1;
  const path = join(folder, `headers-${files}`);
  writeFileSync(path, content);
  return path;
}

describe('--headers-file', () => {
  test('[S43] its headers go with every request, and come back in nothing', async () => {
    const stub = await startStub((request, response) => {
      const echo = String(request.headers['cf-access-client-secret']);
      const said = { raw: echo, basic: Buffer.from(`x:${echo}`).toString('base64'), percent: encodeURIComponent(echo) };
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(said));
    });
    const content = `# for the gateway\r\n\r\nCF-Access-Client-Id: robot.access\r\nCF-Access-Client-Secret:  ${CANARY} \r\n`;
    const server = await startServer({
      url: stub.url,
      args: ['--headers-file', file(content), '--log-level', 'debug'],
    });
    const text = textOf(await server.call('project_get', { projectKey: 'PLAT' }));
    await server.close();
    await stub.close();
    const headers: Readonly<Record<string, string | string[] | undefined>> = stub.requests[0]?.headers ?? {};
    expect([headers['cf-access-client-id'], headers['cf-access-client-secret'], headers['authorization']]).toEqual([
      'robot.access',
      CANARY,
      'Bearer test-token',
    ]);
    expect(JSON.parse(text)).toMatchObject({ raw: '[redacted]', percent: '[redacted]' });
    for (const core of ['c4nary', Buffer.from(`x:${CANARY}`).toString('base64').slice(4, 20)]) {
      expect(text + server.stderr()).not.toContain(core);
    }
  });

  test('control: without the rule such a header is sent in place of ours, and its value comes back', async () => {
    const stub = await startStub((request, response) => {
      response.end(JSON.stringify(request.headers));
    });
    const ours = { authorization: 'Bearer test-token', host: 'bitbucket.test' };
    const told = async (given: Readonly<Record<string, string>>): Promise<Record<string, unknown>> =>
      JSON.parse(
        await new Promise<string>((resolve, reject) => {
          request(stub.url, { headers: { ...ours, ...given } }, (answer) => {
            answer.setEncoding('utf8').once('data', resolve);
          })
            .once('error', reject)
            .end();
        }),
      ) as Record<string, unknown>;
    expect(await told({ authorization: 'Bearer another' })).toMatchObject({ authorization: 'Bearer another' });
    expect(await told({ host: 'evil.test' })).toMatchObject({ host: 'evil.test' });
    expect(await told({ 'transfer-encoding': 'chunked' })).toMatchObject({ 'transfer-encoding': 'chunked' });
    expect(await told({ 'x-http-method-override': 'DELETE' })).toMatchObject({ 'x-http-method-override': 'DELETE' });
    expect(await told({ 'cf-access-client-secret': CANARY })).toMatchObject({ 'cf-access-client-secret': CANARY });
    await stub.close();
  });

  const OURS = [
    ...['Authorization', 'authorization', 'Host', 'Cookie', 'Content-Length', 'Content-Type', 'Transfer-Encoding'],
    ...['Connection', 'Keep-Alive', 'TE', 'Trailer', 'Upgrade', 'Expect', 'Proxy-Authorization', 'proxy-anything'],
    ...['X-Atlassian-Token', 'Accept', 'Accept-Encoding', 'User-Agent', 'X-HTTP-Method-Override', 'X-Original-URL'],
  ];
  const rows: readonly (readonly [string, number, string])[] = [
    ...OURS.map((name) => [`${name}: ${CANARY}`, 1, `'${name}' cannot be set here`] as const),
    [`A: x\n\n# note\n${CANARY}`, 4, "it is not like 'Name: value'"],
    [`A b: ${CANARY}`, 1, "it is not like 'Name: value'"],
    [` A: ${CANARY}`, 1, "it is not like 'Name: value'"],
    [`: ${CANARY}`, 1, "it is not like 'Name: value'"],
    [`A: x\na: ${CANARY}`, 2, "'a' is given twice"],
    ['A:', 1, "the value of 'A' is empty or holds a character outside ASCII"],
    [`A: ${CANARY}é`, 1, "the value of 'A' is empty or holds a character outside ASCII"],
    [`A: ${CANARY}\rB: x`, 1, "the value of 'A' is empty or holds a character outside ASCII"],
  ];
  test.concurrent.for(rows)('[S43] %j is rejected with its line, and not quoted', async ([content, line, want]) => {
    const path = file(content);
    const env = { BITBUCKET_URL: 'https://bitbucket.test', BITBUCKET_TOKEN: 'test-token' };
    const run = await runCli({ args: ['serve', '--headers-file', path], env });
    const stderr = `bitbucket-openapi-mcp: --headers-file: ${path}:${line}: ${want}\n`;
    expect(run).toEqual({ code: 2, stdout: '', stderr });
  });
});
