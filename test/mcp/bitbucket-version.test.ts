import { afterEach, describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, type StubAnswer, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

const PROPERTIES = '/rest/api/latest/application-properties';
/** Of 9.4 only, of 10.0 only, of both. */
const [OLD, NEW, BOTH] = ['authconfig_sso_get', 'logs_settings_get', 'projects_list'];

/** It takes reviewerGroups since 10.0; 9.4 would ignore them. */
const GROUPS = 'default_reviewers_project_condition_create';
const ANY = { id: 'ANY_REF_MATCHER_ID', type: { id: 'ANY_REF' } };
const CONDITION = { sourceMatcher: ANY, targetMatcher: ANY, reviewers: [{ id: 1 }], requiredApprovals: 1 };

/** A Bitbucket that says which version it is; undefined: it drops the connection when asked. */
const bitbucket =
  (version: string | undefined): StubAnswer =>
  (request, response) => {
    if (request.url === PROPERTIES && version === undefined) {
      response.destroy();
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(request.url === PROPERTIES ? JSON.stringify({ version }) : '{}');
  };

let stub: Stub;
let server: StartedServer | undefined;

async function start(
  answer: StubAnswer,
  version: string,
  env: Readonly<Record<string, string>> = {},
): Promise<StartedServer> {
  stub = await startStub(answer);
  server = await startServer({
    url: stub.url,
    args: ['--profile', 'none', '--bitbucket-version', version],
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: version === '9.4' ? `${OLD},${BOTH}` : `${OLD},${NEW},${BOTH}`, ...env },
  });
  return server;
}

afterEach(async () => {
  await server?.close();
  await stub.close();
});

const asked = (): number => stub.requests.filter(({ url }) => url === PROPERTIES).length;

describe('--bitbucket-version auto', () => {
  test.each<[version: string, refused: string, having: string, works: string, says: string]>([
    ['9.4.12', NEW, '10.0', OLD, 'Bitbucket is 9.4.12; it lacks 1 of 3'],
    ['10.0.1', OLD, '9.4', NEW, 'Bitbucket is 10.0.1; it lacks 1 of 3'],
    [
      '10.7.0',
      OLD,
      '9.4',
      NEW,
      'Bitbucket is 10.7.0, which has no catalog: the nearest is that of 10.0; it lacks 1 of 3',
    ],
    ['9.17.2', NEW, '10.0', OLD, 'the nearest is that of 9.4'],
    ['8.19.3', NEW, '10.0', OLD, 'the nearest is that of 9.4'],
  ])('Bitbucket %s: %s is rejected, it is of %s', async (version, refused, having, works, says) => {
    const { call, stderr } = await start(bitbucket(version), 'auto');
    expect(asked()).toBe(0); // nothing is asked before the first call
    const answers = await Promise.all([BOTH, works, refused, refused].map((name) => call(name, {})));
    expect(answers.map(({ isError }) => isError === true)).toEqual([false, false, true, true]);
    expect(answers[2] && textOf(answers[2])).toMatch(
      new RegExp(`Bitbucket is ${version} and has no ${refused}.*it is an operation of Bitbucket ${having}`),
    );
    expect(asked()).toBe(1); // by the first, for all
    expect(stub.requests).toHaveLength(3);
    expect(stderr()).toContain(says);
    expect(stderr()).toContain(`"${refused === NEW ? 'tooOldFor' : 'tooNewFor'}":{"count":1,"names":["${refused}"]}`);
  });

  test.each<[version: string, body: object, refused: string | undefined]>([
    ['9.4.12', { reviewerGroups: [{ id: 1 }] }, 'Bitbucket is 9.4.12 and does not take these arguments: '],
    [
      '9.17.2',
      { reviewerGroups: [{ id: 1 }] },
      'Bitbucket is 9.17.2 and does not take these arguments, by the nearest catalog, that of 9.4: ',
    ],
    ['10.0.1', { reviewerGroups: [{ id: 1 }] }, undefined],
    ['9.4.12', {}, undefined],
  ])('Bitbucket %s: an argument that only another version knows, %j', async (version, more, refused) => {
    const { call } = await start(bitbucket(version), 'auto', { BITBUCKET_ALLOW: GROUPS });
    const result = await call(GROUPS, { projectKey: 'PLAT', body: { ...CONDITION, ...more } });
    expect([result.isError === true, stub.requests.length]).toEqual([
      refused !== undefined,
      refused === undefined ? 2 : 1,
    ]);
    if (refused === undefined) return;
    expect(textOf(result)).toContain(`${refused}${GROUPS}: /body: unknown argument 'reviewerGroups'`);
    expect(textOf(result)).toMatch(/Not available in this Bitbucket version; nothing was sent\. Use another tool\.$/);
  });

  test.each<[what: string, answer: StubAnswer, says: string]>([
    ['cannot be asked', bitbucket(undefined), 'application-properties failed'],
    ['names no version', bitbucket('<html>'), 'application-properties returned no version'],
  ])('a Bitbucket that %s is called without knowing it, and not asked at each call', async (_, answer, says) => {
    const { call, stderr } = await start(answer, 'auto', { BITBUCKET_READ_ATTEMPTS: '1' });
    for (const name of [BOTH, OLD, NEW]) expect((await call(name, {})).isError).not.toBe(true);
    expect(asked()).toBe(1);
    expect(stderr()).toContain(says);
  });

  test('a dry run asks nothing', async () => {
    const { call } = await start(bitbucket('9.4.12'), 'auto', { BITBUCKET_DRY_RUN: 'true' });
    expect((await call(NEW, {})).isError).not.toBe(true);
    expect(stub.requests).toEqual([]);
  });

  test('call and doctor find out too', async () => {
    stub = await startStub(bitbucket('9.4.12'));
    const env = {
      BITBUCKET_URL: stub.url,
      BITBUCKET_TOKEN: 'test-token',
      BITBUCKET_INSECURE_HTTP: 'true',
      BITBUCKET_VERSION: 'auto',
    };
    const called = await runCli({ args: ['call', NEW, '--allow', NEW], env });
    expect([called.code, called.stderr]).toEqual([1, expect.stringContaining(`has no ${NEW}`)]);
    expect((await runCli({ args: ['doctor'], env })).stdout).toContain('version 9.4.12\n');
    const fixed = await runCli({ args: ['doctor'], env: { ...env, BITBUCKET_VERSION: '10.0' } });
    expect(fixed.stdout).toContain('version 9.4.12; the tools are for 10.0, --bitbucket-version 9.4 fits better');
  });
});

describe('a version that is given is not asked for', () => {
  test.each(['9.4', '10.0'])('%s', async (version) => {
    const { call, toolNames } = await start(bitbucket('9.4.12'), version, {
      BITBUCKET_ALLOW: `${BOTH},${version === '9.4' ? OLD : NEW}`,
    });
    expect((await toolNames()).sort()).toEqual([BOTH, version === '9.4' ? OLD : NEW].sort());
    expect((await call(BOTH, {})).isError).not.toBe(true);
    expect(asked()).toBe(0);
  });
});
