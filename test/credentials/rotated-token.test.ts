import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTokenCredentials } from '../../src/runtime/credentials/token.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { readRecords } from '../helpers/read-records.ts';
import { type CommandHome, startCommandHome } from '../helpers/start-command-home.ts';
import { startServer, textOf } from '../helpers/start-server.ts';

let home: CommandHome;
beforeEach(async () => {
  home = await startCommandHome();
});
afterEach(() => home.close());

describe('a rotated token', () => {
  test('[S56] is read again when a 401 says so, once for all calls that wait, and masked', async () => {
    const path = home.write('token', 'old-token');
    const server = await startServer({
      url: home.stub.url,
      token: '',
      env: home.env,
      args: ['--token-file', path, '--allow', 'projects_create'],
    });
    home.accept('Bearer old-token');
    expect((await server.call('projects_list', {})).isError).not.toBe(true);
    home.accept('Bearer new-token');
    writeFileSync(path, 'new-token');
    const results = await Promise.all(Array.from({ length: 8 }, () => server.call('projects_list', {})));
    expect(results.filter(({ isError }) => isError === true)).toEqual([]);
    await server.close();
  });

  test('[S45] [S56] a write is not sent again: the new token is read, and the call answered with that', async () => {
    const path = home.write('token', 'old-token');
    const audit = join(home.folder, 'audit.jsonl');
    const server = await startServer({
      url: home.stub.url,
      token: '',
      env: home.env,
      args: [
        '--token-file',
        path,
        '--allow',
        'projects_create',
        '--audit-file',
        audit,
        '--access-calls-per-minute',
        'write=2',
      ],
    });
    home.accept('Bearer new-token');
    writeFileSync(path, 'new-token');
    const create = () => server.call('projects_create', { body: { key: 'PLAT', name: 'Platform' } });
    const [first, second, third] = [await create(), await create(), await create()];
    await server.close();
    expect(textOf(first)).toMatch(/^Bitbucket rejected the credential \(401\).*Nothing was changed; call again\.$/);
    // One request, one count and one record a call.
    expect([second.isError ?? false, textOf(third)]).toEqual([false, expect.stringContaining('at most 2 calls')]);
    expect(home.sent()).toEqual(['Bearer old-token', 'Bearer new-token']);
    expect(
      readRecords(audit)
        .filter(({ phase }) => phase === 'outcome')
        .map(({ outcome, status }) => [outcome, status]),
    ).toEqual([
      ['credential-renewed', 401],
      ['ok', 200],
      ['limited', null],
    ]);
  });

  test('[S56] a token that is rejected again after the renewal: one more request and no third', async () => {
    const server = await startServer({
      url: home.stub.url,
      token: '',
      env: home.env,
      args: ['--token-file', home.write('token', 'wrong')],
    });
    const result = await server.call('projects_list', {});
    await server.close();
    expect(home.sent()).toEqual(['Bearer wrong']); // the file says what it said before: asking again cannot help
    expect(textOf(result)).toContain('The HTTP access token of --token-file');
    expect(textOf(result)).toContain('The token of a project or repository has no user');
  });

  test('[S56] Basic says that fresh installs reject it', async () => {
    const run = await home.call(['--auth', 'basic', '--username', 'u'], { BITBUCKET_PASSWORD: 'p' });
    expect(run.stderr).toContain('New installations of Bitbucket 10 reject Basic for REST altogether');
  });

  test('[S56] single flight: ten rejections, one reading', async () => {
    let readings = 0;
    const credentials = createTokenCredentials('https://b', new Secret('a'), 'x', async () => {
      readings += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return new Secret('b');
    });
    const renewed = await Promise.all(Array.from({ length: 10 }, () => credentials.renew('Bearer a')));
    expect([readings, new Set(renewed), credentials.secrets.length]).toEqual([1, new Set([true]), 2]);
    await expect(credentials.authorize(new URL('https://evil/'), 'GET')).rejects.toThrow('not for https://evil');
  });
});
