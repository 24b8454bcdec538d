import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Instance } from '../../src/runtime/credentials/instance.ts';
import { seal, unseal } from '../../src/runtime/credentials/sealed-box.ts';
import { type CredentialStore, openStore } from '../../src/runtime/credentials/store.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import type { Stub } from '../helpers/start-stub.ts';
import { startTokenStub } from '../helpers/start-token-stub.ts';

let home: PrivateHome;
let stub: Stub;
beforeEach(async () => {
  home = privateHome();
  stub = await startTokenStub((authorization) => /^Bearer (good|other)-token$/.test(authorization));
});
afterEach(async () => {
  await stub.close();
  home.remove();
});

const run = (args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) =>
  runCli({ args, input, env: { ...home.env, ...env } });
const loginTo = (name: string, url = stub.url, env: Readonly<Record<string, string>> = {}) =>
  run(['login', '--url', url, '--instance', name, '--store', 'file'], 'good-token\n', env);
const kept = (): string[] => (existsSync(home.store) ? readdirSync(home.store) : []);

describe('login, logout, auth status', () => {
  test('[S57] what Bitbucket accepts is kept, used without any variable, and removed', async () => {
    const login = await run(['login', '--url', stub.url], 'good-token\n');
    expect([login.code, login.stdout]).toEqual([
      0,
      `Logged in to ${stub.url} (Bitbucket 10.0.0) as jdoe; stored in the encrypted file as instance '${stub.url.slice(7).replace(/\W/g, '-')}'.\n`,
    ]);
    expect(login.stderr).toContain('No working OS keychain was found');
    expect(login.stderr).toContain('not against anyone who can read all of your files');
    const call = await run(['call', 'projects_list']);
    expect([call.code, call.stderr]).toEqual([0, '']);
    expect(stub.requests.at(-1)?.headers['authorization']).toBe('Bearer good-token');
    for (const name of kept()) {
      expect(readFileSync(join(home.store, name), 'latin1')).not.toContain('good-token');
      expect(statSync(join(home.store, name)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(home.store).mode & 0o777).toBe(0o700);
    expect((await run(['logout'])).code).toBe(0);
    expect(kept().filter((name) => name.endsWith('.sealed'))).toEqual([]);
    expect((await run(['call', 'projects_list'])).stderr).toContain('BITBUCKET_URL is not set');
  });

  test.for<[string, string, RegExp]>([
    ['a token that Bitbucket refuses', 'bad-token\n', /Bitbucket returned 401\. The HTTP access token/],
    ['nothing', '', /the token is empty/],
    ['two words', 'a b\n', /holds a space/],
  ])('[S57] %s is not kept', async ([, input, want]) => {
    const login = await run(['login', '--url', stub.url], input);
    expect([login.code, login.stdout, kept()]).toEqual([2, '', []]);
    expect(login.stderr).toMatch(want);
  });

  test('[S57] a server that is not Bitbucket gets no token, and the error says so', async () => {
    const login = await run(['login', '--url', `${stub.url}/elsewhere`, '--timeout', '5'], 'good-token\n');
    expect(login.code).toBe(0); // the stub answers under any path
    await stub.close();
    const gone = await run(['login', '--url', stub.url], 'good-token\n');
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('no response from Bitbucket (ECONNREFUSED)')]);
  });

  test('[S57] no other command leaves anything', async () => {
    await run(['call', 'projects_list', '--url', stub.url], '', { BITBUCKET_TOKEN: 'good-token' });
    await run(['auth', 'status']);
    await run(['logout']);
    expect(kept()).toEqual([]);
  });

  test('[S60] several instances: one has to be chosen, and each is for its own URL', async () => {
    const two = await startTokenStub(() => true);
    await loginTo('one');
    await loginTo('two', two.url);
    const none = await run(['call', 'projects_list']);
    expect([none.code, none.stderr]).toEqual([
      2,
      'bitbucket-openapi-mcp: several instances are stored (one, two): choose one with --instance\n',
    ]);
    expect((await run(['call', 'projects_list', '--instance', 'two'])).code).toBe(0);
    expect((await run(['call', 'projects_list'], '', { BITBUCKET_INSTANCE: 'one' })).code).toBe(0);
    expect((await run(['call', 'projects_list', '--url', two.url])).code).toBe(0); // only one is for that URL
    const across = await run(['call', 'projects_list', '--instance', 'one', '--url', two.url]);
    expect([across.code, across.stderr]).toEqual([2, expect.stringContaining(`'one' is bound to ${stub.url}`)]);
    // A token of the environment never goes to the URL of an instance.
    const lent = await run(['call', 'projects_list'], '', { BITBUCKET_TOKEN: 'env-token' });
    expect([lent.code, lent.stderr]).toEqual([2, expect.stringContaining('BITBUCKET_URL is not set')]);
    const moved = await run(['login', '--url', two.url, '--instance', 'one'], 'good-token\n');
    expect([moved.code, moved.stderr]).toEqual([2, expect.stringContaining('log out of it first')]);
    await two.close();
  });

  test('[S55] auth status says what is used and what is shadowed', async () => {
    await loginTo('one');
    const status = async (args: readonly string[], env: Record<string, string>) => {
      const { stdout } = await run(['auth', 'status', '--json', ...args], '', env);
      return (JSON.parse(stdout) as { sources: { source: string; state: string }[] }).sources.map(
        ({ source, state }) => `${state}: ${source.split(':')[0] ?? ''}`,
      );
    };
    expect(await status([], {})).toEqual(["used: instance 'one' (file)"]);
    const env = { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'c4n4ry' };
    expect(await status([], env)).toEqual(['used: BITBUCKET_TOKEN', "shadowed: instance 'one' (file)"]);
    expect(await status(['--token-command', 'echo x'], env)).toEqual([
      'used: --token-command',
      'shadowed: BITBUCKET_TOKEN',
      "shadowed: instance 'one' (file)",
    ]);
    expect((await run(['auth', 'status'], '', env)).stdout).not.toContain('c4n4ry');
  });
});

const INSTANCE: Instance = {
  name: 'one',
  url: 'https://b.example.com',
  account: 'jdoe',
  method: 'token',
  store: 'file',
};
const token = (text: string) => ({ method: 'token', token: new Secret(text) }) as const;

async function tokenIn(store: CredentialStore, instance = INSTANCE): Promise<string> {
  const read = await store.read(instance);
  return read.method === 'token' ? read.token.reveal() : '';
}

describe('the sealed file', () => {
  const material = { kind: 'key-file', bytes: Buffer.alloc(32, 7) } as const;

  test('[S58] any byte flipped, any length cut, another key or subject: it does not open', async () => {
    const box = await seal(Buffer.from('secret'), material, 'about');
    expect((await unseal(box, material, 'about')).toString()).toBe('secret'); // control
    for (let at = 0; at < box.length; at += 1) {
      const flipped = Buffer.from(box);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      await expect(unseal(flipped, material, 'about')).rejects.toThrow('cannot be decrypted');
      await expect(unseal(box.subarray(0, at), material, 'about')).rejects.toThrow();
    }
    await expect(unseal(box, { ...material, bytes: Buffer.alloc(32, 8) }, 'about')).rejects.toThrow(
      'cannot be decrypted',
    );
    await expect(unseal(box, material, 'another')).rejects.toThrow('cannot be decrypted');
  });

  test('[S58] the same text is never sealed the same way twice', async () => {
    const boxes = await Promise.all(Array.from({ length: 50 }, () => seal(Buffer.from('x'), material, 'y')));
    expect(new Set(boxes.map((box) => box.subarray(21, 33).toString('hex'))).size).toBe(50);
  });

  test('[S58] the file of a store, damaged in each byte', async () => {
    const store = openStore(home.store, undefined);
    await store.write(INSTANCE, token('t0ken'));
    const path = join(home.store, 'one.sealed');
    const box = readFileSync(path);
    for (let at = 0; at < box.length; at += 1) {
      const flipped = Buffer.from(box);
      flipped[at] = (flipped[at] ?? 0) ^ 0x80;
      writeFileSync(path, flipped);
      await expect(tokenIn(store)).rejects.toThrow();
      writeFileSync(path, box.subarray(0, at));
      await expect(tokenIn(store)).rejects.toThrow();
    }
    writeFileSync(path, box);
    expect(await tokenIn(store)).toBe('t0ken'); // control
    for (const other of [
      { ...INSTANCE, url: 'https://evil.example.com' },
      { ...INSTANCE, account: 'x' },
    ])
      await expect(tokenIn(store, other)).rejects.toThrow('cannot be decrypted');
    renameSync(path, join(home.store, 'two.sealed'));
    await expect(tokenIn(store, { ...INSTANCE, name: 'two' })).rejects.toThrow('cannot be decrypted');
  });

  test('[S58] a passphrase: the right one only, and no key on the disk', async () => {
    const store = openStore(home.store, new Secret('correct horse'));
    await store.write(INSTANCE, token('t0ken'));
    expect(await tokenIn(store)).toBe('t0ken');
    expect(existsSync(join(home.store, 'store.key'))).toBe(false);
    await expect(tokenIn(openStore(home.store, new Secret('wrong')))).rejects.toThrow('cannot be decrypted');
    await expect(tokenIn(openStore(home.store, undefined))).rejects.toThrow('set BITBUCKET_STORE_PASSPHRASE');
  });

  test.for<[string, (path: string) => void, RegExp]>([
    [
      'a file that its group may read',
      (path) => {
        chmodSync(path, 0o640);
      },
      /others may use it \(mode 640\)/,
    ],
    [
      'a file that everyone may read',
      (path) => {
        chmodSync(path, 0o604);
      },
      /others may use it/,
    ],
    [
      'a folder that others may enter',
      (path) => {
        chmodSync(join(path, '..'), 0o711);
      },
      /others may use it \(mode 711\)/,
    ],
    [
      'a symbolic link',
      (path) => {
        renameSync(path, `${path}.real`);
        symlinkSync(`${path}.real`, path);
      },
      /symbolic link/,
    ],
    [
      'a folder behind a symbolic link',
      (path) => {
        renameSync(join(path, '..'), `${join(path, '..')}.real`);
        symlinkSync(`${join(path, '..')}.real`, join(path, '..'));
      },
      /not a folder/,
    ],
    [
      'a folder in its place',
      (path) => {
        rmSync(path);
        mkdirSync(path, { mode: 0o700 });
      },
      /not a regular file of the expected size/,
    ],
    [
      'no file',
      (path) => {
        rmSync(path);
      },
      /has nothing for instance/,
    ],
  ])('[S59] %s is rejected', async ([, change, want]) => {
    const store = openStore(home.store, undefined);
    await store.write(INSTANCE, token('t0ken'));
    expect(await tokenIn(store)).toBe('t0ken'); // control
    change(join(home.store, 'one.sealed'));
    await expect(tokenIn(store)).rejects.toThrow(want);
    if (existsSync(`${home.store}.real`)) rmSync(`${home.store}.real`, { recursive: true });
  });

  test('[S59] a crash in the middle of a write leaves the old credential whole', async () => {
    const store = openStore(home.store, undefined);
    await store.write(INSTANCE, token('old'));
    writeFileSync(join(home.store, '.0123456789abcdef.tmp'), 'half a b', { mode: 0o600 });
    expect(await tokenIn(store)).toBe('old');
    // A target that cannot be replaced stands for a write that fails at its last step.
    rmSync(join(home.store, 'one.sealed'));
    mkdirSync(join(home.store, 'one.sealed', 'x'), { recursive: true });
    const before = readdirSync(home.store).sort();
    await expect(store.write(INSTANCE, token('new'))).rejects.toThrow();
    expect(readdirSync(home.store).sort()).toEqual(before);
  });
});
