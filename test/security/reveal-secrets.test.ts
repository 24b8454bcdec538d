import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type GatedSandbox, startGatedSandbox } from '../helpers/start-gated-sandbox.ts';
import { everything } from '../helpers/start-withholding.ts';
import { CANARY } from './planted-secrets.ts';

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
      "bitbucket-openapi-mcp: policy.yaml:2:17: 'repo_get' returns no secrets; remove it from revealSecrets",
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
      "bitbucket-openapi-mcp: --reveal-secrets: '*_create' is a pattern; revealSecrets takes exact operation names only",
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
