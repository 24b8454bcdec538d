import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMENT, READ_PROJECT } from '../helpers/gated-calls.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { type GatedServer, startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-settings-'));
const ALLOW = `profile: none\nallow: [${READ_PROJECT.name}, ${COMMENT.name}]\n`;
let count = 0;
let stub: Stub;
beforeAll(async () => {
  stub = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ filler: 'x'.repeat(6000) }));
  });
});
afterAll(async () => {
  await stub.close();
  rmSync(folder, { recursive: true });
});

/** What a running server shows of a setting. */
type Probe = (server: GatedServer) => Promise<string>;

const limitIn = (text: string, words: RegExp): string | undefined => words.exec(text)?.[1];

const confirms: Probe = async ({ call, questions }) => {
  await call(READ_PROJECT.name, READ_PROJECT.input);
  await call(COMMENT.name, COMMENT.input);
  return `${String(questions.length)} asked`;
};
const isDry: Probe = async ({ call }) =>
  textOf(await call(READ_PROJECT.name, READ_PROJECT.input)).includes('Nothing was sent') ? 'dry' : 'sent';
const most =
  (words: RegExp): Probe =>
  async ({ call }) => {
    for (let calls = 0; calls < 5; calls++) {
      const limit = limitIn(textOf(await call(READ_PROJECT.name, READ_PROJECT.input)), words);
      if (limit !== undefined) return limit;
    }
    return 'none';
  };
const body: Probe = async ({ call }) =>
  limitIn(textOf(await call(COMMENT.name, COMMENT.input)), /the limit is (\d+)/) ?? 'none';
const mode: Probe = async ({ client }) => `${String((await listAllTools(client)).length)} tools`;
const whole = most(/at most (\d+) calls in/);
const reads = most(/at most (\d+) calls of access read/);
const answer = most(/larger than (\d+) bytes/);

interface Row {
  readonly setting: string;
  readonly probe: Probe;
  /** What is seen when nothing is said, when the file speaks, the variable over it, and the flag over both. */
  readonly seen: readonly [string, string, string, string];
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  readonly flag: readonly string[];
}

const rows: readonly Row[] = [
  {
    setting: 'confirm',
    probe: confirms,
    file: 'confirm: [write]',
    env: { BITBUCKET_CONFIRM: 'read,write' },
    flag: ['--confirm', 'none'],
    seen: ['0 asked', '1 asked', '2 asked', '0 asked'],
  },
  {
    setting: 'dryRun',
    probe: isDry,
    file: 'dryRun: true',
    env: { BITBUCKET_DRY_RUN: 'false' },
    flag: ['--dry-run'],
    seen: ['sent', 'dry', 'sent', 'dry'],
  },
  {
    setting: 'limits.callsPerMinute',
    probe: whole,
    file: 'limits: {callsPerMinute: 1}',
    env: { BITBUCKET_CALLS_PER_MINUTE: '2' },
    flag: ['--calls-per-minute', '3'],
    seen: ['none', '1', '2', '3'],
  },
  {
    setting: 'limits.perAccess',
    probe: reads,
    file: 'limits: {perAccess: {read: 1}}',
    env: { BITBUCKET_ACCESS_CALLS_PER_MINUTE: 'read=2' },
    flag: ['--access-calls-per-minute', 'read=3'],
    seen: ['none', '1', '2', '3'],
  },
  {
    setting: 'limits.maxBodyBytes',
    probe: body,
    file: 'limits: {maxBodyBytes: 10}',
    env: { BITBUCKET_MAX_BODY_BYTES: '11' },
    flag: ['--max-body-bytes', '12'],
    seen: ['none', '10', '11', '12'],
  },
  {
    setting: 'limits.maxAnswerBytes',
    probe: answer,
    file: 'limits: {maxAnswerBytes: 2048}',
    env: { BITBUCKET_MAX_ANSWER_BYTES: '3072' },
    flag: ['--max-answer-bytes', '4096'],
    seen: ['none', '2048', '3072', '4096'],
  },
  {
    setting: 'tools',
    probe: mode,
    file: 'tools: search',
    env: { BITBUCKET_TOOLS: 'direct' },
    flag: ['--tools', 'search'],
    seen: ['2 tools', '3 tools', '2 tools', '3 tools'],
  },
];

test.for(
  rows,
)('[S39] $setting of a policy file reaches the running server; flag before variable before file before default', async ({
  probe,
  file,
  env,
  flag,
  seen,
}) => {
  const see = async (
    text: string,
    variables: Readonly<Record<string, string>>,
    flags: readonly string[],
  ): Promise<string> => {
    const path = join(folder, `p${String(count++)}.yaml`);
    writeFileSync(path, ALLOW + text);
    const server = await startGatedServer({
      url: stub.url,
      policy: ['--policy', path, ...flags],
      env: { BITBUCKET_TOOLS: '', ...variables },
      answer: () => ({ action: 'accept', content: { confirm: true } }),
    });
    try {
      return await probe(server);
    } finally {
      await server.close();
    }
  };
  expect([
    await see('', {}, []),
    await see(file, {}, []),
    await see(file, env, []),
    await see(file, env, flag),
  ]).toEqual(seen);
  expect([await see('', env, []), await see(file, {}, flag)]).toEqual([seen[2], seen[3]]);
});
