import { readFileSync, writeFileSync } from 'node:fs';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type GatedSandbox, startGatedSandbox } from '../helpers/start-gated-sandbox.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';
import { type Stub, type StubAnswer, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';
import { CANARY, PLANTED, TELLING } from './planted-secrets.ts';

const marked = catalog.operations.filter(({ marks }) => marks.length > 0);
const handing = catalog.operations.filter(({ secrets }) => secrets !== undefined);

let stub: Stub;
let answer: StubAnswer;
let closed: StartedServer;
let revealing: StartedServer;

const answers =
  (body: unknown, mediaType = 'application/json', status = 200): StubAnswer =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': mediaType });
    response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };

function start(args: readonly string[] = []): Promise<StartedServer> {
  return startServer({
    url: stub.url,
    args: ['--profile', 'none', '--structured-content', '--log-level', 'debug', ...args],
    env: {
      ...WITHOUT_GATE,
      BITBUCKET_ALLOW: catalog.operations.map(({ name }) => name).join(','),
      BITBUCKET_AUDIT: 'all',
      BITBUCKET_AUDIT_ARGUMENTS: 'true',
    },
  });
}

beforeAll(async () => {
  stub = await startStub((request, response) => {
    answer(request, response);
  });
  const revealed = marked.filter(({ name }) => name !== 'admin_cluster_get').map(({ name }) => name);
  [closed, revealing] = await Promise.all([start(), start(['--reveal-secrets', ...revealed])]);
});

afterAll(async () => {
  await Promise.all([closed.close(), revealing.close()]);
  await stub.close();
});

function operationOf(name: string): Operation {
  const operation = catalog.byName.get(name);
  if (operation === undefined) throw new Error(`no operation ${name}`);
  return operation;
}

function call(server: StartedServer, name: string, over: Record<string, unknown> = {}): Promise<CallToolResult> {
  const operation = operationOf(name);
  return server.call(name, leastArguments(operation, catalog.inputSchema(operation), over));
}

/** All that a client gets, whatever the form; files as what they hold. */
function everything(result: CallToolResult): string {
  const files = result.content.flatMap((part) =>
    part.type === 'resource' && 'blob' in part.resource ? [Buffer.from(part.resource.blob, 'base64').toString()] : [],
  );
  return [JSON.stringify(result), ...files].join('\n');
}

describe('secrets that Bitbucket hands out', () => {
  test('[S68] every operation with reviewed secrets has an answer planted here, and no other', () => {
    expect(handing.map(({ name }) => name).sort()).toEqual(Object.keys(PLANTED).sort());
  });

  test.for(Object.entries(PLANTED))('[S68] %s', async ([name, { answer: body, mediaType, shows }]) => {
    answer = answers(body, mediaType);
    for (const over of [{}, { _fields: '*' }]) {
      const result = await call(closed, name, over);
      expect(result.isError).toBeUndefined();
      expect(everything(result)).not.toContain(CANARY);
      const texts = JSON.stringify(result).replaceAll('\\"', '"');
      for (const shown of shows) expect(texts).toContain(shown);
      expect(texts).toContain(`revealSecrets: ${name}`);
    }
    // The control: named, the same answer shows it, and is marked.
    const revealed = everything(await call(revealing, name));
    expect(revealed).toContain(CANARY);
    expect(revealed).toContain('Secret, shown by revealSecrets');
  });

  test.for(marked.map(({ name }) => name))('[S69] %s: by name and form', async (name) => {
    answer = answers(TELLING);
    const result = await call(closed, name);
    expect(everything(result)).not.toContain(CANARY);
    expect(JSON.stringify(result)).toContain('Secret withheld');
  });

  test('[S69] control: what is not marked is not looked through, and a revealed answer is left alone', async () => {
    answer = answers(TELLING);
    expect(everything(await call(closed, 'repo_get'))).toContain(CANARY);
    expect(everything(await call(revealing, 'admin_get'))).toContain(CANARY);
    expect(everything(await call(revealing, 'admin_cluster_get'))).not.toContain(CANARY);
  });
});

interface Form {
  readonly what: string;
  readonly tool: string;
  readonly answer: StubAnswer;
  readonly over?: Record<string, unknown>;
}

const created = { id: '4711', token: CANARY };
const FORMS: readonly Form[] = [
  {
    what: 'JSON that calls itself text',
    tool: 'access_tokens_user_token_create',
    answer: answers(created, 'text/plain'),
  },
  { what: 'JSON of no type', tool: 'access_tokens_user_token_create', answer: answers(created, '') },
  {
    what: 'a bare text as JSON',
    tool: 'admin_git_mesh_config_control_plane_pem_get',
    answer: answers(JSON.stringify(CANARY)),
  },
  {
    what: 'a list where a page was due',
    tool: 'repo_webhooks_list',
    answer: answers([{ configuration: { secret: CANARY } }]),
  },
  {
    what: 'a field mask',
    tool: 'admin_mail_server_get',
    answer: answers({ password: CANARY }),
    over: { _fields: 'password' },
  },
  { what: 'broken JSON', tool: 'admin_mail_server_get', answer: answers(`{"password":"${CANARY}",`) },
  { what: 'broken JSON beside the secret', tool: 'admin_mail_server_get', answer: answers(`{"password":${CANARY}}`) },
  {
    what: "an error's words",
    tool: 'admin_mail_server_set',
    answer: answers(
      { errors: [{ message: `Cannot log in with password=${CANARY} at smtp://u:${CANARY}@mail` }] },
      'application/json',
      400,
    ),
  },
  { what: "a plain error's words", tool: 'admin_get', answer: answers(`token: ${CANARY}`, 'text/plain', 500) },
  {
    what: 'a script',
    tool: 'hook_script_content_get',
    answer: answers(`#!/bin/sh\nAPI_TOKEN='${CANARY}'\n`, 'text/plain'),
  },
  {
    what: 'pages that are followed',
    tool: 'repo_webhooks_list',
    answer: answers({ values: [{ configuration: { secret: CANARY } }], isLastPage: true }),
    over: { _maxItems: 10 },
  },
];

describe('in whatever form the answer comes', () => {
  test.for(FORMS.map((form) => [form.what, form] as const))('[S68] %s', async ([, form]) => {
    answer = form.answer;
    expect(everything(await call(closed, form.tool, form.over))).not.toContain(CANARY);
  });

  test('[S68] a dry run shows no secret argument', async () => {
    const sent = stub.requests.length;
    const over = {
      _dryRun: true,
      body: { configuration: { secret: CANARY }, credentials: { username: 'ci', password: CANARY } },
    };
    const hooked = everything(await call(closed, 'repo_webhook_update', over));
    const user = everything(await call(closed, 'admin_user_create', { _dryRun: true, password: CANARY }));
    expect(`${hooked}${user}`).not.toContain(CANARY);
    expect(hooked).toContain('ci');
    expect(user).toContain('password=');
    expect(stub.requests.length).toBe(sent);
  });

  test('[S68] nor do the log and the record, of all calls of this file', () => {
    expect(closed.stderr()).toContain('access_tokens_user_token_create'); // the control: they are on record
    expect(closed.stderr()).not.toContain(CANARY);
    expect(revealing.stderr()).toContain('access_tokens_user_token_create');
    expect(revealing.stderr()).not.toContain(CANARY);
  });
});

/** Four secrets as a hook script has them, and a letter that UTF-8 writes otherwise. */
const SCRIPT = [
  '#!/bin/sh',
  '# für den Bau',
  `API_TOKEN='${CANARY}'`,
  `curl -H "Authorization: Bearer ${CANARY}" https://ci:${CANARY}@ci.example.com/`,
  `mysql --password ${CANARY} -e 'select 1'`,
  '',
].join('\n');
const SETTINGS = JSON.stringify([
  { name: 'smtp.password', value: CANARY },
  { name: 'smtp.host', value: 'mail' },
]);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('in whatever bytes the response comes', () => {
  test.for<[string, Buffer | string, string]>([
    ['Latin-1', Buffer.from(SCRIPT, 'latin1'), 'text/plain'],
    ['Latin-1 of another type', Buffer.from(SCRIPT, 'latin1'), 'application/x-anything'],
    ['UTF-8 of another type', SCRIPT, 'application/x-anything'],
    ['UTF-8 that calls itself an image', SCRIPT, 'image/png'],
    ['UTF-16', Buffer.from(`\ufeff${SCRIPT}`, 'utf16le'), 'text/plain'],
    ['UTF-16 without its mark', Buffer.from(SCRIPT, 'utf16le'), 'application/octet-stream'],
    ['UTF-16, the other way', utf16be(SCRIPT), 'text/plain'],
    ['UTF-32', Buffer.from(Array.from(SCRIPT).flatMap((char) => [char.charCodeAt(0), 0, 0, 0])), 'text/plain'],
    ['text with a NUL', `${SCRIPT}\0`, 'text/plain'],
    ['JSON of another type', SETTINGS, 'application/yaml'],
    ['JSON that calls itself text', SETTINGS, 'text/plain'],
    ['JSON with the mark of UTF-8', `\ufeff${SETTINGS}`, 'text/plain'],
    ['JSON with a NUL behind it', `${SETTINGS}\0`, 'application/octet-stream'],
    ['JSON in UTF-16', Buffer.from(SETTINGS, 'utf16le'), 'application/octet-stream'],
    ['JSON of one line after the other', `{"a":1}\n{"value":"${CANARY}","name":"password"}\n`, 'application/x-ndjson'],
    ['JSON inside JSON', JSON.stringify({ settings: SETTINGS }), 'application/json'],
    ['JSON inside JSON inside JSON', JSON.stringify([JSON.stringify({ settings: SETTINGS })]), 'application/json'],
    ['JSON in a call', `show(${SETTINGS})`, 'application/javascript'],
    ['YAML', `env:\n  - name: DB_PASSWORD\n    value: ${CANARY}\n`, 'text/plain'],
    ['attributes of XML', `<property name="password" value="${CANARY}"/>`, 'application/xml'],
    ['settings in columns', `user              = ci\npassword          = ${CANARY}\n`, 'text/plain'],
  ])('[S69] %s', async ([, body, mediaType]) => {
    answer = answers(body, mediaType);
    const secrets = (result: CallToolResult): boolean => everything(result).replaceAll('\0', '').includes(CANARY);
    const hidden = await call(closed, 'hook_script_content_get');
    expect(secrets(hidden)).toBe(false);
    expect(JSON.stringify(hidden)).toContain('Secret withheld');
    // The control: what is revealed goes the same way and shows it.
    expect(secrets(await call(revealing, 'hook_script_content_get'))).toBe(true);
  });

  test('[S69] an error of such a type', async () => {
    for (const mediaType of ['text/plain', 'application/json']) {
      answer = answers(SETTINGS, mediaType, 400);
      expect(everything(await call(closed, 'admin_get'))).not.toContain(CANARY);
    }
  });

  test('what holds no secret is delivered as what it is', async () => {
    const plain = Buffer.from('#!/bin/sh\n# für den Bau\nexit 0\n', 'latin1');
    for (const body of [plain, Buffer.from('#!/bin/sh\nexit 0\n', 'utf16le'), Buffer.from([0, 1, 2, 255])]) {
      answer = answers(body, 'application/x-anything');
      const [file] = (await call(closed, 'hook_script_content_get')).content;
      expect(file).toMatchObject({ resource: { mimeType: 'application/x-anything', blob: body.toString('base64') } });
    }
    answer = answers(JSON.stringify([{ name: 'smtp.host', value: 'mail' }]), 'text/plain');
    expect(JSON.stringify(await call(closed, 'hook_script_content_get'))).toContain('smtp.host');
  });
});

describe('rules of secret scanning', () => {
  const rule = {
    id: 3,
    name: 'password rule',
    lineRegex: '(?i)password\\s*=\\s*"[^"]{1,99}"|token: x|BBDC-[A-Za-z0-9]{40}|https://u:p@h/?secret=x',
    pathRegex: '.*/id_rsa|-----BEGIN RSA PRIVATE KEY-----',
    scope: { type: 'REPOSITORY', resourceId: 7 },
  };
  const rules = marked.filter(
    ({ path, access }) => /secret-scanning\/(rules|allowlist)/.test(path) && access !== 'delete',
  );

  test('there are reads and writes of them at each level', () => {
    expect(rules.length).toBeGreaterThan(15);
  });

  test.for(rules.map(({ name }) => name))('%s: an expression is not a secret', async (name) => {
    answer = answers(rule);
    const result = await call(closed, name, { _fields: '*' });
    expect(result.structuredContent).toEqual(rule);
    expect(JSON.stringify(result)).not.toContain('withheld');
  });

  test('[S69] control: under any other name the same text is withheld', async () => {
    answer = answers({ ...rule, note: rule.lineRegex, password: rule.pathRegex });
    const { structuredContent } = await call(closed, rules[0]?.name ?? '', { _fields: '*' });
    expect(structuredContent).toMatchObject({ lineRegex: rule.lineRegex });
    expect(structuredContent).not.toMatchObject({ note: rule.lineRegex });
    expect(structuredContent).not.toMatchObject({ password: rule.pathRegex });
  });

  test('the document calls expressions by no other name', () => {
    const names = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const members: [string, unknown][] = Object.entries(value);
      for (const [key, member] of members) {
        if (key === 'properties' && typeof member === 'object' && member !== null)
          for (const name of Object.keys(member)) names.add(name);
        collect(member);
      }
    };
    collect(JSON.parse(readFileSync('openapi/bitbucket-10.0.json', 'utf8')));
    expect([...names].filter((name) => /regex|expression/i.test(name)).sort()).toEqual(['lineRegex', 'pathRegex']);
  });
});

describe('whose secrets are shown', () => {
  let gated: GatedSandbox;
  const WEBHOOKS = '/api/latest/projects/PLAT/repos/api/webhooks';
  const plat = { projectKey: 'PLAT', repositorySlug: 'api' };

  beforeAll(async () => {
    gated = await startGatedSandbox();
    const body = {
      name: 'ci',
      url: `https://bot:${CANARY}@ci.example.com/hook`,
      events: ['pr:opened'],
      configuration: { secret: CANARY },
      credentials: { username: 'ci', password: CANARY },
    };
    expect((await callSandbox(gated.sandbox, 'POST', WEBHOOKS, { body })).status).toBe(201);
  });
  afterAll(() => gated.close());

  test('[S68] admin-audit reads the sandbox without its secrets, and with them where the file says so', async () => {
    const read = async (policy: string): Promise<string> => {
      const server = await gated.open(policy);
      try {
        return everything(await server.call('repo_webhooks_list', plat));
      } finally {
        await server.close();
      }
    };
    const audited = await read('profile: admin-audit\n');
    expect(audited).toContain('ci.example.com');
    expect(audited).not.toContain(CANARY);
    expect(await read('profile: admin-audit\nrevealSecrets: [repo_webhooks_list]\n')).toContain(CANARY);
    expect(await read('profile: admin-audit\nrevealSecrets: [project_webhooks_list]\n')).not.toContain(CANARY);
  });

  test('a flag beats the variable, that the file', async () => {
    const file = gated.write('profile: admin-audit\nrevealSecrets: [repo_webhooks_list]\n');
    const secrets = async (args: readonly string[], env: Record<string, string> = {}): Promise<string> => {
      const run = await runCli({ args: ['policy', 'explain', 'repo_webhooks_list', '--policy', file, ...args], env });
      return /secrets {5}(.*)/.exec(run.stdout)?.[1] ?? run.stderr;
    };
    const other = 'project_webhooks_list';
    const withheld = 'withheld: /values/*/configuration, /values/*/credentials';
    expect(await secrets([])).toBe('shown, by revealSecrets');
    expect(await secrets([], { BITBUCKET_REVEAL_SECRETS: other })).toBe(withheld);
    expect(await secrets(['--reveal-secrets', other])).toBe(withheld);
    const key = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks';
    expect(await secrets(['--reveal-secrets', key], { BITBUCKET_REVEAL_SECRETS: other })).toBe(
      'shown, by revealSecrets',
    );
  });

  test.for([
    [
      'repo_webhooks_lst',
      "bitbucket-openapi-mcp: policy.yaml:2:17: 'repo_webhooks_lst' matches no operation of Bitbucket 10.0; nearest is 'repo_webhooks_list'",
    ],
    ["'*'", "bitbucket-openapi-mcp: policy.yaml:2:17: '*' does not match ^[^*]+$"],
    [
      'repo_get',
      "bitbucket-openapi-mcp: policy.yaml:2:17: 'repo_get' hands out no secrets; remove it from revealSecrets",
    ],
  ] as const)('[S68] revealSecrets: [%s] stops the start', async ([word, want]) => {
    const file = gated.write(`profile: admin-audit\nrevealSecrets: [${word}]\n`);
    const { code, stderr } = await runCli({ args: ['policy', 'check', file] });
    expect([code, stderr.trim().replace(/p\d+\.yaml/, 'policy.yaml')]).toEqual([2, want]);
  });

  test('a check warns of what is not exposed', async () => {
    const { stdout } = await runCli({
      args: ['policy', 'check', gated.write('profile: none\nrevealSecrets: [repo_webhooks_list]\n')],
    });
    expect(stdout).toContain(":2:17: revealSecrets 'repo_webhooks_list' has no effect: it is not exposed");
  });

  test('[S68] a glob on the command line stops the start', async () => {
    const { code, stderr } = await runCli({ args: ['operations', '--reveal-secrets', '*_create'] });
    expect([code, stderr.trim()]).toEqual([
      2,
      "bitbucket-openapi-mcp: --reveal-secrets: '*_create' is a pattern; secrets are shown of operations named exactly only",
    ]);
  });

  test('[S26] a lock holds what is withheld, and that nothing of it is shown', async () => {
    const file = gated.write('profile: none\nallow: [admin_license_get]\n');
    await runCli({ args: ['policy', 'lock', file] });
    expect(readFileSync(`${file}.lock`, 'utf8')).toContain('withheld: /license');
    writeFileSync(file, 'profile: none\nallow: [admin_license_get]\nrevealSecrets: [admin_license_get]\n');
    const { code, stderr } = await runCli({ args: ['operations', '--policy', file] });
    expect(code).toBe(2);
    expect(stderr).toContain('secrets: withheld: /license -> revealed');
  });
});
