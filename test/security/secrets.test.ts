import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogMask, createValueMask } from '../../src/runtime/secrets/mask.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';
import { type Stub, type StubAnswer, startStub } from '../helpers/start-stub.ts';

/** Every character that some encoding changes, and runs that put + and / into its Base64 wherever it begins. */
const TOKEN = 'BBDC-c4n4ry+/=%"\\:zz9>>>>>?????';
const percent = encodeURIComponent(TOKEN);
const base64 = Buffer.from(TOKEN).toString('base64');
const basic = (user: string): string => Buffer.from(`${user}:${TOKEN}`).toString('base64');

/** Each way in which the token may come back, with what must not be found in the output. */
const FORMS: readonly (readonly [name: string, text: string])[] = [
  ['raw', TOKEN],
  ['percent-encoded', percent],
  ['percent-encoded in lower case', percent.replace(/%../g, (code) => code.toLowerCase())],
  ['Base64', base64],
  ['Base64 without padding', base64.replace(/=+$/, '')],
  ['Base64 for URLs', Buffer.from(TOKEN).toString('base64url')],
  ['Basic with a user of one letter', basic('x')],
  ['Basic with a user of two letters', basic('xy')],
  ['Basic with a user of three letters', basic('xyz')],
  ['escaped for JSON', JSON.stringify(TOKEN).slice(1, -1)],
  ['hidden by zero-width spaces', Array.from(TOKEN).join('\u200b')],
];

/** The parts of a text that would give the token away, whatever stands around them. */
function leaks(output: string): string[] {
  const bare = output.replaceAll('\u200b', '');
  const cores = [0, 1, 2].map((offset) =>
    Buffer.from('\0'.repeat(offset) + TOKEN)
      .toString('base64')
      .slice(4, 20),
  );
  const needles = [TOKEN, JSON.stringify(TOKEN).slice(1, -1), percent, 'c4n4ry', ...cores];
  return needles.filter((needle) => bare.toLowerCase().includes(needle.toLowerCase()));
}

let stub: Stub;
let server: StartedServer;
let answer: StubAnswer;
const json: (status: number, value: unknown) => StubAnswer = (status, value) => (_request, response) => {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(value));
};

beforeAll(async () => {
  stub = await startStub((request, response) => {
    answer(request, response);
  });
  server = await startServer({
    url: stub.url,
    token: TOKEN,
    args: ['--log-level', 'debug', '--structured-content', '--timeout', '1', '--allow', 'projects_create'],
  });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

async function outputOf(
  tool = 'project_get',
  input: Record<string, unknown> = { projectKey: 'PLAT' },
): Promise<string> {
  const result = await server.call(tool, input);
  const resource = result.content.find((part) => part.type === 'resource')?.resource;
  const bytes = resource !== undefined && 'blob' in resource ? Buffer.from(resource.blob, 'base64').toString() : '';
  return `${JSON.stringify(result)}\n${result.content.map((part) => (part.type === 'text' ? part.text : '')).join('')}\n${bytes}`;
}

const PLACES: readonly (readonly [place: string, answers: (text: string) => StubAnswer])[] = [
  ['a JSON answer', (text) => json(200, { name: `a ${text} b`, deep: [{ x: text }], [text]: 1 })],
  ['an error message', (text) => json(400, { errors: [{ message: `bad ${text}` }] })],
  ['a text answer', (text) => (_request, response) => response.setHeader('Content-Type', 'text/plain').end(text)],
  ['a file', (text) => (_request, response) => response.setHeader('Content-Type', 'image/png').end(`\0${text}`)],
  [
    'a redirect',
    (text) => (_request, response) => response.writeHead(302, { Location: `https://h/?${encodeURI(text)}` }).end(),
  ],
  ['an encoding', (text) => (_request, response) => response.setHeader('Content-Encoding', encodeURI(text)).end('x')],
  ['a media type', (text) => (_request, response) => response.setHeader('Content-Type', encodeURI(text)).end('\0x')],
];

describe('the token comes back from Bitbucket', () => {
  const rows = PLACES.flatMap(
    ([place, answers]) => FORMS.map(([form, text]) => ({ place, form, given: answers(text) })),
    // The bytes of a file are not text: what hides between them is not a form of the token.
  ).filter(({ place, form }) => place !== 'a file' || !form.startsWith('hidden'));
  test.for(rows)('[S13] in $place, $form', async ({ given }) => {
    answer = given;
    expect(leaks(await outputOf())).toEqual([]);
  });

  test('control: the stub did send it, and fetch hands it over', async () => {
    for (const [, text] of FORMS) {
      answer = json(200, { name: text });
      const received: unknown = await (await fetch(stub.url)).json();
      expect(leaks(JSON.stringify(received))).not.toEqual([]);
    }
  });
});

describe('the token in failures', () => {
  const failures: readonly (readonly [string, StubAnswer])[] = [
    ['a closed connection', (_request, response) => response.destroy()],
    ['an answer that never comes', () => undefined],
    ['invalid JSON', (_request, response) => response.setHeader('Content-Type', 'application/json').end(`{${TOKEN}`)],
    ['401', json(401, {})],
    [
      '500 with an exception',
      json(500, { errors: [{ message: `java.lang.Error: Bearer ${TOKEN}`, exceptionName: TOKEN }] }),
    ],
    ['an invalid status', (_request, response) => response.writeHead(999).end()],
  ];
  test.for(failures)('[S13] %s', async ([, given]) => {
    answer = given;
    expect(leaks(await outputOf())).toEqual([]);
    expect(leaks(await outputOf('projects_create', { body: { key: 'PLAT', name: 'Platform' } }))).toEqual([]);
  });

  test('[S13] no connection at all', async () => {
    const run = await runCli({
      args: ['call', 'project_get', '--log-level', 'debug', '--input', '{"projectKey":"PLAT"}'],
      env: { BITBUCKET_URL: 'http://127.0.0.1:1', BITBUCKET_TOKEN: TOKEN },
    });
    expect(run.code).toBe(1);
    expect(leaks(run.stderr + run.stdout)).toEqual([]);
  });

  test('[S13] rejected starts', async () => {
    const good = { BITBUCKET_URL: 'https://bitbucket.example.com' };
    const runs = await Promise.all([
      runCli({ args: [], env: { ...good, BITBUCKET_TOKEN: `${TOKEN}\n${TOKEN}` } }),
      runCli({
        args: [],
        env: { BITBUCKET_TOKEN: TOKEN, BITBUCKET_URL: `https://x:${percent}@bitbucket.example.com` },
      }),
      runCli({ args: ['--token', TOKEN], env: good }),
      runCli({ args: ['operations', `--token=${TOKEN}`], env: good }),
    ]);
    for (const run of runs) expect([run.code, leaks(run.stderr + run.stdout)]).toEqual([2, []]);
  });

  test('[S13] the log of all of this, at the level debug', () => {
    expect(server.stderr()).toContain('"level":20'); // it did log
    expect(leaks(server.stderr())).toEqual([]);
  });
});

describe('the log', () => {
  const start = (token: string) =>
    runCli({ args: [], env: { BITBUCKET_URL: 'https://example.com/c4n4ry-token', BITBUCKET_TOKEN: token } });

  test('[S13] a line that would hold the token is masked', async () => {
    const { code, stderr } = await start('c4n4ry-token');
    expect([code, stderr]).toEqual([0, expect.stringContaining('"url":"https://example.com/[redacted]"')]);
  });

  test('control: with another token the same line holds the text', async () => {
    expect((await start('another-token')).stderr).toContain('"url":"https://example.com/c4n4ry-token"');
  });
});

describe('masks', () => {
  const secret = new Secret(TOKEN);
  const [byValue, forLogs] = [createValueMask([secret]), createLogMask([secret])];

  test.for(FORMS.slice(0, -1))('[S13] value mask: %s', ([, text]) => {
    expect(leaks(`before ${text} after`)).not.toEqual([]); // control: the unmasked line holds it
    expect(leaks(byValue(`before ${text} after`))).toEqual([]);
    expect(byValue(`before ${text} after`)).toMatch(/^before .*\[redacted\].* after$/);
  });

  test.for([
    ['{"authorization":"Bearer other-secret-9"}', 'other-secret-9'],
    ['{"headers":{"cookie":"JSESSIONID=other9"}}', 'other9'],
    ['{"httpAccessToken":"other9"}', 'other9'],
    ['{"a":{"b":{"password":"oth\\"er9"}}}', 'er9'],
    ['PASSWORD=other9 next', 'other9'],
    ['https://user:other9@bitbucket.example.com/x', 'other9'],
    ['Basic b3RoZXI5b3RoZXI5', 'b3RoZXI5'],
  ])('[S13] log mask also by name and scheme: %s', ([line = '', hidden = '']) => {
    expect(line).toContain(hidden);
    expect(forLogs(line)).not.toContain(hidden);
    expect(forLogs(line)).toContain('[redacted]');
  });

  test('[S13] a Secret prints as nothing', () => {
    expect([String(secret), JSON.stringify({ secret })]).toEqual(['[redacted]', '{"secret":"[redacted]"}']);
  });

  test('[S13] the masks are linear', () => {
    const evil = [
      `"${'token'.repeat(40_000)}`,
      'Bearer '.repeat(40_000),
      'https://'.repeat(40_000),
      `password:"${'\\'.repeat(200_000)}`,
    ];
    const start = performance.now();
    for (const line of evil) forLogs(line);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('control: other text stays as it is', () => {
    const text = 'BBDC-other token of the build, Bearer in a sentence, 100%';
    expect(byValue(text)).toBe(text);
  });
});
