import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import type { Stub } from '../helpers/start-stub.ts';
import { startTokenStub } from '../helpers/start-token-stub.ts';

const present = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const absent = ['dbus-run-session', 'gnome-keyring-daemon'].filter((program) => !present(program));
const title = absent.length === 0 ? 'the real Secret Service' : `SKIPPED, the machine has no ${absent.join(', ')}`;

let home: PrivateHome;
let stub: Stub;
beforeEach(async () => {
  home = privateHome();
  stub = await startTokenStub((authorization) => authorization === 'Bearer good-token');
});
afterEach(async () => {
  await stub.close();
  home.remove();
});

/** One shell line in a session of its own with a keyring; the keyring ends with it. */
function inSession(line: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      'test/credentials/keychain.sh',
      ['bash', '-c', line],
      { env: { ...home.env, NODE: process.execPath, URL: stub.url }, timeout: 25_000 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : 1, output: stdout + stderr });
      },
    );
    child.stdin?.end();
  });
}

describe.skipIf(absent.length > 0)(title, () => {
  test('[S57] login keeps the credential there and in no file; logout removes it', async () => {
    const cli = '"$NODE" dist/cli.js';
    const { code, output } = await inSession(
      [
        'set -e',
        `echo good-token | ${cli} login --url "$URL" --instance work`,
        'echo "found: $(secret-tool search --all service bitbucket-openapi-mcp 2>/dev/null | grep -c "^secret = ")"',
        `${cli} call projects_list`,
        `${cli} auth status`,
        `${cli} logout`,
        'echo "left: $(secret-tool search --all service bitbucket-openapi-mcp 2>/dev/null | grep -c "^secret = ")"',
      ].join('\n'),
    );
    expect([code, output]).toEqual([0, expect.stringContaining("stored in the OS keychain as instance 'work'")]);
    expect(output).toContain('found: 1');
    expect(output).toContain('left: 0');
    expect(output).toMatch(/used +token +instance 'work' \(keychain\)/);
    expect(stub.requests.at(-1)?.headers['authorization']).toBe('Bearer good-token');
    expect(readdirSync(home.store)).toEqual(['instances.json']);
    expect(readFileSync(join(home.store, 'instances.json'), 'utf8')).toBe('[]\n');
  });

  test('[S60] a keychain entry is for the URL that it was stored for', async () => {
    const { output } = await inSession(
      [
        'echo good-token | "$NODE" dist/cli.js login --url "$URL" --instance work',
        'sed -i "s#http://127.0.0.1#http://localhost#" "$XDG_CONFIG_HOME/bitbucket-openapi-mcp/instances.json"',
        '"$NODE" dist/cli.js call projects_list',
      ].join('\n'),
    );
    expect(output).toContain("the keychain has nothing for instance 'work'");
  });
});

describe('where there is no keychain', () => {
  test('[S57] --store keychain is rejected, and nothing is kept', async () => {
    const run = await runCli({
      args: ['login', '--url', stub.url, '--store', 'keychain'],
      input: 'good-token\n',
      env: home.env,
    });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('no working OS keychain was found')]);
    expect(existsSync(home.store)).toBe(false);
  });
});
