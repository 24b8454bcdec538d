import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/runtime/call/app.ts';
import type { CallerContext } from '../../../src/runtime/call/caller-context.ts';
import { performCall } from '../../../src/runtime/call/perform-call.ts';
import { loadConfig } from '../../../src/runtime/config/load-config.ts';
import { parseOptions } from '../../../src/runtime/config/parse-options.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { createLog } from '../../../src/runtime/observability/log.ts';
import { ownFolder } from '../../helpers/own-folder.ts';
import { recordsOf } from '../../helpers/read-records.ts';
import { credential } from '../bitbucket/fake-sender.ts';
import { build } from '../policy/build.ts';
import { small } from '../small-catalog.ts';
import { bitbucketForCalls, HOME, json } from './performing.ts';

const bitbucket = bitbucketForCalls();
const CREATE = { ...HOME, body: { title: 'a', fromRef: { id: 'b' } } };

/** Two callers of one app: alice may read and write, twice a minute; bob may read. */
async function openTwo() {
  const file = join(await ownFolder(), 'audit.jsonl');
  const flags = { audit: 'all', auditFile: file, confirm: ['none'], accessCallsPerMinute: ['read=2'] };
  const config = loadConfig(parseOptions({ url: bitbucket.url, ...flags }, {}));
  const app = createApp({ config, catalog: small, log: createLog('silent', (text) => text) });
  const open = (name: string, allow: readonly string[]): CallerContext =>
    app.openCaller({
      identity: { principal: { id: `stdio:${name}`, method: 'os-user' }, transport: 'stdio' },
      policy: build({ allow }, {}, small),
      credentials: credential(`Bearer ${name}`),
      controls: config.controls,
    });
  return {
    alice: open('alice', ['*']),
    bob: open('bob', ['repo_get']),
    records: () => recordsOf(readFileSync(file, 'utf8')).map(({ principal, outcome }) => [principal, outcome]),
    close: app.close,
  };
}

const codeOf = (context: CallerContext, name: string, input: object): Promise<string> =>
  performCall(context, name, input).then(
    () => 'ok',
    (error: unknown) => (error instanceof AppError ? error.code : 'other'),
  );

describe('two callers of one app', () => {
  test('[S01] each has the tools of its own policy; control: the other has what one lacks', async () => {
    const { alice, bob, close } = await openTwo();
    expect([await codeOf(bob, 'pulls_create', CREATE), await codeOf(alice, 'pulls_create', CREATE)]).toEqual([
      'unknown-tool',
      'ok',
    ]);
    await close();
  });

  test('each is sent with its own credential', async () => {
    const { alice, bob, close } = await openTwo();
    await Promise.all([codeOf(alice, 'repo_get', HOME), codeOf(bob, 'repo_get', HOME)]);
    expect(bitbucket.requests.map(({ headers }) => headers['authorization']).toSorted()).toEqual([
      'Bearer alice',
      'Bearer bob',
    ]);
    await close();
  });

  test('[S33] the limits of one do not count for the other', async () => {
    const { alice, bob, close } = await openTwo();
    const codes: string[] = [];
    for (const caller of [alice, alice, alice, bob]) codes.push(await codeOf(caller, 'repo_get', HOME));
    expect(codes).toEqual(['ok', 'ok', 'limited', 'ok']);
    await close();
  });

  test('[S52] the lock-out of one does not stop the other', async () => {
    const { alice, bob, close } = await openTwo();
    bitbucket.reply = (request, response) => {
      if (request.headers['authorization'] !== 'Bearer alice') json({})(request, response);
      else response.writeHead(401, { 'X-Authentication-Denied-Reason': 'CAPTCHA_CHALLENGE' }).end();
    };
    const codes: string[] = [];
    for (const caller of [alice, alice, bob]) codes.push(await codeOf(caller, 'repo_get', HOME));
    expect(codes).toEqual(['locked-out', 'locked-out', 'ok']);
    expect(bitbucket.requests).toHaveLength(2);
    await close();
  });

  test('[S73] share one record, in which each is named', async () => {
    const { alice, bob, records, close } = await openTwo();
    await codeOf(alice, 'repo_get', HOME);
    await codeOf(bob, 'pulls_create', CREATE);
    await close();
    expect(records()).toEqual([
      [{ id: 'stdio:alice', method: 'os-user' }, 'ok'],
      [{ id: 'stdio:bob', method: 'os-user' }, 'unknown-tool'],
    ]);
  });
});
