import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { distrust } from '../../src/runtime/config/read-trusted-file.ts';
import { signOAuth1 } from '../../src/runtime/credentials/oauth1-signature.ts';
import { type CommandHome, startCommandHome } from '../helpers/start-command-home.ts';
import { verifiesOAuth1 } from '../helpers/verify-oauth1.ts';

let home: CommandHome;
beforeEach(async () => {
  home = await startCommandHome();
});
afterEach(() => home.close());

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('the first source that gives a credential counts', () => {
  test.for<[string, () => string[], Record<string, string>, string]>([
    ['environment', () => [], { BITBUCKET_TOKEN: 'from-env' }, 'Bearer from-env'],
    [
      'file over environment',
      () => ['--token-file', home.write('t', 'from-file\n')],
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
      () => ['--auth', 'basic', '--password-file', home.write('p', 'f\n')],
      { BITBUCKET_USERNAME: 'u', BITBUCKET_PASSWORD: 'e' },
      basic('u:f'),
    ],
  ])('[S55] %s', async ([, args, env, want]) => {
    home.accept(want);
    const run = await home.call(args(), env);
    expect([run.code, run.stderr, home.sent()]).toEqual([0, '', [want]]);
  });

  test.for<[string[], Record<string, string>, RegExp]>([
    [['--token-file', 'a', '--token-command', 'b'], {}, /contradict each other/],
    [['--auth', 'basic'], {}, /basic requires --username/],
    [['--auth', 'basic', '--username', 'u'], {}, /no password; set BITBUCKET_PASSWORD/],
    [['--auth', 'basic', '--username', 'a:b'], { BITBUCKET_PASSWORD: 'x' }, /--username: .* colon/],
    [['--auth', 'oauth1'], {}, /--oauth1-consumer-key/],
    [['--instance', 'x'], { BITBUCKET_TOKEN: 'e' }, /--instance contradicts BITBUCKET_TOKEN/],
    [['--instance', 'x'], {}, /no instance 'x' is stored. Stored instances: none/],
    [['--password', 'seen'], {}, /--password: a secret on the command line/],
    [['--token-command', 'no-such-program-anywhere'], {}, /cannot be started \(ENOENT\)/],
    [['--token-command', 'false'], {}, /ended with exit code 1/],
    [['--token-command', 'head -c 99999 /dev/zero'], {}, /printed more than 16384 bytes/],
    [['--token-command', 'echo "open'], {}, /a quote is not closed/],
    [['--token-command', 'echo a b'], {}, /the token is empty or holds a space/],
  ])('[S55] %j is rejected, and nothing is sent', async ([args, env, want]) => {
    const run = await home.call(args, env);
    expect([run.code, run.stdout, home.stub.requests.length]).toEqual([2, '', 0]);
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
  ])('[S55] with %s, mode %o, is rejected, and nothing is sent', async ([, mode, args]) => {
    const path = home.write('shared', 'X-Gate: good-token\n');
    chmodSync(path, mode);
    const run = await home.call([...args, path], { BITBUCKET_TOKEN: 'e' });
    expect([run.code, run.stdout, home.stub.requests.length]).toEqual([2, '', 0]);
    expect(run.stderr).toContain('others may write to it');
  });

  test('[S55] control: one that others may read is taken, as orchestrators mount them', async () => {
    const path = home.write('mounted', 'good-token\n');
    chmodSync(path, 0o444);
    expect((await home.call(['--token-file', path])).code).toBe(0);
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
    home.accept((authorization, { method, url }) => verifies(method, `${home.stub.url}${url}`, authorization));
    const key = home.write('key.pem', pem);
    const env = {
      BITBUCKET_OAUTH1_CONSUMER_KEY: 'link',
      BITBUCKET_OAUTH1_KEY_FILE: key,
      BITBUCKET_OAUTH1_TOKEN: 'tok',
    };
    const good = await home.call(['--auth', 'oauth1', '--input', '{"limit":5,"name":"a b&c"}'], env);
    expect([good.code, good.stderr]).toEqual([0, '']);
    writeFileSync(
      key,
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    );
    const bad = await home.call(['--auth', 'oauth1'], env);
    expect(bad.stderr).toContain('The OAuth 1.0a signature');
  });
});
