import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { distrust } from '../../src/runtime/config/read-trusted-file.ts';
import { Secret } from '../../src/runtime/config/secret.ts';
import { signOAuth1 } from '../../src/runtime/credentials/oauth1-signature.ts';
import { splitCommand } from '../../src/runtime/credentials/split-command.ts';
import { createTokenCredentials } from '../../src/runtime/credentials/token.ts';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { readRecords } from '../helpers/read-records.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startServer, textOf } from '../helpers/start-server.ts';
import type { Stub } from '../helpers/start-stub.ts';
import { startTokenStub } from '../helpers/start-token-stub.ts';
import { verifiesOAuth1 } from '../helpers/verify-oauth1.ts';
import { waitUntil } from '../helpers/wait-until.ts';

let home: PrivateHome;
let stub: Stub;
let accepted: string;

beforeEach(async () => {
  home = privateHome();
  accepted = 'Bearer good-token';
  stub = await startTokenStub((authorization) => authorization === accepted);
});
afterEach(async () => {
  await stub.close();
  home.remove();
});

const file = (name: string, text: string): string => {
  writeFileSync(join(home.env['HOME'] ?? '', name), text, { mode: 0o600 });
  return join(home.env['HOME'] ?? '', name);
};
const call = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCli({
    args: ['call', 'projects_list', ...args],
    env: { ...home.env, BITBUCKET_URL: stub.url, ...env },
  });
const sent = (): unknown[] => stub.requests.map(({ headers }) => headers['authorization']);
const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('the first source that gives a credential counts', () => {
  test.for<[string, () => string[], Record<string, string>, string]>([
    ['environment', () => [], { BITBUCKET_TOKEN: 'from-env' }, 'Bearer from-env'],
    [
      'file over environment',
      () => ['--token-file', file('t', 'from-file\n')],
      { BITBUCKET_TOKEN: 'e' },
      'Bearer from-file',
    ],
    [
      'command over environment',
      () => ['--token-command', 'echo from-command'],
      { BITBUCKET_TOKEN: 'e' },
      'Bearer from-command',
    ],
    ['command as a variable', () => [], { BITBUCKET_TOKEN_COMMAND: "printf '%s' x-y" }, 'Bearer x-y'],
    [
      'basic',
      () => ['--auth', 'basic', '--username', 'jürgen'],
      { BITBUCKET_PASSWORD: 'pä:ss', BITBUCKET_TOKEN: 'e' },
      basic('jürgen:pä:ss'),
    ],
    [
      'basic from a file',
      () => ['--auth', 'basic', '--password-file', file('p', 'f\n')],
      { BITBUCKET_USERNAME: 'u', BITBUCKET_PASSWORD: 'e' },
      basic('u:f'),
    ],
  ])('[S55] %s', async ([, args, env, want]) => {
    accepted = want;
    const run = await call(args(), env);
    expect([run.code, run.stderr, sent()]).toEqual([0, '', [want]]);
  });

  test.for<[string[], Record<string, string>, RegExp]>([
    [['--token-file', 'a', '--token-command', 'b'], {}, /contradict each other/],
    [['--auth', 'basic'], {}, /no user name; set BITBUCKET_USERNAME/],
    [['--auth', 'basic', '--username', 'u'], {}, /no password; set BITBUCKET_PASSWORD/],
    [['--auth', 'basic', '--username', 'a:b'], { BITBUCKET_PASSWORD: 'x' }, /Basic cannot carry a colon/],
    [['--auth', 'oauth1'], {}, /set BITBUCKET_OAUTH1_CONSUMER_KEY/],
    [['--instance', 'x'], { BITBUCKET_TOKEN: 'e' }, /--instance contradicts BITBUCKET_TOKEN/],
    [['--instance', 'x'], {}, /no 'x' is stored; there is: none/],
    [['--password', 'seen'], {}, /--password: a secret on the command line/],
    [['--token-command', 'no-such-program-anywhere'], {}, /cannot be started \(ENOENT\)/],
    [['--token-command', 'false'], {}, /ended with exit code 1/],
    [['--token-command', 'head -c 99999 /dev/zero'], {}, /printed more than 16384 bytes/],
    [['--token-command', 'echo "open'], {}, /a quote is not closed/],
    [['--token-command', 'echo a b'], {}, /the token is empty or holds a space/],
  ])('[S55] %j is refused, and nothing is sent', async ([args, env, want]) => {
    const run = await call(args, env);
    expect([run.code, run.stdout, stub.requests.length]).toEqual([2, '', 0]);
    expect(run.stderr).toMatch(want);
    expect(run.stderr).not.toContain('seen ');
  });
});

describe('a file that others could have written', () => {
  test.for<[string, number, string[]]>([
    ['a token', 0o622, ['--token-file']],
    ['a token', 0o606, ['--token-file']],
    ['a password', 0o620, ['--auth', 'basic', '--username', 'u', '--password-file']],
    ['headers', 0o602, ['--headers-file']],
    ['authorities', 0o666, ['--ca-file']],
  ])('[S55] with %s, mode %o, is refused, and nothing is sent', async ([, mode, args]) => {
    const path = file('shared', 'X-Gate: good-token\n');
    chmodSync(path, mode);
    const run = await call([...args, path], { BITBUCKET_TOKEN: 'e' });
    expect([run.code, run.stdout, stub.requests.length]).toEqual([2, '', 0]);
    expect(run.stderr).toContain('others may write to it');
  });

  test('[S55] control: one that others may read is taken, as orchestrators mount them', async () => {
    const path = file('mounted', 'good-token\n');
    chmodSync(path, 0o444);
    expect((await call(['--token-file', path])).code).toBe(0);
  });

  test.for<[string, number, number, number | undefined, boolean]>([
    ['our own', 1000, 0o600, 1000, true],
    ["root's, as mounted", 0, 0o444, 1000, true],
    ["another user's", 1001, 0o600, 1000, false],
    ["another user's, read by root", 1001, 0o644, 0, true],
    ['our own that the group may write', 1000, 0o660, 1000, false],
    ['any on Windows', 0, 0o666, undefined, true],
  ])('[S55] %s: owner %i, mode %o, we are %s', ([, uid, mode, self, trusted]) => {
    expect(distrust({ uid, mode }, self) === undefined).toBe(trusted);
  });
});

describe('a token command', () => {
  test('[S56] is run without a shell: what a shell would do is an argument', async () => {
    const witness = join(home.env['HOME'] ?? '', 'witness');
    await call(['--token-command', `echo $(touch ${witness}) ; touch ${witness} | \`touch ${witness}\``]);
    expect(existsSync(witness)).toBe(false);
  });

  test('control: a shell makes the file', async () => {
    const witness = join(home.env['HOME'] ?? '', 'witness');
    await call(['--token-command', `sh -c 'echo x; touch ${witness}'`]);
    expect(existsSync(witness)).toBe(true);
  });

  test('[S56] what it prints and complains of is not shown', async () => {
    const run = await call(['--token-command', `sh -c 'echo c4n4ry; echo c4n4ry >&2; exit 3'`]);
    expect([run.code, run.stdout + run.stderr]).toEqual([2, expect.not.stringMatching(/c4n4ry\n|: c4n4ry/)]);
    expect(run.stderr).toBe('bitbucket-openapi-mcp: BITBUCKET_TOKEN_COMMAND: sh ended with exit code 3\n');
  });

  describe('[S56] and what it started', () => {
    const { HOME = '' } = process.env;
    let pidFile: string;
    /** Leaves a sleeper behind that keeps the output open, as a daemon would that forgets to close it. */
    const script = (end: string): string => {
      pidFile = join(home.env['HOME'] ?? HOME, 'sleeper');
      return file('command.sh', `sleep 60 &\necho $! > '${pidFile}'\n${end}\n`);
    };
    /** A zombie has ended: in a container nobody may be there to collect it. */
    const lives = (): boolean => {
      const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(pidFile, 'utf8').trim()]);
      return /^[^Z\s]/.test(stdout.toString().trim());
    };
    const endSleeper = (): void => {
      spawnSync('kill', ['-9', readFileSync(pidFile, 'utf8').trim()]);
    };

    test.for<[string, string, number]>([
      ['ends well', 'echo good-token', 0],
      ['fails', 'exit 3', 2],
      ['prints too much', 'head -c 99999 /dev/zero; sleep 60', 2],
    ])('ends with a command that %s', async ([, end, code]) => {
      const path = script(end);
      const run = await call(['--token-command', `sh ${path}`]);
      expect([run.code, lives()]).toEqual([code, false]);
    });

    test('ends when this process is told to end meanwhile', async () => {
      const path = script('wait');
      const env = { ...home.env, PATH: process.env['PATH'] ?? '', BITBUCKET_URL: stub.url };
      const child = spawn(process.execPath, ['dist/cli.js', 'call', 'projects_list', '--token-command', `sh ${path}`], {
        env,
      });
      const ended = once(child, 'exit');
      await waitUntil(
        'the command started its sleeper',
        () => existsSync(pidFile) && readFileSync(pidFile, 'utf8').endsWith('\n'),
      );
      expect(lives()).toBe(true);
      child.kill('SIGTERM');
      expect(await ended).toEqual([null, 'SIGTERM']);
      await waitUntil('the sleeper ended', () => !lives());
    });

    test('control: a command that is only waited for leaves its sleeper behind', async () => {
      const child = spawn('sh', [script('echo good-token')], { stdio: 'ignore' });
      await once(child, 'exit');
      expect(lives()).toBe(true);
      endSleeper();
    });
  });

  test.for([
    ['op read "op://Private/My token/x"', ['op', 'read', 'op://Private/My token/x']],
    ['a \'b c\'d"e f"', ['a', 'b cde f']],
    ['C:\\tools\\op.exe x', ['C:\\tools\\op.exe', 'x']],
    ["a ''", ['a', '']],
  ] as const)('%j is %j', ([text, want]) => {
    expect(splitCommand(text, 'x')).toEqual(want);
  });
});

describe('a rotated token', () => {
  test('[S56] is read again when a 401 says so, once for all calls that wait, and masked', async () => {
    const path = file('token', 'old-token');
    const server = await startServer({
      url: stub.url,
      token: '',
      env: home.env,
      args: ['--token-file', path, '--allow', 'projects_create'],
    });
    accepted = 'Bearer old-token';
    expect((await server.call('projects_list', {})).isError).not.toBe(true);
    accepted = 'Bearer new-token';
    writeFileSync(path, 'new-token');
    const results = await Promise.all(Array.from({ length: 8 }, () => server.call('projects_list', {})));
    expect(results.filter(({ isError }) => isError === true)).toEqual([]);
    await server.close();
  });

  test('[S45] [S56] a write is not sent again: the new token is read, and the call answered with that', async () => {
    const path = file('token', 'old-token');
    const audit = join(home.env['HOME'] ?? '', 'audit.jsonl');
    const server = await startServer({
      url: stub.url,
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
    accepted = 'Bearer new-token';
    writeFileSync(path, 'new-token');
    const create = () => server.call('projects_create', { body: { key: 'PLAT', name: 'Platform' } });
    const [first, second, third] = [await create(), await create(), await create()];
    await server.close();
    expect(textOf(first)).toMatch(/^Bitbucket refused the credential \(401\).*Nothing was changed; call again\.$/);
    // One request, one count and one record a call.
    expect([second.isError ?? false, textOf(third)]).toEqual([false, expect.stringContaining('at most 2 calls')]);
    expect(sent()).toEqual(['Bearer old-token', 'Bearer new-token']);
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

  test('[S56] refused still: one more request and no third', async () => {
    const server = await startServer({
      url: stub.url,
      token: '',
      env: home.env,
      args: ['--token-file', file('token', 'wrong')],
    });
    const result = await server.call('projects_list', {});
    await server.close();
    expect(sent()).toEqual(['Bearer wrong']); // the file says what it said before: asking again cannot help
    expect(textOf(result)).toContain('It refused the HTTP access token of BITBUCKET_TOKEN_FILE');
    expect(textOf(result)).toContain('The token of a project or repository has no user');
  });

  test('[S56] Basic says that fresh installs refuse it', async () => {
    const run = await call(['--auth', 'basic', '--username', 'u'], { BITBUCKET_PASSWORD: 'p' });
    expect(run.stderr).toContain('Fresh installs of Bitbucket 10 refuse Basic for REST altogether');
  });

  test('[S56] single flight: ten refusals, one reading', async () => {
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

describe('OAuth 1.0a', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const parts = {
    consumerKey: 'link & co',
    accessToken: 't/k+n',
    privateKey: pem,
    nonce: 'n0nce',
    timestamp: 1_700_000_000,
  };
  const verifies = (method: string, url: string, header: string): boolean =>
    verifiesOAuth1(publicKey, method, url, header);

  test.for([
    ['GET', 'https://bitbucket.example.com/rest/api/latest/projects'],
    ['GET', 'https://b.example.com:8443/git/rest/api/latest/projects?limit=5&start=0&name=a%20b%2Bc'],
    ['DELETE', "https://b.example.com/rest/x/(a)!'*?z=1&a=2&a=1&B=3&empty="],
    ['POST', 'https://b.example.com/rest/x?filter=%C3%A4%26%3D'],
  ] as const)('[S63] %s %s is what another implementation signs', ([method, url]) => {
    const header = signOAuth1(method, new URL(url), parts);
    expect(verifies(method, url, header)).toBe(true);
    expect(verifies('PATCH', url, header)).toBe(false); // control: another method, another signature
    expect(verifies(method, `${url}${url.includes('?') ? '&' : '?'}more=1`, header)).toBe(false);
  });

  test('[S63] a server that verifies takes it, end to end', async () => {
    await stub.close();
    stub = await startTokenStub((authorization, { method, url }) =>
      verifies(method, `${stub.url}${url}`, authorization),
    );
    const key = file('key.pem', pem);
    const env = {
      BITBUCKET_OAUTH1_CONSUMER_KEY: 'link',
      BITBUCKET_OAUTH1_KEY_FILE: key,
      BITBUCKET_OAUTH1_TOKEN: 'tok',
    };
    const good = await call(['--auth', 'oauth1', '--input', '{"limit":5,"name":"a b&c"}'], env);
    expect([good.code, good.stderr]).toEqual([0, '']);
    writeFileSync(
      key,
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    );
    const bad = await call(['--auth', 'oauth1'], env);
    expect(bad.stderr).toContain('It refused the OAuth 1.0a signature');
  });
});
