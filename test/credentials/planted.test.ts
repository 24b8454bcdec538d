import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

/** One for each place, so that a leak names its place. */
const PLANTED = {
  url: 'pl4nted-url-c4n4ry',
  token: 'pl4nted-token-c4n4ry',
  file: 'pl4nted-file-c4n4ry',
  command: 'pl4nted-command-c4n4ry',
  password: 'pl4nted-password-c4n4ry',
  passphrase: 'pl4nted-passphrase-c4n4ry',
  stored: 'pl4nted-stored-c4n4ry',
  oauth1: 'pl4nted-oauth1-c4n4ry',
  key: 'pl4nted-key-c4n4ry',
} as const;

let home: PrivateHome;
let stub: Stub;
let status = 200;
beforeEach(async () => {
  status = 200;
  home = privateHome();
  // Says back all that it was sent, in its body and in a header that we show.
  stub = await startStub((request, response) => {
    const heard = String(request.headers['authorization'] ?? '');
    const plain = heard.startsWith('Basic ') ? Buffer.from(heard.slice(6), 'base64').toString() : heard;
    response.statusCode = request.url.endsWith('/application-properties') ? 200 : status;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('X-AUSERNAME', encodeURIComponent(plain.split(/[ :]/).at(-1) ?? ''));
    response.end(JSON.stringify({ version: '10.0.0', values: [], errors: [{ message: `no: ${heard} ${plain}` }] }));
  });
});
afterEach(async () => {
  await stub.close();
  home.remove();
});

const leaks = (text: string): string[] =>
  Object.entries(PLANTED).flatMap(([place, secret]) =>
    [secret, Buffer.from(secret).toString('base64').slice(2, 20), encodeURIComponent(secret)].some((form) =>
      text.includes(form),
    )
      ? [place]
      : [],
  );

const WAYS: readonly (readonly [string, (folder: string) => { args?: string[]; env: Record<string, string> }])[] = [
  ['environment', () => ({ env: { BITBUCKET_TOKEN: PLANTED.token } })],
  [
    'file',
    (folder) => {
      writeFileSync(join(folder, 'token'), PLANTED.file);
      return { args: ['--token-file', join(folder, 'token')], env: { BITBUCKET_TOKEN: PLANTED.token } };
    },
  ],
  [
    'command',
    (folder) => {
      writeFileSync(join(folder, 'secret'), PLANTED.command);
      return { args: ['--token-command', `cat ${join(folder, 'secret')}`], env: { BITBUCKET_TOKEN: PLANTED.token } };
    },
  ],
  [
    'basic',
    () => ({ args: ['--auth', 'basic'], env: { BITBUCKET_USERNAME: 'jdoe', BITBUCKET_PASSWORD: PLANTED.password } }),
  ],
  [
    'an invalid key',
    (folder) => {
      writeFileSync(join(folder, 'key.pem'), `-----BEGIN PRIVATE KEY-----\n${PLANTED.key}\n-----END PRIVATE KEY-----`);
      const env = { BITBUCKET_OAUTH1_CONSUMER_KEY: 'k', BITBUCKET_OAUTH1_TOKEN: PLANTED.oauth1 };
      return { args: ['--auth', 'oauth1'], env: { ...env, BITBUCKET_OAUTH1_KEY_FILE: join(folder, 'key.pem') } };
    },
  ],
];

test.for(WAYS)('[S62] %s: in no output of any command, whether it works or not', { timeout: 60_000 }, async ([
  ,
  way,
]) => {
  const { args = [], env } = way(home.env['HOME'] ?? '');
  const all = { ...home.env, BITBUCKET_URL: stub.url, BITBUCKET_STORE_PASSPHRASE: PLANTED.passphrase, ...env };
  const audit = join(home.env['HOME'] ?? '', 'audit');
  for (const answered of [200, 401]) {
    status = answered;
    const runs = await Promise.all([
      runCli({ args: ['doctor', ...args], env: all }),
      runCli({ args: ['doctor', '--json', ...args], env: all }),
      runCli({ args: ['auth', 'status', ...args], env: all }),
      runCli({ args: ['serve', '--check', '--log-level', 'debug', ...args], env: all }),
      runCli({
        args: ['call', 'projects_list', '--log-level', 'debug', '--audit', 'all', '--audit-file', audit, ...args],
        env: all,
      }),
      runCli({ args: ['login', '--store', 'file', ...args], env: all, input: `${PLANTED.stored}\n` }),
    ]);
    for (const run of runs) expect(leaks(run.stdout + run.stderr)).toEqual([]);
  }
  const bad = await runCli({
    args: ['doctor', ...args],
    env: { ...all, BITBUCKET_URL: `https://u:${PLANTED.url}@b.example.com` },
  });
  expect(leaks(bad.stdout + bad.stderr)).toEqual([]);
});

test('control: the stub does send them back', async () => {
  const response = await fetch(stub.url, { headers: { Authorization: `Bearer ${PLANTED.token}` } });
  expect(leaks(await response.text())).toEqual(['token']);
});
