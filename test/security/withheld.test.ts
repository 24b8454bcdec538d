import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import type { StubAnswer } from '../helpers/start-stub.ts';
import {
  answers,
  call,
  everything,
  marked,
  startWithholding,
  type WithholdingServers,
} from '../helpers/start-withholding.ts';
import { CANARY, PLANTED, TELLING } from './planted-secrets.ts';

const handing = catalog.operations.filter(({ secrets }) => secrets !== undefined);

let servers: WithholdingServers;
beforeAll(async () => {
  servers = await startWithholding();
});
afterAll(() => servers.close());

describe('secrets that Bitbucket hands out', () => {
  test('[S68] every operation with reviewed secrets has a response planted here, and no other', () => {
    expect(handing.map(({ name }) => name).sort()).toEqual(Object.keys(PLANTED).sort());
  });

  test.for(Object.entries(PLANTED))('[S68] %s', async ([name, { answer: body, mediaType, shows }]) => {
    servers.respond(answers(body, mediaType));
    for (const over of [{}, { _fields: '*' }]) {
      const result = await call(servers.closed, name, over);
      expect(result.isError).toBeUndefined();
      expect(everything(result)).not.toContain(CANARY);
      const texts = JSON.stringify(result).replaceAll('\\"', '"');
      for (const shown of shows) expect(texts).toContain(shown);
      expect(texts).toContain(`revealSecrets: ${name}`);
    }
    // The control: named, the same response shows it, and is marked.
    const revealed = everything(await call(servers.revealing, name));
    expect(revealed).toContain(CANARY);
    expect(revealed).toContain('Secret, shown by revealSecrets');
  });

  test.for(marked.map(({ name }) => name))('[S69] %s: by name and form', async (name) => {
    servers.respond(answers(TELLING));
    const result = await call(servers.closed, name);
    expect(everything(result)).not.toContain(CANARY);
    expect(JSON.stringify(result)).toContain('Secret withheld');
  });

  test('[S69] control: what is not marked is not looked through, and a revealed response is left alone', async () => {
    servers.respond(answers(TELLING));
    expect(everything(await call(servers.closed, 'repo_get'))).toContain(CANARY);
    expect(everything(await call(servers.revealing, 'admin_get'))).toContain(CANARY);
    expect(everything(await call(servers.revealing, 'admin_cluster_get'))).not.toContain(CANARY);
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

describe('in whatever form the response comes', () => {
  test.for(FORMS.map((form) => [form.what, form] as const))('[S68] %s', async ([, form]) => {
    servers.respond(form.answer);
    expect(everything(await call(servers.closed, form.tool, form.over))).not.toContain(CANARY);
  });

  test('[S68] a dry run shows no secret argument', async () => {
    const sent = servers.stub.requests.length;
    const over = {
      _dryRun: true,
      body: { configuration: { secret: CANARY }, credentials: { username: 'ci', password: CANARY } },
    };
    const hooked = everything(await call(servers.closed, 'repo_webhook_update', over));
    const user = everything(await call(servers.closed, 'admin_user_create', { _dryRun: true, password: CANARY }));
    expect(`${hooked}${user}`).not.toContain(CANARY);
    expect(hooked).toContain('ci');
    expect(user).toContain('password=');
    expect(servers.stub.requests.length).toBe(sent);
  });

  test('[S68] nor do the log and the record, of all calls of this file', () => {
    expect(servers.closed.stderr()).toContain('access_tokens_user_token_create'); // the control: they are on record
    expect(servers.closed.stderr()).not.toContain(CANARY);
    expect(servers.revealing.stderr()).toContain('access_tokens_user_token_create');
    expect(servers.revealing.stderr()).not.toContain(CANARY);
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
    servers.respond(answers(rule));
    const result = await call(servers.closed, name, { _fields: '*' });
    expect(result.structuredContent).toEqual(rule);
    expect(JSON.stringify(result)).not.toContain('withheld');
  });

  test('[S69] control: under any other name the same text is withheld', async () => {
    servers.respond(answers({ ...rule, note: rule.lineRegex, password: rule.pathRegex }));
    const { structuredContent } = await call(servers.closed, rules[0]?.name ?? '', { _fields: '*' });
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
