import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Pair, signOAuth1 } from '../../src/runtime/credentials/oauth1-signature.ts';
import { type BrowserLogin, loginInBrowser } from '../helpers/login-in-browser.ts';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type OAuth1Provider, startOAuth1Provider } from '../helpers/start-oauth1-provider.ts';

const pairs = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

let home: PrivateHome;
let provider: OAuth1Provider;
beforeEach(async () => {
  home = privateHome();
  provider = await startOAuth1Provider(pairs.publicKey);
});
afterEach(async () => {
  await provider.close();
  home.remove();
});

const keyFile = (pem: string): string => {
  const path = join(home.env['HOME'] ?? '', 'key.pem');
  writeFileSync(path, pem, { mode: 0o600 });
  return path;
};
const args = (consumer = 'link & co', pem = pemOf(pairs.privateKey)): string[] => [
  ...['--url', provider.url, '--instance', 'work', '--store', 'file', '--auth', 'oauth1'],
  ...['--oauth1-consumer-key', consumer, '--oauth1-key-file', keyFile(pem)],
];
const login = (visit: (address: string) => Promise<string>): Promise<BrowserLogin> =>
  loginInBrowser(args(), home.env, visit);
/** A person on the page of consent. Returns where the browser is sent back to. */
const decide = async (address: string, button: 'approve' | 'deny'): Promise<string> => {
  const response = await fetch(address, { method: 'POST', body: `${button}=1`, redirect: 'manual' });
  return response.headers.get('location') ?? '';
};
const approve = (address: string): Promise<string> => decide(address, 'approve');
const secretsIn = (text: string): string[] =>
  // All but the first, the request token: the person is shown where to go with it.
  [...provider.secrets.slice(2), pemOf(pairs.privateKey).slice(60, 120)].filter((secret) =>
    [secret, encodeURIComponent(secret)].some((form) => text.includes(form)),
  );
const kept = (): string[] => (existsSync(home.store) ? readdirSync(home.store) : []);

describe('OAuth 1.0a, the login', () => {
  test('[S63] asks, lets a person allow it, and signs what follows with the token that it got', async () => {
    const run = await login(approve);
    expect([run.code, run.output]).toEqual([0, expect.stringContaining('(Bitbucket 9.4.2) as jdoe; stored in')]);
    expect(run.page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const call = await runCli({ args: ['call', 'projects_list', '--input', '{"name":"a b&c"}'], env: home.env });
    expect([call.code, call.stderr]).toEqual([0, '']);
    const status = await runCli({ args: ['auth', 'status'], env: home.env });
    expect(status.stdout).toMatch(/^used +oauth1 +instance 'work' \(file\): http:\S+\/git as jdoe$/m);
    expect(provider.accepted).toEqual([
      '/git/plugins/servlet/oauth/request-token',
      '/git/plugins/servlet/oauth/access-token',
      '/git/rest/api/latest/projects',
      '/git/rest/api/latest/projects',
    ]);
    expect(secretsIn(run.output + run.pageText + call.stdout + status.stdout)).toEqual([]);
  });

  test.for<[string, (address: string) => Promise<string>, RegExp]>([
    [
      'a denied access',
      (address) => decide(address, 'deny'),
      /OAuth 1\.0a: the login was rejected \(permission_denied\): access was denied in the browser/,
    ],
    [
      'a wrong verifier',
      async (address) => (await approve(address)).replace(/oauth_verifier=[^&]+/, 'oauth_verifier=forged'),
      /rejected \(token_rejected\): the token was used already, has expired, or the verifier is wrong/,
    ],
    [
      'no verifier',
      async (address) => (await approve(address)).replace(/&oauth_verifier=[^&]+/, ''),
      /rejected \(unrecognised error response\)/,
    ],
    [
      "another login's token",
      async (address) => (await approve(address)).replace(/oauth_token=[^&]+/, 'oauth_token=forged'),
      /rejected \(another_login\)/,
    ],
    [
      'a problem with markup in it',
      async (address) => (await approve(address)).replace(/oauth_verifier=[^&]+/, 'oauth_problem=%3Cscript%3E'),
      /rejected \(unrecognised error response\)/,
    ],
  ])('[S61] %s: nothing is stored', async ([, visit, want]) => {
    const run = await login(visit);
    expect([run.code, run.output]).toEqual([2, expect.stringMatching(want)]);
    expect(run.pageText).not.toContain('<script');
    expect([kept(), secretsIn(run.output + run.pageText)]).toEqual([[], []]);
  });

  test.for<[string, () => string[], RegExp]>([
    ['a consumer key that is unknown', () => args('nobody'), /\(consumer_key_unknown\): no incoming application link/],
    [
      'another key than that of the link',
      () => args(undefined, pemOf(stranger.privateKey)),
      /\(signature_invalid\): the public key of the application link/,
    ],
    ['a file that is no key', () => args(undefined, 'no key'), /key\.pem is not an RSA private key in PEM/],
    [
      'a key of another kind',
      () => args(undefined, pemOf(generateKeyPairSync('ed25519').privateKey)),
      /key\.pem is not an RSA private key in PEM/,
    ],
    ['no consumer key', () => args().filter((word) => !/consumer-key|link/.test(word)), /--oauth1-consumer-key/],
    [
      'a server without OAuth',
      () => args().map((word) => (word === provider.url ? `${provider.url.replace('/git', '')}/none` : word)),
      /OAuth 1\.0a/,
    ],
  ])('[S61] %s is rejected before anything is opened or sent', async ([, words, want]) => {
    const run = await runCli({ args: ['login', '--no-browser', ...words()], env: home.env });
    expect([run.code, run.stdout, kept()]).toEqual([2, '', []]);
    expect(run.stderr).toMatch(want);
    expect(run.stderr).not.toContain('Open this address');
  });

  test('[S61] a server that does not confirm the callback (OAuth 1.0) is rejected', async () => {
    await provider.close();
    provider = await startOAuth1Provider(pairs.publicKey, false);
    const run = await runCli({ args: ['login', '--no-browser', ...args()], env: home.env });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('(callback_not_confirmed)')]);
  });

  test('control: the provider takes any allowed token, whoever asked for it: comparing it is our part', async () => {
    const ask = async (path: string, accessToken: string | undefined, more: readonly Pair[]) => {
      const url = new URL(`${provider.url}/plugins/servlet/oauth/${path}`);
      const parts = { consumerKey: 'link & co', privateKey: pemOf(pairs.privateKey), nonce: path, accessToken, more };
      const authorization = signOAuth1('POST', url, { ...parts, timestamp: Math.floor(Date.now() / 1000) });
      const response = await fetch(url, { method: 'POST', headers: { Authorization: authorization } });
      return [response.status, new URLSearchParams(await response.text())] as const;
    };
    const [, asked] = await ask('request-token', undefined, [['oauth_callback', 'http://127.0.0.1:1/callback']]);
    const token = asked.get('oauth_token') ?? '';
    const back = await approve(
      `${provider.url}/plugins/servlet/oauth/authorize?oauth_token=${encodeURIComponent(token)}`,
    );
    const verifier = new URL(back).searchParams.get('oauth_verifier') ?? '';
    const [status, granted] = await ask('access-token', token, [['oauth_verifier', verifier]]);
    expect([status, granted.get('oauth_token')]).toEqual([200, expect.any(String)]);
  });
});
