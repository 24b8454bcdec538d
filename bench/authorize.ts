/** `npm run bench:policy`: what a decision costs a call, and what the largest policy costs a start. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalog } from '../src/runtime/catalog/catalog.ts';
import { authorize } from '../src/runtime/policy/authorize.ts';
import { buildPolicy } from '../src/runtime/policy/load-policy.ts';
import { parsePolicyFile } from '../src/runtime/policy/parse-policy-file.ts';
import type { Contender } from './lib/contenders.ts';
import { figure, showRatio, table } from './lib/markdown.ts';
import { median, quantile, ratio } from './lib/statistics.ts';
import { TOKEN } from './lib/token.ts';
import { measureStart } from './start.ts';

const CALLS = 200_000;
const BATCH = 1_000;
const ROUNDS = 15;

const repositories = Array.from({ length: 100 }, (_, index) => `PLAT/repo-${String(index)}`);
/** 50 rules by every selector, which together with the last one allow all 529 operations; nothing is denied that exists. */
const rules = [
  ...Array.from({ length: 30 }, (_, index) => ({
    path: `/api/latest/projects/**${'/*'.repeat(index % 3)}`,
    method: 'GET',
  })),
  ...Array.from({ length: 10 }, () => ({ operation: ['repo_*', 'pull_request*'], access: ['read', 'write'] })),
  ...Array.from({ length: 9 }, () => ({ operation: 'pull_requests_list', arguments: { state: ['OPEN'] } })),
  { operation: ['*', ...catalog.operations.filter(({ body }) => body?.verified === false).map(({ name }) => name)] },
];
const open = { profile: 'none', allow: rules };
const largest = { ...open, scope: { projects: ['PLAT', '~jdoe'], repositories } };

function decisionTimes(): readonly number[] {
  const config = {
    readOnly: false,
    profile: undefined,
    allow: [],
    deny: [],
    scope: [],
    file: undefined,
    frozen: undefined,
  };
  const policy = buildPolicy(config, catalog, parsePolicyFile('largest.json', JSON.stringify(largest)));
  const operation = catalog.byName.get('pull_requests_create');
  if (operation === undefined) throw new Error('the catalog has no pull_requests_create');
  const ref = { id: 'refs/heads/x', repository: { slug: 'repo-99', project: { key: 'PLAT' } } };
  const values = { projectKey: 'PLAT', repositorySlug: 'repo-99', body: { title: 'x', fromRef: ref, toRef: ref } };
  const times: number[] = [];
  for (let batch = 0; batch < CALLS / BATCH; batch++) {
    const start = performance.now();
    for (let call = 0; call < BATCH; call++) {
      if (authorize(policy, operation, values).effect !== 'allow') throw new Error('it was to be allowed');
    }
    times.push(((performance.now() - start) * 1000) / BATCH);
  }
  return times;
}

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const serve = [cli, 'serve', '--log-level', 'error'];
const env = { BITBUCKET_URL: 'http://127.0.0.1:9', BITBUCKET_TOKEN: TOKEN };

const folder = await mkdtemp(join(tmpdir(), 'bench-policy-'));
try {
  await writeFile(join(folder, 'open.json'), JSON.stringify({ ...open, tools: 'direct' }, null, 1));
  await writeFile(join(folder, 'largest.json'), JSON.stringify({ ...largest, tools: 'direct' }, null, 1));
  const contenders: readonly Contender[] = [
    { name: 'no policy (read-only)', args: serve },
    {
      name: 'no file, --allow of the same tools',
      args: [...serve, '--profile', 'none', '--allow', catalog.operations.map(({ key }) => key).join(',')],
    },
    { name: 'file: 529 allowed, 50 rules', args: [...serve, '--policy', join(folder, 'open.json')] },
    { name: 'file: the same, scope of 100 repositories', args: [...serve, '--policy', join(folder, 'largest.json')] },
  ];
  const results = await measureStart(contenders, env, ROUNDS);
  const baseline = results[0]?.samples ?? [];
  const rows = results.map(({ name, tools, samples }) => {
    const wall = samples.map(({ wallMs }) => wallMs);
    const cpu = samples.map(({ cpuMs }) => cpuMs);
    return [
      name,
      String(tools),
      figure(median(wall)),
      showRatio(
        ratio(
          wall,
          baseline.map(({ wallMs }) => wallMs),
        ),
      ),
      figure(median(cpu)),
      showRatio(
        ratio(
          cpu,
          baseline.map(({ cpuMs }) => cpuMs),
        ),
      ),
    ];
  });
  const times = decisionTimes();
  process.stdout.write(
    [
      '# What the policy costs',
      `## One decision over arguments (50 rules, scope of 100 repositories), ${String(CALLS)} calls; goal: under 50 µs`,
      table(
        ['', 'µs'],
        [
          ['median', figure(median(times), 2)],
          ['95 % are below', figure(quantile(times, 0.95), 2)],
        ],
      ),
      `## Start: spawn to the answered \`tools/list\`, ${String(ROUNDS)} rounds; goal: within 10 % of no policy`,
      table(['', 'tools', 'wall ms', 'ratio', 'CPU ms', 'ratio'], rows),
      '',
    ].join('\n\n'),
  );
} finally {
  await rm(folder, { recursive: true });
}
