import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { splitCommand } from '../../src/runtime/credentials/split-command.ts';
import { type CommandHome, startCommandHome } from '../helpers/start-command-home.ts';
import { waitUntil } from '../helpers/wait-until.ts';

let home: CommandHome;
beforeEach(async () => {
  home = await startCommandHome();
});
afterEach(() => home.close());

describe('a token command', () => {
  test('[S56] is run without a shell: what a shell would do is an argument', async () => {
    const witness = join(home.folder, 'witness');
    await home.call(['--token-command', `echo $(touch ${witness}) ; touch ${witness} | \`touch ${witness}\``]);
    expect(existsSync(witness)).toBe(false);
  });

  test('control: a shell makes the file', async () => {
    const witness = join(home.folder, 'witness');
    await home.call(['--token-command', `sh -c 'echo x; touch ${witness}'`]);
    expect(existsSync(witness)).toBe(true);
  });

  test('[S56] what it prints and complains of is not shown', async () => {
    const run = await home.call(['--token-command', `sh -c 'echo c4n4ry; echo c4n4ry >&2; exit 3'`]);
    expect([run.code, run.stdout + run.stderr]).toEqual([2, expect.not.stringMatching(/c4n4ry\n|: c4n4ry/)]);
    expect(run.stderr).toBe('bitbucket-openapi-mcp: --token-command: sh ended with exit code 3\n');
  });

  describe('[S56] and what it started', () => {
    let pidFile: string;
    /** Leaves a sleeper behind that keeps the output open, as a daemon would that forgets to close it. */
    const script = (end: string): string => {
      pidFile = join(home.folder, 'sleeper');
      return home.write('command.sh', `sleep 60 &\necho $! > '${pidFile}'\n${end}\n`);
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
      const run = await home.call(['--token-command', `sh ${path}`]);
      expect([run.code, lives()]).toEqual([code, false]);
    });

    test('ends when this process is told to end meanwhile', async () => {
      const path = script('wait');
      const env = { ...home.env, PATH: process.env['PATH'] ?? '', BITBUCKET_URL: home.stub.url };
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
