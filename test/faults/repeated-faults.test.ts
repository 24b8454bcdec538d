import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';
import { good, refusing } from './fault-rows.ts';
import { type Fault, type Hostile, startHostile } from './start-hostile.ts';

const PROJECT = { projectKey: 'PLAT' };
const CREATE = { body: { key: 'PLAT', name: 'Platform' } };
const GOOD = '{"key":"PLAT"}';

let hostile: Hostile;
let server: StartedServer | undefined;

beforeEach(async () => {
  hostile = await startHostile();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await hostile.close();
});

async function start(env: Record<string, string>, token?: string): Promise<StartedServer> {
  server = await startServer({
    url: hostile.url,
    ...(token === undefined ? {} : { token }),
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: 'projects_create', ...env },
  });
  return server;
}
const read = async (from: StartedServer): Promise<string> => textOf(await from.call('project_get', PROJECT));
const write = async (from: StartedServer): Promise<string> => textOf(await from.call('projects_create', CREATE));
async function during(fault: Fault, ask: () => Promise<string>): Promise<readonly [string, number]> {
  const before = hostile.requests();
  hostile.set(fault);
  const text = await ask();
  return [text, hostile.requests() - before];
}
async function worksAfterwards(from: StartedServer): Promise<void> {
  expect(await during(good, () => read(from))).toEqual([GOOD, 1]);
}

describe('the fault matrix, again and again', () => {
  test('[S44] 401 for ever: a credential that never changes is sent once a call', async () => {
    const from = await start({});
    for (let i = 0; i < 10; i++) {
      const [text, sent] = await during(refusing('401 Unauthorized'), () => (i % 2 === 0 ? read(from) : write(from)));
      expect([text.startsWith('Bitbucket returned 401. The HTTP access token'), sent]).toEqual([true, 1]);
    }
    await worksAfterwards(from);
  });

  test('[S44] [S45] 401 for ever: with a new credential at each reading, a read is sent twice and a write once', async () => {
    const from = await start({ BITBUCKET_TOKEN_COMMAND: "sh -c 'date +%s%N'" }, '');
    for (let i = 0; i < 5; i++) {
      const [text, sent] = await during(refusing('401 Unauthorized'), () => (i % 2 === 0 ? read(from) : write(from)));
      const told =
        i % 2 === 0
          ? 'Bitbucket returned 401 (2 attempts). The HTTP access token'
          : 'Bitbucket rejected the credential (401);';
      expect([text.slice(0, told.length), sent]).toEqual([told, i % 2 === 0 ? 2 : 1]);
    }
    await worksAfterwards(from);
  });

  test.for([
    ['500 Oops', 'Bitbucket returned 500.'],
    ['503 Later', 'Bitbucket returned 503.'],
  ] as const)('[S44 S50] a burst of %s trips the breaker: five are sent, no more, until it is back', async ([
    status,
    says,
  ]) => {
    const from = await start({ BITBUCKET_BREAKER_FAILURES: '5', BITBUCKET_BREAKER_REST: '1' });
    for (let i = 0; i < 5; i++) {
      const [text, sent] = await during(refusing(status), () => (i % 2 === 0 ? read(from) : write(from)));
      expect([text.slice(0, says.length), sent]).toEqual([says, 1]);
    }
    for (let i = 0; i < 20; i++) {
      const [text, sent] = await during(refusing(status), () => (i % 2 === 0 ? read(from) : write(from)));
      expect([text.startsWith('circuit breaker open after 5 consecutive failures of Bitbucket'), sent]).toEqual([
        true,
        0,
      ]);
    }
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    await worksAfterwards(from);
  });

  test.for([
    ['without Retry-After', '', 900],
    ['with Retry-After', 'Retry-After: 2\r\n', 1_900],
  ] as const)('[S44 S49] 429 %s, paced: the read waits and goes again, the write is answered', async ([
    ,
    header,
    least,
  ]) => {
    const from = await start({ BITBUCKET_REQUESTS_PER_SECOND: '50', BITBUCKET_READ_ATTEMPTS: '2' });
    const begun = performance.now();
    const limited = refusing('429 Too Many Requests', header);
    const [text, sent] = await during(limited, () => read(from));
    expect([text.startsWith('Bitbucket returned 429 (2 attempts)'), sent]).toEqual([true, 2]);
    expect(performance.now() - begun).toBeGreaterThan(least);
    expect((await during(limited, () => write(from)))[1]).toBe(1);
    await worksAfterwards(from);
  });

  test('[S44] a server that rejects a connection and then accepts one: nothing was sent, and the next call is served', async () => {
    const from = await start({});
    await hostile.close();
    const refused = 'no response from Bitbucket (ECONNREFUSED). A later retry may succeed.';
    expect([await write(from), await read(from)]).toEqual([refused, refused]);
    hostile = await startHostile(Number(new URL(hostile.url).port));
    await worksAfterwards(from);
  });

  test('control: a loop that asks again on each 401, as some clients do, never ends by itself', async () => {
    hostile.set(refusing('401 Unauthorized'));
    let status = 401;
    for (let tries = 0; status === 401 && tries < 30; tries++) status = (await fetch(hostile.url)).status;
    expect([status, hostile.requests()]).toEqual([401, 30]);
  });
});
