import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/runtime/credentials/store.ts';
import type { OAuth2Session } from '../../src/runtime/credentials/stored-credential.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { type BrowserLogin, loginInBrowser } from '../helpers/login-in-browser.ts';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedProvider, startProvider } from '../helpers/start-provider.ts';
import { startServer, textOf } from '../helpers/start-server.ts';
import { visitAsUser } from '../helpers/visit-as-user.ts';

let home: PrivateHome;
let provider: StartedProvider;
beforeEach(async () => {
  home = privateHome();
  provider = await startProvider();
});
afterEach(async () => {
  await provider.close();
  home.remove();
});

const login = (visit: (address: string) => Promise<string>): Promise<BrowserLogin> =>
  loginInBrowser(
    ['--url', provider.url, '--instance', 'work', '--store', 'file', '--auth', 'oauth2', '--client-id', 'link'],
    { ...home.env, BITBUCKET_CLIENT_SECRET: 'cl1ent-c4n4ry-secret' },
    visit,
  );

const allow = (address: string): Promise<string> => visitAsUser(address, 'allow');
const stored = async (): Promise<OAuth2Session> => {
  const store = openStore(home.store, undefined);
  const [instance] = await store.instances();
  const credential = instance === undefined ? undefined : await store.read(instance);
  if (credential?.method !== 'oauth2') throw new Error('no session');
  return credential;
};
const secretsIn = (text: string): string[] =>
  [...provider.tokens, 'cl1ent-c4n4ry-secret'].filter((token) => text.includes(token));
const start = () => startServer({ url: provider.url, token: '', env: home.env, args: ['--log-level', 'debug'] });

describe('OAuth 2.0, authorization code with PKCE', () => {
  test('[S61 S62] login, call, renewal on a 401 by one request, rotation, revocation', async () => {
    const run = await login(allow);
    expect([run.code, run.output]).toEqual([0, expect.stringContaining('as jdoe; stored in the encrypted file')]);
    expect(run.output).toMatch(/code_challenge_method=S256/);
    expect(run.page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(run.page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(provider.grants).toEqual(['authorization_code']);
    const before = await stored();

    const server = await start();
    expect((await server.call('projects_list', {})).isError).not.toBe(true);
    provider.endAccess();
    const results = await Promise.all(Array.from({ length: 8 }, () => server.call('projects_list', {})));
    expect(results.filter(({ isError }) => isError === true)).toEqual([]);
    expect(provider.grants).toEqual(['authorization_code', 'refresh_token']);
    const after = await stored();
    expect(after.refreshToken?.reveal()).not.toBe(before.refreshToken?.reveal());
    expect(after.refreshToken?.reveal()).toBe(provider.tokens.at(-1));
    await server.close();

    const again = await start(); // the stored session is the new one
    expect((await again.call('projects_list', {})).isError).not.toBe(true);
    provider.revoke();
    const refused = await again.call('projects_list', {});
    expect(textOf(refused)).toContain('OAuth 2.0: renewing the session was rejected (invalid_grant)');
    expect(textOf(refused)).toContain('login --instance work again');
    await again.close();
    expect(secretsIn(run.output + run.pageText + server.stderr() + again.stderr() + textOf(refused))).toEqual([]);
  });

  test('[S61] a session that is about to end is renewed before it is used', async () => {
    await login(allow);
    const store = openStore(home.store, undefined);
    const [instance] = await store.instances();
    if (instance === undefined) throw new Error('no instance');
    const session = await stored();
    await store.write(instance, { ...session, expiresAt: Date.now() + 5_000 });
    const run = await runCli({ args: ['call', 'projects_list'], env: home.env });
    expect([run.code, provider.grants]).toEqual([0, ['authorization_code', 'refresh_token']]);
    expect(provider.calls.at(-1)).not.toBe(`Bearer ${session.accessToken.reveal()}`);
    // Without a refresh token nothing can be done, and it says so.
    await store.write(instance, {
      ...session,
      refreshToken: undefined,
      expiresAt: 0,
      accessToken: new Secret('x-old'),
    });
    const dead = await runCli({ args: ['call', 'projects_list'], env: home.env });
    expect([dead.code, dead.stderr]).toEqual([1, expect.stringContaining('it has no refresh token')]);
  });

  test.for<[string, (address: string) => Promise<string>, RegExp]>([
    ['a denied consent', (address) => visitAsUser(address, 'deny'), /the login was rejected \(access_denied\)/],
    [
      'another state',
      async (address) => (await allow(address)).replace(/state=[^&]+/, 'state=forged'),
      /the login was rejected/,
    ],
    ['no state', async (address) => (await allow(address)).replace(/&?state=[^&]+/, ''), /the login was rejected/],
    [
      'a code that nobody gave',
      async (address) => (await allow(address)).replace(/code=[^&]+/, 'code=forged'),
      /the login was rejected \(invalid_grant\)/,
    ],
    [
      'an error with markup in it',
      async (address) => (await allow(address)).replace(/code=[^&]+/, 'error=%3Cscript%3E'),
      /the login was rejected \(unrecognised error response\)/,
    ],
  ])('[S61] %s: nothing is stored', async ([, visit, want]) => {
    const run = await login(visit);
    expect([run.code, run.output]).toEqual([2, expect.stringMatching(want)]);
    expect(run.pageText).not.toContain('<script');
    expect(existsSync(home.store) ? readdirSync(home.store) : []).toEqual([]);
    expect(secretsIn(run.output + run.pageText)).toEqual([]);
  });
});
